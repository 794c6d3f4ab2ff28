// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/TicketListModel.h"

#include "models/DirectoryCache.h"
#include "models/DraftKeeper.h"
#include "models/TicketMime.h"
#include "models/TimeTicker.h"
#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <algorithm>
#include <limits>

namespace deskhand {

using namespace std::chrono_literals;

namespace {
constexpr int PageSize = 100;
/// The most that one refresh asks for (TicketPageRequest::limit), and so the most that may be held while refreshing.
constexpr int MaximumRefresh = 1000;
/// Rows held at most; a row with its texts is about a kilobyte.
constexpr int MaximumHeld = 4000;
/// Changes within this time become one refresh.
constexpr auto RefreshAfter = 80ms;

int totalOf(const TicketPage &page, int otherwise)
{
    return static_cast<int>(std::min<qint64>(page.total.value_or(otherwise), std::numeric_limits<int>::max() / 2));
}
} // namespace

TicketListModel::TicketListModel(Repository &repository, DirectoryCache &directory, TimeTicker &ticker, QObject *parent)
    : KeyedListModel(parent)
    , m_repository(repository)
    , m_directory(directory)
    , m_ticker(ticker)
{
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0ms);
    connect(&m_fetchSoon, &QTimer::timeout, this, &TicketListModel::fetchWanted);
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(RefreshAfter);
    connect(&m_refreshSoon, &QTimer::timeout, this, &TicketListModel::refresh);
    connect(&repository.changes(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!changes.tickets.isEmpty()) {
            scheduleRefresh();
        }
    });
    connect(&directory, &DirectoryCache::changed, this, &TicketListModel::repaintTimes);
    connect(&ticker, &TimeTicker::ticked, this, [this] {
        repaintTimes();
        resolve(); // "overdue" and "today" move on with the time
    });
}

void TicketListModel::watchDrafts(const DraftKeeper &drafts)
{
    m_drafts = &drafts;
    connect(&drafts, &DraftKeeper::loaded, this, &TicketListModel::repaintTimes);
    connect(&drafts, &DraftKeeper::hasChanged, this, [this](TicketId id) {
        if (const int row = rowOf(id); row >= 0) {
            Q_EMIT dataChanged(index(row), index(row));
        }
    });
    connect(&drafts, &DraftKeeper::storedChanged, this, [this] {
        if (m_wanted.text.contains(QStringLiteral("has:draft"))) {
            scheduleRefresh(); // no ticket changed, and yet others belong to it
        }
    });
}

void TicketListModel::setQuery(const QString &text, TicketSort sort)
{
    m_wanted = {text, sort};
    begin();
}

void TicketListModel::setQuery(const TicketQuery &query)
{
    m_wanted = {{}, query.sort, query};
    begin();
}

void TicketListModel::begin()
{
    ++m_generation;
    m_fetching = false;
    setPhase(Phase::Loading);
    resolve();
}

void TicketListModel::retry()
{
    if (m_phase == Phase::Failed) {
        setPhase(Phase::Loading);
        resolve();
    } else {
        refresh();
    }
}

void TicketListModel::resolve()
{
    if (m_phase == Phase::Empty || m_phase == Phase::Failed) {
        return;
    }
    if (m_wanted.given) {
        m_wanted.given->now = m_ticker.now();
        ask(*m_wanted.given);
        return;
    }
    const auto generation = m_generation;
    whenDone(m_repository.tickets().resolve(m_wanted.text, m_wanted.sort), this,
             [this, generation](const Result<TicketQuery> &answer) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (!answer) {
                     if (answer.error().kind == ErrorKind::InvalidInput) {
                         if (m_shown) {
                             m_wanted = m_answered; // time goes on for what is shown, not for what was wrong
                         }
                         setPhase(m_shown ? Phase::Ready : Phase::Empty);
                         Q_EMIT queryRejected(answer.error());
                     } else {
                         fail(answer.error());
                     }
                     return;
                 }
                 ask(*answer);
             });
}

void TicketListModel::ask(const TicketQuery &query)
{
    m_query = query;
    if (m_phase == Phase::Loading) {
        fetchFirst();
    } else {
        scheduleRefresh();
    }
}

TicketPageRequest TicketListModel::request(qint64 offset, int limit, bool withTotal) const
{
    return {.query = m_query, .cursor = {}, .offset = offset, .limit = limit, .withTotal = withTotal};
}

void TicketListModel::fetchFirst()
{
    m_fetching = true;
    m_stale = false;
    const auto generation = m_generation;
    whenDone(m_repository.tickets().page(request(0, PageSize, true)), this,
             [this, generation](const Result<TicketPage> &answer) {
                 if (generation != m_generation) {
                     return;
                 }
                 m_fetching = false;
                 if (!answer) {
                     fail(answer.error());
                     return;
                 }
                 beginResetModel();
                 setItems(answer->rows);
                 m_next = answer->next;
                 m_after = std::max(0, totalOf(*answer, heldEnd()) - heldEnd());
                 m_shown = true;
                 m_answered = m_wanted;
                 m_visible = {};
                 endResetModel();
                 setPhase(Phase::Ready);
                 Q_EMIT totalChanged();
                 Q_EMIT queryShown();
                 if (m_stale) {
                     scheduleRefresh();
                 }
             });
}

const TicketRow *TicketListModel::at(int row) const
{
    return row >= base() && row < heldEnd() ? &items().at(row - base()) : nullptr;
}

int TicketListModel::rowOf(TicketId id) const
{
    const auto found =
        std::find_if(items().cbegin(), items().cend(), [id](const TicketRow &row) { return row.ticket.id == id; });
    return found == items().cend() ? -1 : base() + static_cast<int>(found - items().cbegin());
}

void TicketListModel::setVisibleRows(int first, int last)
{
    m_visible.moveTo(first, last);
    wantAhead();
}

void TicketListModel::wantAhead()
{
    const int first = m_visible.first();
    const int last = std::min(m_visible.last(), total() - 1);
    if (m_phase != Phase::Ready || at(first) == nullptr || at(last) == nullptr) {
        return; // first what is shown
    }
    for (const int row : {std::max(first - m_visible.before(), 0), std::min(last + m_visible.behind(), total() - 1)}) {
        if (at(row) == nullptr) {
            want(row);
        }
    }
}

void TicketListModel::want(int row) const
{
    m_wantedFirst = m_wantedFirst < 0 ? row : std::min(m_wantedFirst, row);
    m_wantedLast = std::max(m_wantedLast, row);
    if (!m_fetchSoon.isActive() && !m_fetching) {
        m_fetchSoon.start();
    }
}

void TicketListModel::fetchWanted()
{
    if (m_fetching || m_phase != Phase::Ready || m_wantedFirst < 0) {
        return;
    }
    // Only what is shown and its neighbours: rows scrolled past, or asked for by who walks the whole list, stay away.
    int first = std::max({0, m_wantedFirst, m_visible.first() - std::max(PageSize, m_visible.before())});
    int last = std::min({total() - 1, m_wantedLast, m_visible.last() + std::max(PageSize, m_visible.behind())});
    m_wantedFirst = -1;
    m_wantedLast = -1;
    while (first <= last && at(first) != nullptr) {
        ++first;
    }
    while (last >= first && at(last) != nullptr) {
        --last;
    }
    if (first > last) {
        return;
    }
    const bool near = first <= heldEnd() + PageSize && last >= base() - PageSize && !items().isEmpty();
    if (near && first >= heldEnd()) {
        // Behind what is held: by keyset, as fast at any depth.
        auto more =
            request(m_next.isEmpty() ? heldEnd() : 0, std::min(last - heldEnd() + PageSize, MaximumRefresh), false);
        more.cursor = m_next;
        fetch(more, heldEnd());
    } else if (near && last < base()) {
        const int from = std::max(0, std::min(first, base()) - PageSize);
        fetch(request(from, std::min(base() - from, MaximumRefresh), false), from);
    } else {
        const int from = std::max(0, first - PageSize / 2);
        auto jump = request(from, std::min(last - from + PageSize, MaximumRefresh), false);
        if (from >= heldEnd() && !m_next.isEmpty()) {
            jump.cursor = m_next;
            jump.offset = from - heldEnd();
        }
        fetch(jump, from);
    }
}

void TicketListModel::fetch(const TicketPageRequest &pageRequest, int firstRow)
{
    m_fetching = true;
    const auto generation = m_generation;
    whenDone(m_repository.tickets().page(pageRequest), this,
             [this, generation, firstRow](const Result<TicketPage> &answer) {
                 if (isGood(answer, generation)) {
                     if (!m_stale) {
                         addRows(firstRow, *answer);
                     }
                     goOn();
                 }
             });
}

void TicketListModel::addRows(int firstRow, const TicketPage &page)
{
    QList<TicketRow> rows = page.rows;
    const int room = std::max(0, total() - firstRow);
    if (rows.size() > room) {
        rows.resize(room);
        m_stale = true; // more than was counted
    }
    if (rows.isEmpty()) {
        m_stale = true; // fewer than was counted
        return;
    }
    const int last = firstRow + static_cast<int>(rows.size()) - 1;
    const bool known = holdsAny(rows);
    m_stale = m_stale || known; // rows moved, and the news of it is still on its way: begin with these alone
    if (!known && firstRow == heldEnd() && !items().isEmpty()) {
        appendItems(rows);
        m_after = std::max(0, m_after - static_cast<int>(rows.size()));
        m_next = page.next;
    } else if (!known && last + 1 == base()) {
        prependItems(rows);
    } else {
        hold(rows, firstRow);
        m_next = page.next;
    }
    trim();
    Q_EMIT dataChanged(index(firstRow), index(last));
}

void TicketListModel::hold(const QList<TicketRow> &rows, int firstRow)
{
    const int count = total();
    setItems(rows, firstRow);
    m_after = std::max(0, count - heldEnd());
}

void TicketListModel::trim()
{
    if (items().size() <= MaximumHeld) {
        return;
    }
    // Half of the room goes to either side of what is shown.
    const int middle = (m_visible.first() + m_visible.last()) / 2;
    const int from = std::clamp(middle - MaximumHeld / 2, base(), heldEnd() - MaximumHeld);
    const int left = heldEnd() - from - MaximumHeld;
    if (left > 0) {
        m_next.clear();
    }
    keepItems(from - base(), MaximumHeld);
    m_after += left;
}

void TicketListModel::scheduleRefresh()
{
    m_stale = true;
    if (m_phase == Phase::Ready && !m_refreshSoon.isActive() && !m_fetching) {
        m_refreshSoon.start();
    }
}

void TicketListModel::refresh()
{
    if (m_phase != Phase::Ready || m_fetching) {
        return;
    }
    m_stale = false;
    m_fetching = true;
    // What is shown, with its neighbours, as far as one answer carries it; the rest is forgotten and comes when wanted.
    const int from = std::clamp(m_visible.first() - PageSize, base(), std::max(base(), heldEnd() - 1));
    const int end = std::clamp(std::max(m_visible.last() + PageSize, from + PageSize), from, from + MaximumRefresh);
    const auto generation = m_generation;
    const int offset = items().isEmpty() ? 0 : from;
    whenDone(m_repository.tickets().page(request(offset, std::max(PageSize, end - offset), true)), this,
             [this, generation, offset](const Result<TicketPage> &answer) {
                 if (isGood(answer, generation)) {
                     applyRefresh(offset, *answer);
                     goOn();
                 }
             });
}

void TicketListModel::applyRefresh(int offset, const TicketPage &page)
{
    if (page.rows.isEmpty() && offset > 0) {
        // What was shown is gone altogether: from the start again.
        setPhase(Phase::Loading);
        fetchFirst();
        return;
    }
    // Hold only the rows that the answer is about, as far as they were held.
    const int end = std::clamp(offset + static_cast<int>(page.rows.size()), offset, std::max(offset, heldEnd()));
    const int rows = total();
    keepItems(offset - base(), end - offset);
    m_after = std::max(0, rows - heldEnd());
    synchronise(page.rows);
    m_next = page.next;
    // The rows behind them, as placeholders, make up the number there is now.
    setRowsBehind(std::max(0, totalOf(page, total()) - heldEnd()));
    Q_EMIT totalChanged();
}

void TicketListModel::setRowsBehind(int count)
{
    if (count > m_after) {
        beginInsertRows({}, total(), heldEnd() + count - 1);
        m_after = count;
        endInsertRows();
    } else if (count < m_after) {
        beginRemoveRows({}, heldEnd() + count, total() - 1);
        m_after = count;
        endRemoveRows();
    }
}

void TicketListModel::setPhase(Phase phase)
{
    if (m_phase != phase) {
        m_phase = phase;
        Q_EMIT phaseChanged();
    }
}

void TicketListModel::fail(const Error &error)
{
    m_error = error;
    setPhase(Phase::Failed);
    Q_EMIT failed(error);
}

bool TicketListModel::isGood(const Result<TicketPage> &answer, quint64 generation)
{
    if (generation != m_generation) {
        return false;
    }
    m_fetching = false;
    if (!answer) {
        m_error = answer.error();
        Q_EMIT failed(m_error);
    }
    return answer.has_value();
}

void TicketListModel::goOn()
{
    if (m_stale) {
        scheduleRefresh(); // rows moved while these were on their way
    } else if (m_wantedFirst >= 0) {
        m_fetchSoon.start();
    } else {
        wantAhead();
    }
}

void TicketListModel::repaintTimes()
{
    if (!items().isEmpty()) {
        Q_EMIT dataChanged(index(base()), index(heldEnd() - 1));
    }
}

TicketListItem TicketListModel::itemOf(const TicketRow *row) const
{
    if (row == nullptr) {
        TicketListItem placeholder;
        placeholder.loading = true;
        return placeholder;
    }
    TicketListItem item = ticketListItem(*row, *m_directory, m_ticker.now(), m_directory.self());
    item.draft = m_drafts != nullptr && m_drafts->has(row->ticket.id);
    return item;
}

QVariant TicketListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TicketRow *row = at(index.row());
    if (row == nullptr) {
        want(index.row());
    }
    switch (role) {
    case Qt::DisplayRole:
        return row != nullptr ? QVariant(row->ticket.subject) : QVariant();
    case ItemRole:
        return QVariant::fromValue(itemOf(row));
    case Qt::AccessibleTextRole:
        return spokenText(itemOf(row));
    case TicketIdRole:
        return row != nullptr ? QVariant(row->ticket.id.value) : QVariant();
    case LoadingRole:
        return row == nullptr;
    default:
        return {};
    }
}

Qt::ItemFlags TicketListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QStringList TicketListModel::mimeTypes() const
{
    return {ticketMimeType(), QStringLiteral("text/plain")};
}

QMimeData *TicketListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<TicketRow> rows;
    for (const QModelIndex &index : indexes) {
        if (const TicketRow *row = at(index.row())) {
            rows.append(*row);
        }
    }
    return ticketMime(rows).release();
}

} // namespace deskhand
