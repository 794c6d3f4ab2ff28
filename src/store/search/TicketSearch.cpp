// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search/TicketSearch.h"

#include "store/search/CandidateReader.h"
#include "store/search/TicketCounting.h"
#include "store/sql/Database.h"
#include "store/sql/Transaction.h"
#include "store/tickets/TicketStore.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximalLimit = 1000;

/// What reading one more row in order costs, next to collecting and sorting one candidate: a step
/// along the index; with a look into the table; handed up for its words.
constexpr double coveredStep = 0.1;
constexpr double lookingStep = 0.7;
constexpr double wordStep = 0.4;

/// Portions that are read in order while words decide.
constexpr qint64 firstPortion = 256;
constexpr qint64 largestPortion = 4096;

/// Among `tickets`, reading in order costs limit * tickets / matches steps, collecting costs `matches`: up to this many
/// matches collecting is cheaper.
qint64 fewCandidatesBound(qint64 tickets, qint64 limit, double step)
{
    return std::max<qint64>(
        64, static_cast<qint64>(std::sqrt(static_cast<double>(tickets) * static_cast<double>(limit) * step)));
}

void putInOrder(QList<Candidate> &candidates, const SortOrder &order)
{
    std::sort(candidates.begin(), candidates.end(),
              [&](const Candidate &a, const Candidate &b) { return order.comesBefore(a.place, b.place); });
}

/// What is behind the place, after leaving out `skip`, at most `limit`, of candidates in any order.
QList<Candidate> part(QList<Candidate> candidates, const SortOrder &order, const std::optional<SortPlace> &behind,
                      qint64 skip, qint64 limit)
{
    if (behind) {
        candidates.erase(
            std::remove_if(candidates.begin(), candidates.end(),
                           [&](const Candidate &candidate) { return !order.comesBefore(*behind, candidate.place); }),
            candidates.end());
    }
    putInOrder(candidates, order);
    return candidates.mid(std::min<qint64>(skip, candidates.size()), limit);
}

} // namespace

TicketSearch::TicketSearch(Database &database, TicketStore &tickets)
    : m_database(database)
    , m_tickets(tickets)
{ }

Result<TicketPage> TicketSearch::page(const TicketPageRequest &request, const TicketVisibility &visibility)
{
    DESKHAND_ASSIGN(auto reading, Transaction::begin(m_database, TransactionMode::Read));
    TicketPage page;
    DESKHAND_ASSIGN(const QList<TicketId> found, ids(request, visibility, &page.next));
    DESKHAND_ASSIGN(page.rows, m_tickets.rows(found));
    if (request.withTotal) {
        DESKHAND_ASSIGN(page.total, count(request.query, visibility));
    }
    return page;
}

Result<QList<TicketId>> TicketSearch::ids(const TicketPageRequest &request, const TicketVisibility &visibility,
                                          QByteArray *next)
{
    if (request.limit < 1 || request.limit > maximalLimit || request.offset < 0) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "Storage", "A page has 1 to %1 tickets and starts at a place that is not negative.")
                           .arg(maximalLimit));
    }
    DESKHAND_ASSIGN(auto reading, Transaction::begin(m_database, TransactionMode::Read));
    DESKHAND_ASSIGN(const SearchPlan plan, SearchPlan::of(m_database, request.query, visibility));
    DESKHAND_ASSIGN(const QList<Candidate> found, find(plan, request, visibility.notes));
    QList<TicketId> ids;
    for (const Candidate &candidate : found.first(std::min<qsizetype>(found.size(), request.limit))) {
        ids.append(TicketId{candidate.place.id});
    }
    if (next != nullptr) {
        *next = found.size() > request.limit ? plan.order().cursor(found.at(request.limit - 1).place) : QByteArray();
    }
    return ids;
}

/// One more than asked for, to tell whether there is more.
Result<QList<Candidate>> TicketSearch::find(const SearchPlan &plan, const TicketPageRequest &request, bool searchNotes)
{
    std::optional<SortPlace> behind;
    if (!request.cursor.isEmpty()) {
        behind = plan.order().placeOf(request.cursor);
        if (!behind) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate(
                               "Storage", "This page marker belongs to another list. Start from the first page."));
        }
    }
    if (plan.states().isEmpty()) {
        return QList<Candidate>();
    }
    const qint64 limit = request.limit + 1;
    std::optional<TextStream> text;
    if (plan.text()) {
        text.emplace(m_database, *plan.text(), searchNotes, m_interrupted);
    }
    DESKHAND_ASSIGN(const qint64 tickets, ticketBound());
    const double step = (plan.isCovered() ? coveredStep : lookingStep) + (text ? wordStep : 0.0);
    const qint64 bound = fewCandidatesBound(tickets, limit, step);
    DESKHAND_ASSIGN(const std::optional<SearchDriver> driver, plan.fewCandidates(m_database, bound));
    if (driver) {
        CandidateReader reader(m_database, plan);
        DESKHAND_ASSIGN(QList<Candidate> candidates, reader.all(*driver));
        if (text) {
            DESKHAND_ASSIGN(candidates, withText(std::move(candidates), *text));
        }
        return part(std::move(candidates), plan.order(), behind, request.offset, limit);
    }
    if (text && plan.text()->isReadable()) {
        DESKHAND_ASSIGN(std::optional<QList<Candidate>> candidates, fewByText(plan, *text, bound));
        if (candidates) {
            return part(std::move(*candidates), plan.order(), behind, request.offset, limit);
        }
    }
    return findInOrder(plan, text ? &*text : nullptr, behind, request.offset, limit);
}

Result<QList<Candidate>> TicketSearch::findInOrder(const SearchPlan &plan, TextStream *text,
                                                   const std::optional<SortPlace> &behind, qint64 skip, qint64 limit)
{
    CandidateReader reader(m_database, plan);
    reader.startBehind(behind);
    if (text == nullptr) {
        return reader.next(limit, skip);
    }
    QList<Candidate> found;
    for (qint64 portion = firstPortion; found.size() < limit; portion = std::min(portion * 2, largestPortion)) {
        DESKHAND_ASSIGN(QList<Candidate> candidates, reader.next(portion));
        const bool isEnd = candidates.size() < portion;
        DESKHAND_ASSIGN(candidates, withText(std::move(candidates), *text));
        putInOrder(candidates, plan.order());
        const qint64 skipped = std::min<qint64>(skip, candidates.size());
        skip -= skipped;
        found.append(candidates.mid(skipped));
        if (isEnd) {
            break;
        }
    }
    return found.first(std::min<qsizetype>(found.size(), limit));
}

/// All candidates that have the words; nothing where there are `bound` tickets or more with them.
Result<std::optional<QList<Candidate>>> TicketSearch::fewByText(const SearchPlan &plan, TextStream &text, qint64 bound)
{
    QList<qint64> ids;
    DESKHAND_ASSIGN(qint64 ticket, text.seek(std::numeric_limits<qint64>::max() >> 16));
    while (ticket > 0) {
        ids.append(ticket);
        if (ids.size() >= bound) {
            return std::optional<QList<Candidate>>();
        }
        DESKHAND_ASSIGN(ticket, text.seek(ticket - 1));
    }
    CandidateReader reader(m_database, plan);
    DESKHAND_ASSIGN(QList<Candidate> candidates, reader.among(ids));
    if (plan.columnCount() > 0) {
        DESKHAND_ASSIGN(candidates, withText(std::move(candidates), text));
    }
    return std::optional(std::move(candidates));
}

/// Those that the words hold for too.
Result<QList<Candidate>> TicketSearch::withText(QList<Candidate> candidates, TextStream &text)
{
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate &a, const Candidate &b) { return a.place.id > b.place.id; });
    QList<Candidate> kept;
    for (const Candidate &candidate : std::as_const(candidates)) {
        DESKHAND_ASSIGN(const bool isTrue, text.holds(candidate.place.id, candidate.columns));
        if (isTrue) {
            kept.append(candidate);
        }
    }
    return kept;
}

/// About how many tickets there are: the highest id.
Result<qint64> TicketSearch::ticketBound()
{
    return m_database.integer(u"SELECT MAX(id) FROM tickets"_s);
}

Result<qint64> TicketSearch::count(const TicketQuery &query, const TicketVisibility &visibility)
{
    DESKHAND_ASSIGN(const QList<qint64> numbers, counts({query}, visibility));
    return numbers.first();
}

Result<QList<qint64>> TicketSearch::counts(const QList<TicketQuery> &queries, const TicketVisibility &visibility)
{
    DESKHAND_ASSIGN(auto reading, Transaction::begin(m_database, TransactionMode::Read));
    return TicketCounting(m_database, visibility, m_interrupted).counts(queries);
}

Result<QList<TicketId>> TicketSearch::matching(const TicketQuery &query, const TicketVisibility &visibility,
                                               const QList<TicketId> &ids)
{
    DESKHAND_ASSIGN(auto reading, Transaction::begin(m_database, TransactionMode::Read));
    DESKHAND_ASSIGN(const SearchPlan plan, SearchPlan::of(m_database, query, visibility));
    QList<qint64> numbers;
    for (const TicketId id : ids) {
        numbers.append(id.value);
    }
    CandidateReader reader(m_database, plan);
    DESKHAND_ASSIGN(QList<Candidate> candidates, reader.among(numbers));
    if (plan.text()) {
        TextStream text(m_database, *plan.text(), visibility.notes, m_interrupted);
        DESKHAND_ASSIGN(candidates, withText(std::move(candidates), text));
    }
    QSet<qint64> found;
    for (const Candidate &candidate : std::as_const(candidates)) {
        found.insert(candidate.place.id);
    }
    QList<TicketId> kept;
    for (const TicketId id : ids) {
        if (found.contains(id.value)) {
            kept.append(id);
        }
    }
    return kept;
}

} // namespace deskhand
