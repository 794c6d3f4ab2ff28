// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search/CandidateReader.h"

#include "store/sql/Database.h"

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

CandidateReader::CandidateReader(Database &database, const SearchPlan &plan)
    : m_database(database)
    , m_plan(plan)
{ }

void CandidateReader::startBehind(const std::optional<SortPlace> &place)
{
    m_behind = place;
    m_leg = 0;
    if (!place) {
        return;
    }
    const auto found = std::lower_bound(m_plan.legs().begin(), m_plan.legs().end(), place->leg);
    m_leg = found - m_plan.legs().begin();
    if (found == m_plan.legs().end() || *found != place->leg) {
        m_behind.reset();
    }
}

Result<QList<Candidate>> CandidateReader::next(qint64 limit, qint64 skip)
{
    QList<Candidate> found;
    if (m_plan.states().isEmpty()) {
        return found;
    }
    while (m_leg < m_plan.legs().size() && found.size() < limit) {
        const SortLeg &leg = m_plan.order().legs().at(m_plan.legs().at(m_leg));
        const qint64 wanted = limit - found.size();
        DESKHAND_ASSIGN(const QList<Candidate> part, readLeg(leg, wanted, skip));
        if (part.size() == wanted) {
            m_behind = part.last().place;
        } else {
            if (skip > 0 && part.isEmpty()) {
                // The leg may have fewer than were to be left out.
                DESKHAND_ASSIGN(const qint64 count, countLeg(leg));
                skip -= std::min(skip, count);
            } else {
                skip = 0;
            }
            m_behind.reset();
            ++m_leg;
        }
        if (part.size() == wanted) {
            skip = 0;
        }
        found.append(part);
    }
    return found;
}

SqlCondition CandidateReader::conditionOf(const SortLeg &leg) const
{
    SqlCondition condition = leg.condition;
    if (m_behind) {
        condition.add(m_plan.order().behind(leg, *m_behind));
    }
    condition.add(m_decidesLittle ? m_plan.coveredCondition() : m_plan.condition());
    return condition;
}

Result<QList<Candidate>> CandidateReader::readLeg(const SortLeg &leg, qint64 limit, qint64 skip)
{
    const SqlCondition condition = conditionOf(leg);
    QString sql;
    QList<SqlValue> values;
    for (const int state : m_plan.states()) {
        // Each state is a range of its own in the index; the engine merges them as it reads.
        sql += (sql.isEmpty() ? u""_s : u" UNION ALL "_s) + u"SELECT t.id, t."_s + m_plan.order().column()
               + m_plan.columns().text + u" FROM tickets t"_s + m_database.dialect().by(m_plan.order().index())
               + u" WHERE t.state = %1"_s.arg(state);
        if (!condition.isEmpty()) {
            sql += u" AND "_s + condition.text;
        }
        values.append(m_plan.columns().values);
        values.append(condition.values);
    }
    const QString direction = leg.isDescending ? u" DESC"_s : QString();
    sql += u" ORDER BY "_s + (leg.isByKey ? u"2"_s + direction + u", "_s : QString()) + u'1' + direction
           + u" LIMIT ? OFFSET ?"_s;
    DESKHAND_ASSIGN(auto query, m_database.prepare(sql));
    const int index = bindValues(query, 0, values);
    query.bindAt(index, limit);
    query.bindAt(index + 1, skip);
    return read(query);
}

Result<qint64> CandidateReader::countLeg(const SortLeg &leg)
{
    const SqlCondition condition = conditionOf(leg);
    QString sql = u"SELECT COUNT(*) FROM tickets t"_s + m_database.dialect().by(m_plan.order().index()) + u" WHERE "_s
                  + m_plan.stateCondition();
    if (!condition.isEmpty()) {
        sql += u" AND "_s + condition.text;
    }
    DESKHAND_ASSIGN(auto query, m_database.prepare(sql));
    bindValues(query, 0, condition.values);
    DESKHAND_ASSIGN(const bool hasRow, query.next());
    return hasRow ? query.integer(0) : 0;
}

Result<QList<Candidate>> CandidateReader::read(Statement &query) const
{
    QList<Candidate> found;
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        Candidate candidate{m_plan.order().placeOf(row), 0};
        for (int i = 0; i < m_plan.columnCount(); ++i) {
            candidate.columns |= quint64(row.integer(2 + i) != 0 ? 1 : 0) << i;
        }
        found.append(std::move(candidate));
    }));
    return found;
}

Result<QList<Candidate>> CandidateReader::all(const SearchDriver &driver)
{
    if (m_plan.states().isEmpty()) {
        return QList<Candidate>();
    }
    QString sql = u"SELECT t.id, t."_s + m_plan.order().column() + m_plan.columns().text + u" FROM tickets t"_s
                  + m_database.dialect().by(driver.index) + u" WHERE "_s + m_plan.stateCondition() + u" AND "_s
                  + driver.condition.text;
    const SqlCondition besides = m_plan.conditionBesides(driver);
    if (!besides.isEmpty()) {
        sql += u" AND "_s + besides.text;
    }
    DESKHAND_ASSIGN(auto query, m_database.prepare(sql));
    bindValues(query, 0, m_plan.columns().values + driver.condition.values + besides.values);
    return read(query);
}

Result<QList<Candidate>> CandidateReader::among(const QList<qint64> &ids)
{
    QList<Candidate> found;
    for (qsizetype start = 0; start < ids.size();) {
        // Few sizes, so that the statements stay prepared; the last id fills up.
        const qsizetype wanted = std::min<qsizetype>(ids.size() - start, 250);
        const qsizetype size = wanted <= 10 ? 10 : wanted <= 50 ? 50 : 250;
        SearchDriver driver;
        for (qsizetype i = 0; i < size; ++i) {
            driver.condition.values.append(ids.at(start + std::min(i, wanted - 1)));
        }
        driver.condition.text = u"t.id IN ("_s + Dialect::placeholders(size) + u')';
        DESKHAND_ASSIGN(const QList<Candidate> part, all(driver));
        found.append(part);
        start += wanted;
    }
    return found;
}

} // namespace deskhand
