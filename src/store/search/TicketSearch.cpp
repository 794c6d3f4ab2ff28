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
#include <limits>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximalLimit = 1000;

/// What reading one more row in order costs in microseconds, and what collecting one candidate and telling whether it
/// is among the first: along an index alone, and with a look into the table.
constexpr double coveredStep = 0.25;
constexpr double lookingStep = 3;
constexpr double coveredCandidate = 0.4;
constexpr double lookedUpCandidate = 4;
/// Collected rather than risking to read an order up to its far end.
constexpr qint64 mayBeAtTheEnd = 25'000;

/// The same in microseconds, where words decide: handed up and asked for its words, tickets of about the same age
/// behind each other, or of all ages.
constexpr double stepByAge = 1.5;
constexpr double stepAcrossAges = 15;
constexpr double questionAlone = 50;
/// A ticket found by its words is looked up and sorted.
constexpr double lookedUp = 2.5;
/// Before this, nothing is known about how words are spread.
constexpr double triedMicroseconds = 1000;

/// Portions that are read in order while words decide.
constexpr qint64 firstPortion = 256;
constexpr qint64 largestPortion = 4096;

/// More candidates than this are not put in order only to ask each for its words.
constexpr qint64 candidatesForWords = 8000;

constexpr qint64 sizesHold = 60'000; // milliseconds
constexpr qint64 highestTicket = std::numeric_limits<qint64>::max() >> 16;

bool isByAge(const SortOrder &order)
{
    return !order.isByNames() && !order.isText();
}

/// Among `tickets`, reading in order costs limit * tickets / matches steps, collecting costs `matches` candidates: up
/// to this many matches collecting is cheaper.
qint64 fewCandidatesBound(double tickets, qint64 limit, double step, double candidate)
{
    return std::max<qint64>(64,
                            static_cast<qint64>(std::sqrt(tickets * static_cast<double>(limit) * step / candidate)));
}

QList<qint64> idsOf(const QList<Candidate> &candidates)
{
    QList<qint64> ids;
    for (const Candidate &candidate : candidates) {
        ids.append(candidate.place.id);
    }
    return ids;
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
    // Only those that are wanted have to be in order.
    const qint64 wanted = skip < candidates.size() ? std::min<qint64>(candidates.size(), skip + limit) : 0;
    std::partial_sort(candidates.begin(), candidates.begin() + wanted, candidates.end(),
                      [&](const Candidate &a, const Candidate &b) { return order.comesBefore(a.place, b.place); });
    candidates.resize(wanted);
    return candidates.mid(std::min<qint64>(skip, wanted), limit);
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
    DESKHAND_TRY(refreshSizes());
    const auto tickets = static_cast<double>(ticketsIn(plan.states()));
    if (!plan.text()) {
        const double step = plan.isCovered() ? coveredStep : lookingStep;
        const qint64 bound = fewCandidatesBound(tickets, limit, step, lookedUpCandidate);
        const qint64 covered = fewCandidatesBound(tickets, limit, step, coveredCandidate);
        DESKHAND_ASSIGN(const std::optional<SearchDriver> driver,
                        plan.fewCandidates(m_database, bound,
                                           plan.mayStandAtTheEnd() ? std::max(covered, mayBeAtTheEnd) : covered));
        if (!driver) {
            return findInOrder(plan, nullptr, behind, request.offset, limit);
        }
        DESKHAND_ASSIGN(QList<Candidate> candidates, CandidateReader(m_database, plan).all(*driver));
        return part(std::move(candidates), plan.order(), behind, request.offset, limit);
    }
    DESKHAND_ASSIGN(TextStream text, TextStream::of(m_database, *plan.text(), searchNotes, m_interrupted));
    const bool isReadable = plan.text()->isReadable();
    DESKHAND_ASSIGN(const std::optional<SearchDriver> driver,
                    plan.fewCandidates(m_database, candidatesForWords, candidatesForWords));
    if (driver) {
        DESKHAND_ASSIGN(QList<Candidate> candidates, CandidateReader(m_database, plan).all(*driver));
        const qsizetype all = candidates.size();
        candidates = part(std::move(candidates), plan.order(), behind, 0, all);
        std::optional<QList<qint64>> ids;
        if (isReadable && static_cast<double>(candidates.size()) * questionAlone > triedMicroseconds) {
            DESKHAND_ASSIGN(
                ids, readAll(text, static_cast<double>(candidates.size()), questionAlone, limit + request.offset));
        }
        if (ids) {
            candidates.removeIf([&](const Candidate &candidate) {
                return !std::binary_search(ids->begin(), ids->end(), candidate.place.id, std::greater<>());
            });
        }
        if (!ids || plan.columnCount() > 0) {
            DESKHAND_ASSIGN(candidates, firstWithText(std::move(candidates), text, limit + request.offset));
        }
        return candidates.mid(std::min<qint64>(request.offset, candidates.size()), limit);
    }
    if (isReadable) {
        DESKHAND_ASSIGN(const auto ids, readAll(text, tickets, isByAge(plan.order()) ? stepByAge : stepAcrossAges,
                                                limit + request.offset));
        if (ids) {
            DESKHAND_ASSIGN(QList<Candidate> candidates, CandidateReader(m_database, plan).among(*ids));
            if (plan.columnCount() > 0) {
                DESKHAND_ASSIGN(candidates, withText(std::move(candidates), text));
            }
            return part(std::move(candidates), plan.order(), behind, request.offset, limit);
        }
    }
    return findInOrder(plan, &text, behind, request.offset, limit);
}

Result<QList<Candidate>> TicketSearch::findInOrder(const SearchPlan &plan, TextStream *text,
                                                   const std::optional<SortPlace> &behind, qint64 skip, qint64 limit)
{
    CandidateReader reader(m_database, plan);
    reader.startBehind(behind);
    if (text == nullptr) {
        return reader.next(limit, skip);
    }
    // Few of many have the words: only those are looked up.
    const bool looksUpLater = !plan.isCovered() && plan.columnCount() == 0;
    if (looksUpLater) {
        reader.decideLittle();
    }
    QList<Candidate> found;
    for (qint64 portion = firstPortion; found.size() < limit; portion = std::min(portion * 2, largestPortion)) {
        DESKHAND_ASSIGN(QList<Candidate> candidates, reader.next(portion));
        const bool isEnd = candidates.size() < portion;
        DESKHAND_ASSIGN(candidates, withText(std::move(candidates), *text));
        if (looksUpLater) {
            DESKHAND_ASSIGN(candidates, reader.among(idsOf(candidates)));
        }
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

/// The first `limit` that the words hold for.
Result<QList<Candidate>> TicketSearch::firstWithText(QList<Candidate> inOrder, TextStream &text, qint64 limit)
{
    QList<Candidate> found;
    for (qint64 start = 0, portion = limit; start < inOrder.size() && found.size() < limit;
         start += portion, portion *= 2) {
        QList<Candidate> some = inOrder.mid(start, portion);
        QSet<qint64> kept;
        DESKHAND_ASSIGN(const QList<Candidate> holding, withText(some, text));
        for (const Candidate &candidate : holding) {
            kept.insert(candidate.place.id);
        }
        some.removeIf([&](const Candidate &candidate) { return !kept.contains(candidate.place.id); });
        found.append(some);
    }
    return found.first(std::min<qsizetype>(found.size(), limit));
}

/// All tickets of a readable tree, descending; nothing where it is better to ask each of `candidates` in order, at
/// this price, until `wanted` are found. That is judged while reading, by how many were found how far down.
Result<std::optional<QList<qint64>>> TicketSearch::readAll(TextStream &text, double candidates, double microsecondsEach,
                                                           qint64 wanted)
{
    constexpr qsizetype judgedEvery = 64;
    QList<qint64> ids;
    QElapsedTimer timer;
    timer.start();
    DESKHAND_ASSIGN(qint64 ticket, text.seek(highestTicket));
    const auto highest = static_cast<double>(std::max<qint64>(ticket, 1));
    while (ticket > 0) {
        ids.append(ticket);
        const double spent = static_cast<double>(timer.nsecsElapsed()) / 1000;
        if (ids.size() % judgedEvery == 0 && spent > triedMicroseconds) {
            const double share = std::max(1.0 - static_cast<double>(ticket) / highest, 1.0 / highest);
            const double all = static_cast<double>(ids.size()) / share;
            const double goingOn = spent * (1 - share) / share + all * lookedUp;
            const double instead =
                std::min(static_cast<double>(wanted) * static_cast<double>(ticketsIn({0, 1, 2, 3})) / all, candidates)
                * microsecondsEach;
            if (goingOn > instead) {
                return std::optional<QList<qint64>>();
            }
        }
        DESKHAND_ASSIGN(ticket, text.seek(ticket - 1));
    }
    return std::optional(std::move(ids));
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

Result<void> TicketSearch::refreshSizes()
{
    if (m_sinceSizes.isValid() && m_sinceSizes.elapsed() < sizesHold) {
        return {};
    }
    m_ticketsInState = {};
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"SELECT state, SUM(n) FROM ticket_counts GROUP BY state"_s));
    DESKHAND_TRY(query.forEach(
        [&](const Statement &row) { m_ticketsInState.at(static_cast<size_t>(row.integer(0))) = row.integer(1); }));
    m_sinceSizes.start();
    return {};
}

qint64 TicketSearch::ticketsIn(const QList<int> &states) const
{
    qint64 tickets = 0;
    for (const int state : states) {
        tickets += m_ticketsInState.at(static_cast<size_t>(state));
    }
    return tickets;
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
        DESKHAND_ASSIGN(TextStream text, TextStream::of(m_database, *plan.text(), visibility.notes, m_interrupted));
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
