// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The query language over any text: no crash, places within the text, canonical text that parses to the same query,
/// meaning that can be decided. The first byte places the cursor for completion.

#include "core/query/QueryCompletion.h"
#include "core/query/QueryParser.h"
#include "core/query/QueryResolver.h"
#include "core/query/TicketFacts.h"
#include "core/text/SearchText.h"

#include <cstdint>
#include <cstdlib>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

NameLookup names()
{
    NameLookup lookup;
    Status open;
    open.id = {1};
    open.name = u"Open"_s;
    lookup.statuses = {open};
    lookup.departments = {{u"System Administrators"_s, 2, {}}};
    lookup.agents = {{u"Ken Jay"_s, 11, {u"ken"_s}}};
    for (const CustomFieldKind kind : {CustomFieldKind::Text, CustomFieldKind::Number, CustomFieldKind::Date,
                                       CustomFieldKind::Choice, CustomFieldKind::Boolean}) {
        CustomField field;
        field.key = u"f%1"_s.arg(static_cast<int>(kind));
        field.kind = kind;
        field.choices = {u"One"_s, u"Two words"_s};
        lookup.fields.append(field);
    }
    lookup.findRequesters = [](const QString &text, bool) {
        return text.isEmpty() ? QList<qint64>() : QList<qint64>{1};
    };
    return lookup;
}

void checkError(const QueryError &error, const QString &text)
{
    require(error.place.position >= 0 && error.place.length >= 0 && error.place.end() <= text.size());
    require(!error.text.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const NameLookup lookup = names();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QueryContext context;
    context.now = fromMilliseconds(1'770'000'000'000);
    context.zone = QTimeZone("Europe/Berlin");
    context.me = {11};

    const QString normalised = searchText(text);
    require(searchText(normalised) == normalised);
    for (const QueryCompletion &completion : completions(text, size > 0 ? data[0] : 0, lookup)) {
        require(completion.replaces.position >= 0 && completion.replaces.end() <= text.size());
    }
    const auto query = parseQuery(text);
    if (!query) {
        checkError(query.error(), text);
        return 0;
    }
    const QString canonical = toText(*query);
    if (canonical.size() <= maximalQueryLength) {
        const auto again = parseQuery(canonical);
        // Writing out the parentheses that precedence implies may pass the limit of depth.
        if (again) {
            require(*again == *query);
        }
    }
    const auto resolved = resolveQuery(*query, lookup, context);
    if (!resolved) {
        checkError(resolved.error(), text);
        return 0;
    }
    TicketFacts facts;
    facts.ticket.number = u"104233"_s;
    facts.texts = QList<TextFacts>{{searchTokens(text), false}};
    const Truth unknownWithout = matches(*resolved, TicketFacts{facts.ticket, {}, {}, {}, {}, {}, {}});
    facts.tags = QStringList{u"vip"_s};
    facts.fields = QMap<QString, QString>{{u"f0"_s, text.left(20)}, {u"f2"_s, u"12"_s}};
    facts.rating = 3;
    facts.myDraft = false;
    const Truth whole = matches(*resolved, facts);
    require(whole != Truth::Unknown);
    require(unknownWithout == Truth::Unknown || unknownWithout == whole);
    return 0;
}
