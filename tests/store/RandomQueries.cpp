// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/SearchText.h"
#include "store/RandomTickets.h"

#include <algorithm>

namespace deskhand::test {

using namespace Qt::StringLiterals;

const QStringList &RandomTickets::tagWords()
{
    static const QStringList words{u"net"_s, u"network"_s, u"vip"_s, u"ärger"_s};
    return words;
}

const QStringList &RandomTickets::devices()
{
    static const QStringList values{u"PC-7"_s, u"pc-8"_s, u"Laptop Ä"_s,   u"12"_s,
                                    u"12.5"_s, u"-3"_s,   u"2026-03-01"_s, u""_s};
    return values;
}

FilterTerm RandomTickets::randomIdTerm()
{
    IdTerm term;
    term.property = static_cast<IdProperty>(below(12));
    const auto idsOf = [](const auto &list) {
        QList<qint64> ids;
        for (const auto &id : list) {
            ids.append(id.value);
        }
        return ids;
    };
    QList<qint64> choices;
    switch (term.property) {
    case IdProperty::State:
        choices = {0, 1, 2, 3};
        break;
    case IdProperty::Status:
        choices = idsOf(m_statuses);
        break;
    case IdProperty::Priority:
        choices = idsOf(m_priorities);
        break;
    case IdProperty::Department:
        choices = idsOf(m_departments);
        break;
    case IdProperty::Topic:
        choices = idsOf(m_topics) + QList<qint64>{0};
        break;
    case IdProperty::Agent:
        choices = idsOf(m_agents) + QList<qint64>{0};
        break;
    case IdProperty::Team:
        choices = idsOf(m_teams) + QList<qint64>{0};
        break;
    case IdProperty::Requester:
        for (const Requester &requester : std::as_const(m_requesters)) {
            choices.append(requester.id.value);
        }
        break;
    case IdProperty::Organization:
        choices = {m_ids.bank.value, 0};
        break;
    case IdProperty::SlaPlan:
        choices = {m_ids.plan.value, 0};
        break;
    case IdProperty::Source:
        choices = {0, 1, 2, 3, 4, 5};
        break;
    case IdProperty::Ticket: {
        // As many as travel one by one, and more.
        const int step = 1 + below(3);
        for (int i = 0; i < m_facts.size(); i += step) {
            term.ids.append(m_facts.at(i).ticket.id.value);
        }
        return term;
    }
    }
    for (int i = 0, count = below(20) == 0 ? 0 : 1 + below(2); i < count; ++i) {
        term.ids.append(choices.at(below(int(choices.size()))));
    }
    std::sort(term.ids.begin(), term.ids.end());
    term.ids.erase(std::unique(term.ids.begin(), term.ids.end()), term.ids.end());
    return term;
}

FilterTerm RandomTickets::randomFieldTerm()
{
    FieldTerm term;
    term.key = chance(50) ? u"device"_s : u"room"_s;
    term.compare = static_cast<FieldTerm::Compare>(below(4));
    switch (term.compare) {
    case FieldTerm::Compare::Unset:
        break;
    case FieldTerm::Compare::Text:
        term.prefix = chance(50);
        term.text = foldedText(devices().at(below(int(devices().size()) - 1)).left(term.prefix ? 2 : 20));
        break;
    case FieldTerm::Compare::Number:
        term.minimum = below(3) == 0 ? term.minimum : below(15) - 4;
        term.maximum = below(3) == 0 ? term.maximum : below(15);
        term.excludesMinimum = chance(30);
        term.excludesMaximum = chance(30);
        break;
    case FieldTerm::Compare::Date:
        term.from = chance(70) ? QDate(2026, 2, 27 + below(2)) : QDate();
        term.to = chance(70) ? QDate(2026, 3, 1 + below(2)) : QDate();
        break;
    }
    return term;
}

FilterTerm RandomTickets::randomTerm()
{
    switch (below(14)) {
    case 0:
    case 1:
    case 2: {
        TextTerm term;
        term.tokens = searchTokens(words(1 + (below(4) == 0 ? 1 : 0)));
        if (chance(30)) {
            term.prefix = true;
            term.tokens.last() = term.tokens.last().left(2 + below(3));
        }
        return term;
    }
    case 3:
    case 4: {
        TimeTerm term;
        term.property = static_cast<TimeProperty>(below(4));
        term.unset = chance(15);
        if (!term.unset) {
            term.from = maybeTime(70);
            term.before = maybeTime(70);
        }
        return term;
    }
    case 5: {
        CountTerm term;
        term.property = static_cast<CountProperty>(below(2));
        term.minimum = below(4);
        term.maximum = chance(50) ? term.minimum + below(3) : term.maximum;
        return term;
    }
    case 6:
    case 7:
        return FlagTerm{static_cast<FlagProperty>(below(8))};
    case 8: {
        NumberTerm term;
        term.prefix = chance(50);
        term.number = (chance(50) ? u"t-"_s : u"X"_s) + (chance(90) ? QString::number(below(30)) : QString());
        return term;
    }
    case 9: {
        TagTerm term;
        if (chance(80)) {
            term.tag = tagWords().at(below(int(tagWords().size())));
            term.prefix = chance(40);
            term.tag = term.prefix ? term.tag.left(2) : term.tag;
        }
        return term;
    }
    case 10:
        return randomFieldTerm();
    default:
        return randomIdTerm();
    }
}

TicketFilter RandomTickets::randomFilter(int depth)
{
    const int choice = below(10);
    if (depth >= 3 || choice < 4 + depth) {
        return TicketFilter::of(randomTerm());
    }
    if (choice == 9) {
        return TicketFilter::no(randomFilter(depth + 1));
    }
    QList<TicketFilter> children;
    for (int i = 0, count = below(15) == 0 ? 0 : 2 + below(2); i < count; ++i) {
        children.append(randomFilter(depth + 1));
    }
    return chance(60) ? TicketFilter::all(children) : TicketFilter::any(children);
}

TicketQuery RandomTickets::randomQuery()
{
    TicketQuery query;
    query.filter = randomFilter();
    query.sort.column = static_cast<SortColumn>(below(sortColumnCount));
    query.sort.descending = chance(50);
    query.now = time();
    query.me = m_ids.ken;
    return query;
}

TicketVisibility RandomTickets::randomVisibility()
{
    TicketVisibility visibility;
    switch (below(4)) {
    case 0:
        visibility.everything = true;
        return visibility;
    case 1:
        visibility.requester = m_requesters.at(below(int(m_requesters.size()))).id;
        visibility.notes = false;
        return visibility;
    default:
        break;
    }
    visibility.agent = chance(90) ? m_agents.at(below(int(m_agents.size()))) : AgentId();
    for (const DepartmentId department : std::as_const(m_departments)) {
        if (chance(25)) {
            visibility.departments.append(department);
        }
    }
    for (const TeamId team : std::as_const(m_teams)) {
        if (chance(30)) {
            visibility.teams.append(team);
        }
    }
    return visibility;
}

} // namespace deskhand::test
