// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/QueryCompletion.h"

#include "core/query/QueryFields.h"
#include "core/text/SearchText.h"

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// The word under the cursor: from its start to the cursor, and to the end of its present value.
struct Typed {
    qsizetype wordStart = 0;
    qsizetype valueStart = -1; ///< behind the colon or the last comma; -1 while there is no colon
    qsizetype colon = -1;
    bool isWithinQuotes = false;
};

Typed typedAt(QStringView before)
{
    Typed typed;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QChar c = before.at(i);
        if (typed.isWithinQuotes) {
            if (c == u'\\') {
                ++i;
            } else if (c == u'"') {
                typed.isWithinQuotes = false;
            }
            continue;
        }
        if (c == u'"') {
            typed.isWithinQuotes = true;
        } else if (c.isSpace() || c == u'(' || c == u')' || (c == u'-' && i == typed.wordStart)) {
            typed = Typed{i + 1, -1, -1, false};
        } else if (c == u':' && typed.colon < 0) {
            typed.colon = i;
            typed.valueStart = i + 1;
        } else if (c == u',' && typed.colon >= 0) {
            typed.valueStart = i + 1;
        }
    }
    return typed;
}

template <typename Record>
void appendNames(const QList<Record> &records, QStringList &candidates)
{
    for (const Record &record : records) {
        candidates.append(writtenName(record.name));
    }
}

QStringList valuesOf(QueryField field, QStringView key, const NameLookup &names)
{
    QStringList candidates = keywordsOf(field);
    switch (field) {
    case QueryField::Status:
        appendNames(names.statuses, candidates);
        break;
    case QueryField::Priority:
        appendNames(names.priorities, candidates);
        break;
    case QueryField::Department:
        appendNames(names.departments, candidates);
        break;
    case QueryField::Topic:
        appendNames(names.topics, candidates);
        break;
    case QueryField::Agent:
        appendNames(names.agents, candidates);
        break;
    case QueryField::Team:
        appendNames(names.teams, candidates);
        break;
    case QueryField::Sla:
        appendNames(names.slaPlans, candidates);
        break;
    case QueryField::Tag:
        for (const QString &tag : names.tags.value_or(QStringList())) {
            candidates.append(writtenName(tag));
        }
        break;
    case QueryField::Custom:
        for (const CustomField &custom : names.fields) {
            if (custom.key.compare(key, Qt::CaseInsensitive) == 0) {
                for (const QString &choice : custom.choices) {
                    candidates.append(writtenName(choice));
                }
                if (custom.kind == CustomFieldKind::Boolean) {
                    candidates.append({u"true"_s, u"false"_s});
                }
            }
        }
        break;
    default:
        break;
    }
    return candidates;
}

QStringList fieldsAndFlags(const NameLookup &names)
{
    QStringList candidates;
    for (const QString &name : fieldNames()) {
        if (name != fieldName(QueryField::Custom)) {
            candidates.append(name + u':');
        }
    }
    for (const CustomField &custom : names.fields) {
        candidates.append(fieldName(QueryField::Custom) + custom.key + u':');
    }
    for (const QString &keyword : keywordsOf(QueryField::Is)) {
        candidates.append(u"is:"_s + keyword);
    }
    return candidates;
}

/// 0: starts with it; 1: a later word does; -1: neither.
int rankOf(const QString &candidate, const QString &typed)
{
    const QString folded = foldedText(candidate.startsWith(u'"') ? candidate.mid(1) : candidate);
    if (folded.startsWith(typed)) {
        return 0;
    }
    const QStringList words = searchTokens(candidate);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(typed); }) ? 1
                                                                                                                : -1;
}

} // namespace

QList<QueryCompletion> completions(const QString &text, qsizetype cursor, const NameLookup &names, int limit)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const QStringView before = QStringView(text).left(cursor);
    const Typed typed = typedAt(before);
    QStringList candidates;
    qsizetype start = typed.wordStart;
    if (typed.colon >= 0) {
        const QStringView name = before.mid(typed.wordStart, typed.colon - typed.wordStart);
        const std::optional<QueryField> field = fieldFromName(name);
        if (!field) {
            return {};
        }
        candidates = valuesOf(*field, name.mid(name.indexOf(u'.') + 1), names);
        start = typed.valueStart;
        if (*field == QueryField::Sort && before.mid(start).startsWith(u'-')) {
            ++start;
        }
    } else if (!typed.isWithinQuotes) {
        candidates = fieldsAndFlags(names);
    }
    QStringView part = before.mid(start);
    part = part.mid(part.startsWith(u'"') ? 1 : 0);
    const QString folded = foldedText(part);
    if (folded.isEmpty() && typed.colon < 0) {
        return {};
    }
    QStringList ranked[2];
    for (const QString &candidate : std::as_const(candidates)) {
        const int rank = folded.isEmpty() ? 0 : rankOf(candidate, folded);
        if (rank >= 0 && !ranked[rank].contains(candidate)) {
            ranked[rank].append(candidate);
        }
    }
    QList<QueryCompletion> found;
    for (const QString &candidate : ranked[0] + ranked[1]) {
        if (found.size() < limit && candidate != before.mid(start)) {
            found.append({{start, cursor - start}, candidate});
        }
    }
    return found;
}

} // namespace deskhand
