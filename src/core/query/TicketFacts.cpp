// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/TicketFacts.h"

#include "core/text/SearchText.h"

#include <algorithm>
#include <cmath>

namespace deskhand {
namespace {

Truth truth(bool value)
{
    return value ? Truth::Yes : Truth::No;
}

Truth negated(Truth value)
{
    return value == Truth::Unknown ? Truth::Unknown : truth(value == Truth::No);
}

qint64 idOf(const Ticket &ticket, IdProperty property)
{
    switch (property) {
    case IdProperty::State:
        return static_cast<qint64>(ticket.state);
    case IdProperty::Status:
        return ticket.status.value;
    case IdProperty::Priority:
        return ticket.priority.value;
    case IdProperty::Department:
        return ticket.department.value;
    case IdProperty::Topic:
        return ticket.topic.value;
    case IdProperty::Agent:
        return ticket.agent.value;
    case IdProperty::Team:
        return ticket.team.value;
    case IdProperty::Requester:
        return ticket.requester.value;
    case IdProperty::Organization:
        return ticket.organization.value;
    case IdProperty::SlaPlan:
        return ticket.slaPlan.value;
    case IdProperty::Source:
        return static_cast<qint64>(ticket.source);
    case IdProperty::Ticket:
        return ticket.id.value;
    }
    Q_UNREACHABLE();
}

std::optional<Timestamp> timeOf(const Ticket &ticket, TimeProperty property)
{
    switch (property) {
    case TimeProperty::Created:
        return ticket.created;
    case TimeProperty::Updated:
        return ticket.updated;
    case TimeProperty::Closed:
        return ticket.closed;
    case TimeProperty::Due:
        return ticket.nextDue();
    }
    Q_UNREACHABLE();
}

bool stands(const TextTerm &term, const QStringList &tokens)
{
    const qsizetype count = term.tokens.size();
    for (qsizetype start = 0; start + count <= tokens.size(); ++start) {
        qsizetype i = 0;
        while (i < count
               && (term.prefix && i + 1 == count ? tokens.at(start + i).startsWith(term.tokens.at(i))
                                                 : tokens.at(start + i) == term.tokens.at(i))) {
            ++i;
        }
        if (i == count) {
            return true;
        }
    }
    return false;
}

bool isIn(const QString &value, const FieldTerm &term)
{
    switch (term.compare) {
    case FieldTerm::Compare::Unset:
        return value.isEmpty();
    case FieldTerm::Compare::Text:
        return term.prefix ? foldedText(value).startsWith(term.text) : foldedText(value) == term.text;
    case FieldTerm::Compare::Number: {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber && std::isfinite(number)
               && (term.excludesMinimum ? number > term.minimum : number >= term.minimum)
               && (term.excludesMaximum ? number < term.maximum : number <= term.maximum);
    }
    case FieldTerm::Compare::Date: {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() && (!term.from.isValid() || date >= term.from) && (!term.to.isValid() || date <= term.to);
    }
    }
    Q_UNREACHABLE();
}

/// Decides single terms for one ticket.
class Judge {
public:
    Judge(const TicketQuery &query, const TicketFacts &facts, bool searchNotes)
        : m_query(query)
        , m_facts(facts)
        , m_searchNotes(searchNotes)
    { }

    [[nodiscard]] Truth decide(const TicketFilter &filter) const
    {
        switch (filter.kind) {
        case TicketFilter::Kind::Term:
            return std::visit([this](const auto &term) { return decideTerm(term); }, filter.term);
        case TicketFilter::Kind::Not:
            return negated(decide(filter.children.first()));
        case TicketFilter::Kind::And:
        case TicketFilter::Kind::Or:
            break;
        }
        const Truth decisive = truth(filter.kind == TicketFilter::Kind::Or);
        Truth result = negated(decisive);
        for (const TicketFilter &child : filter.children) {
            const Truth value = decide(child);
            if (value == decisive) {
                return decisive;
            }
            if (value == Truth::Unknown) {
                result = Truth::Unknown;
            }
        }
        return result;
    }

private:
    [[nodiscard]] Truth decideTerm(const TextTerm &term) const
    {
        if (!m_facts.texts) {
            return Truth::Unknown;
        }
        return truth(std::any_of(m_facts.texts->begin(), m_facts.texts->end(), [&](const TextFacts &text) {
            return (m_searchNotes || !text.note) && stands(term, text.tokens);
        }));
    }
    [[nodiscard]] Truth decideTerm(const IdTerm &term) const
    {
        return truth(std::ranges::binary_search(term.ids, idOf(m_facts.ticket, term.property)));
    }
    [[nodiscard]] Truth decideTerm(const TimeTerm &term) const
    {
        const std::optional<Timestamp> time = timeOf(m_facts.ticket, term.property);
        if (term.unset || !time) {
            return truth(term.unset && !time);
        }
        return truth((!term.from || *time >= *term.from) && (!term.before || *time < *term.before));
    }
    [[nodiscard]] Truth decideTerm(const CountTerm &term) const
    {
        if (term.property == CountProperty::Replies) {
            return truth(m_facts.ticket.replyCount >= term.minimum && m_facts.ticket.replyCount <= term.maximum);
        }
        if (!m_facts.rating) {
            return Truth::Unknown;
        }
        return truth(*m_facts.rating > 0 && *m_facts.rating >= term.minimum && *m_facts.rating <= term.maximum);
    }
    [[nodiscard]] Truth decideTerm(const FlagTerm &term) const
    {
        const Ticket &ticket = m_facts.ticket;
        switch (term.flag) {
        case FlagProperty::Answered:
            return truth(ticket.answered);
        case FlagProperty::Overdue:
            return truth(ticket.isOverdue(m_query.now));
        case FlagProperty::DueSoon: {
            const std::optional<Timestamp> due = ticket.nextDue();
            return truth(due && *due > m_query.now && ticket.dueSoon && *ticket.dueSoon <= m_query.now);
        }
        case FlagProperty::Merged:
            return truth(ticket.mergedInto.isValid());
        case FlagProperty::HasAttachment:
            return truth(ticket.attachmentCount > 0);
        case FlagProperty::HasNote:
            return truth(ticket.noteCount > 0);
        case FlagProperty::HasDraft:
            return m_facts.myDraft ? truth(*m_facts.myDraft) : Truth::Unknown;
        case FlagProperty::HasOpenTask:
            return truth(ticket.openTaskCount > 0);
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] Truth decideTerm(const NumberTerm &term) const
    {
        const QString &number = m_facts.ticket.number;
        return truth(term.prefix ? number.startsWith(term.number, Qt::CaseInsensitive)
                                 : number.compare(term.number, Qt::CaseInsensitive) == 0);
    }
    [[nodiscard]] Truth decideTerm(const TagTerm &term) const
    {
        if (!m_facts.tags) {
            return Truth::Unknown;
        }
        if (term.tag.isEmpty() && !term.prefix) {
            return truth(m_facts.tags->isEmpty());
        }
        return truth(std::any_of(m_facts.tags->begin(), m_facts.tags->end(), [&](const QString &tag) {
            return term.prefix ? tag.startsWith(term.tag) : tag == term.tag;
        }));
    }
    [[nodiscard]] Truth decideTerm(const FieldTerm &term) const
    {
        return m_facts.fields ? truth(isIn(m_facts.fields->value(term.key), term)) : Truth::Unknown;
    }

    const TicketQuery &m_query;
    const TicketFacts &m_facts;
    bool m_searchNotes;
};

} // namespace

Truth matches(const TicketQuery &query, const TicketFacts &facts, bool searchNotes)
{
    return Judge(query, facts, searchNotes).decide(query.filter);
}

Truth isVisible(const TicketVisibility &visibility, const TicketFacts &facts)
{
    const Ticket &ticket = facts.ticket;
    if (visibility.requester) {
        return truth(ticket.requester == visibility.requester && ticket.state != TicketState::Deleted);
    }
    if (visibility.everything || (ticket.agent && ticket.agent == visibility.agent)
        || visibility.departments.contains(ticket.department)
        || (ticket.team && visibility.teams.contains(ticket.team))) {
        return Truth::Yes;
    }
    if (!facts.referrals) {
        return Truth::Unknown;
    }
    return truth(std::any_of(facts.referrals->begin(), facts.referrals->end(), [&](const Referral &referral) {
        switch (referral.kind) {
        case ReferralKind::Agent:
            return visibility.agent && referral.target == visibility.agent.value;
        case ReferralKind::Team:
            return visibility.teams.contains(TeamId{referral.target});
        case ReferralKind::Department:
            return visibility.departments.contains(DepartmentId{referral.target});
        }
        Q_UNREACHABLE();
    }));
}

} // namespace deskhand
