// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/Variables.h"

#include "core/text/NearMatch.h"
#include "core/text/SourceText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace deskhand {
namespace {

constexpr qsizetype longestName = 100;
/// A quoted mail may be full of them; nobody reads more suggestions.
constexpr int mostSuggestions = 20;
const QLatin1StringView fieldPrefix("ticket.field.");

QString conversation(const VariableContext &context)
{
    QStringList parts;
    for (const ThreadEntry &entry : context.thread) {
        if (entry.kind != EntryKind::Note && entry.delivery != DeliveryState::Cancelled) {
            parts.append(
                QCoreApplication::translate("Variables", "%1, %2:").arg(entry.author.name, context.text(entry.created))
                + u'\n' + entry.body.text.trimmed());
        }
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString firstName(const QString &name)
{
    return name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

using C = VariableContext;

struct Definition {
    const char *name;
    const char *description;
    QString (*value)(const VariableContext &);
};

const std::array definitions{
    Definition{"ticket.number", QT_TRANSLATE_NOOP("Variables", "Ticket number"),
               [](const C &c) { return c.ticketNumber; }},
    Definition{"ticket.subject", QT_TRANSLATE_NOOP("Variables", "Subject"), [](const C &c) { return c.subject; }},
    Definition{"ticket.status", QT_TRANSLATE_NOOP("Variables", "Status"), [](const C &c) { return c.status; }},
    Definition{"ticket.priority", QT_TRANSLATE_NOOP("Variables", "Priority"), [](const C &c) { return c.priority; }},
    Definition{"ticket.department", QT_TRANSLATE_NOOP("Variables", "Department"),
               [](const C &c) { return c.department; }},
    Definition{"ticket.topic", QT_TRANSLATE_NOOP("Variables", "Help topic"), [](const C &c) { return c.topic; }},
    Definition{"ticket.team", QT_TRANSLATE_NOOP("Variables", "Assigned team"), [](const C &c) { return c.team; }},
    Definition{"ticket.agent", QT_TRANSLATE_NOOP("Variables", "Assigned agent"),
               [](const C &c) { return c.assignedAgent; }},
    Definition{"ticket.created", QT_TRANSLATE_NOOP("Variables", "When the ticket was opened"),
               [](const C &c) { return c.text(c.created); }},
    Definition{"ticket.due", QT_TRANSLATE_NOOP("Variables", "When the ticket is due"),
               [](const C &c) { return c.text(c.due); }},
    Definition{"ticket.closed", QT_TRANSLATE_NOOP("Variables", "When the ticket was closed"),
               [](const C &c) { return c.text(c.closed); }},
    Definition{"ticket.source", QT_TRANSLATE_NOOP("Variables", "How the ticket came in"),
               [](const C &c) { return sourceText(c.source); }},
    Definition{"ticket.links", QT_TRANSLATE_NOOP("Variables", "Numbers of linked tickets"),
               [](const C &c) { return c.linkedNumbers.join(QStringLiteral(", ")); }},
    Definition{"ticket.thread", QT_TRANSLATE_NOOP("Variables", "Messages and replies so far, without notes"),
               conversation},
    Definition{"requester.name", QT_TRANSLATE_NOOP("Variables", "Requester's name"),
               [](const C &c) { return c.requesterName; }},
    Definition{"requester.name.first", QT_TRANSLATE_NOOP("Variables", "Requester's first name"),
               [](const C &c) { return firstName(c.requesterName); }},
    Definition{"requester.email", QT_TRANSLATE_NOOP("Variables", "Requester's mail address"),
               [](const C &c) { return c.requesterEmail; }},
    Definition{"requester.phone", QT_TRANSLATE_NOOP("Variables", "Requester's phone number"),
               [](const C &c) { return c.requesterPhone; }},
    Definition{"requester.organization", QT_TRANSLATE_NOOP("Variables", "Requester's organization"),
               [](const C &c) { return c.organization; }},
    Definition{"agent.name", QT_TRANSLATE_NOOP("Variables", "Name of the agent who writes"),
               [](const C &c) { return c.agentName; }},
    Definition{"agent.email", QT_TRANSLATE_NOOP("Variables", "Mail address of the agent who writes"),
               [](const C &c) { return c.agentEmail; }},
    Definition{"agent.signature", QT_TRANSLATE_NOOP("Variables", "Signature of the agent, else of the department"),
               [](const C &c) { return c.agentSignature; }},
    Definition{"company.name", QT_TRANSLATE_NOOP("Variables", "Company's name"),
               [](const C &c) { return c.companyName; }},
};

struct Alias {
    const char *name;
    const char *stands;
};

/// osTicket's names, and the ones that people try first.
constexpr std::array aliases{
    Alias{"ticket.dept", "ticket.department"},
    Alias{"ticket.dept.name", "ticket.department"},
    Alias{"ticket.staff", "ticket.agent"},
    Alias{"ticket.staff.name", "ticket.agent"},
    Alias{"ticket.assigned", "ticket.agent"},
    Alias{"ticket.team.name", "ticket.team"},
    Alias{"ticket.topic.name", "ticket.topic"},
    Alias{"ticket.status.name", "ticket.status"},
    Alias{"ticket.create_date", "ticket.created"},
    Alias{"ticket.due_date", "ticket.due"},
    Alias{"ticket.close_date", "ticket.closed"},
    Alias{"ticket.name", "requester.name"},
    Alias{"ticket.name.full", "requester.name"},
    Alias{"ticket.name.first", "requester.name.first"},
    Alias{"ticket.email", "requester.email"},
    Alias{"ticket.phone", "requester.phone"},
    Alias{"ticket.user", "requester.name"},
    Alias{"ticket.user.name", "requester.name"},
    Alias{"ticket.requester", "requester.name"},
    Alias{"ticket.requester.name", "requester.name"},
    Alias{"ticket.requester.email", "requester.email"},
    Alias{"ticket.requester.phone", "requester.phone"},
    Alias{"recipient.name", "requester.name"},
    Alias{"recipient.name.first", "requester.name.first"},
    Alias{"recipient.email", "requester.email"},
    Alias{"requester", "requester.name"},
    Alias{"staff.name", "agent.name"},
    Alias{"signature", "agent.signature"},
    Alias{"company", "company.name"},
};

const Definition *definitionOf(QStringView name)
{
    const auto alias = std::ranges::find_if(aliases, [name](const Alias &candidate) {
        return name.compare(QLatin1StringView(candidate.name), Qt::CaseInsensitive) == 0;
    });
    const QString stands = alias != aliases.end() ? QString::fromLatin1(alias->stands) : name.toString();
    const auto found = std::ranges::find_if(definitions, [&stands](const Definition &candidate) {
        return stands.compare(QLatin1StringView(candidate.name), Qt::CaseInsensitive) == 0;
    });
    return found != definitions.end() ? &*found : nullptr;
}

const CustomField *fieldOf(QStringView name, const QList<CustomField> &fields)
{
    if (!name.startsWith(fieldPrefix, Qt::CaseInsensitive)) {
        return nullptr;
    }
    const QStringView key = name.sliced(fieldPrefix.size());
    const auto found = std::ranges::find_if(
        fields, [key](const CustomField &field) { return key.compare(field.key, Qt::CaseInsensitive) == 0; });
    return found != fields.end() ? &*found : nullptr;
}

QString fieldText(const CustomField &field, const VariableContext &context)
{
    const QString value = context.fields.value(field.key);
    if (field.kind == CustomFieldKind::Date) {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? context.locale.toString(date, QLocale::ShortFormat) : value;
    }
    if (field.kind == CustomFieldKind::Boolean && !value.isEmpty()) {
        return value == u"true" ? QCoreApplication::translate("Variables", "Yes")
                                : QCoreApplication::translate("Variables", "No");
    }
    return value;
}

/// Nothing = unknown.
std::optional<QString> valueOf(QStringView name, const VariableContext &context)
{
    if (const Definition *definition = definitionOf(name)) {
        return definition->value(context);
    }
    if (const CustomField *field = fieldOf(name, context.customFields)) {
        return fieldText(*field, context);
    }
    return std::nullopt;
}

/// A `%{name}` in a text.
struct Place {
    qsizetype position = 0;
    qsizetype length = 0;
    QStringView name;
};

bool isNameCharacter(QChar character)
{
    const char16_t unit = character.unicode();
    return unit < 128 && (character.isLetterOrNumber() || unit == u'.' || unit == u'_');
}

/// The next one from `from` on; none at the end. What is not closed, empty or no name is plain text.
std::optional<Place> nextPlace(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u"%{", from); at >= 0; at = text.indexOf(u"%{", at + 2)) {
        qsizetype end = at + 2;
        while (end < text.size() && end - at <= longestName && isNameCharacter(text[end])) {
            ++end;
        }
        if (end < text.size() && text[end] == u'}' && end > at + 2) {
            return Place{at, end + 1 - at, text.sliced(at + 2, end - at - 2)};
        }
    }
    return std::nullopt;
}

QString asHtml(const QString &value)
{
    return value.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// Near names for the first few unknown ones.
class Suggestions {
public:
    explicit Suggestions(const QList<CustomField> &fields)
        : m_fields(fields)
    { }

    QString next(QStringView name)
    {
        if (m_given == mostSuggestions) {
            return {};
        }
        ++m_given;
        if (m_candidates.isEmpty()) {
            for (const KnownVariable &known : knownVariables(m_fields)) {
                m_candidates.append(known.name);
            }
        }
        return nearMatches(name.toString(), m_candidates, 1).value(0);
    }

private:
    const QList<CustomField> &m_fields;
    QStringList m_candidates;
    int m_given = 0;
};

} // namespace

QList<KnownVariable> knownVariables(const QList<CustomField> &customFields)
{
    QList<KnownVariable> result;
    for (const Definition &definition : definitions) {
        result.append(
            {QString::fromLatin1(definition.name), QCoreApplication::translate("Variables", definition.description)});
    }
    for (const CustomField &field : customFields) {
        if (!field.archived) {
            result.append({fieldPrefix + field.key, field.label});
        }
    }
    return result;
}

ExpandedText expandVariables(QStringView text, const VariableContext &context, VariableText format)
{
    ExpandedText result;
    Suggestions suggestions(context.customFields);
    qsizetype done = 0;
    while (const auto place = nextPlace(text, done)) {
        result.text.append(text.sliced(done, place->position - done));
        if (const auto value = valueOf(place->name, context)) {
            result.text.append(format == VariableText::Html ? asHtml(*value) : *value);
        } else {
            result.unknown.append({place->name.toString(), place->position, result.text.size(), place->length,
                                   suggestions.next(place->name)});
            result.text.append(text.sliced(place->position, place->length));
        }
        done = place->position + place->length;
    }
    result.text.append(text.sliced(done));
    return result;
}

QList<UnknownVariable> variablesLeft(QStringView text, const QList<CustomField> &customFields)
{
    QList<UnknownVariable> result;
    Suggestions suggestions(customFields);
    qsizetype done = 0;
    while (const auto place = nextPlace(text, done)) {
        const bool known = definitionOf(place->name) || fieldOf(place->name, customFields);
        result.append({place->name.toString(), place->position, place->position, place->length,
                       known ? place->name.toString() : suggestions.next(place->name)});
        done = place->position + place->length;
    }
    return result;
}

} // namespace deskhand
