// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The tickets of a query as a list of any length. It knows how many rows there are and holds a
/// window of them around what is shown; rows outside are placeholders that are fetched, with their
/// neighbours, when something asks for their data. Sorting, filtering and paging are the
/// repository's. A change becomes inserted, removed, moved and changed rows, so that selection,
/// current row and scroll survive.

#include "core/base/Result.h"
#include "core/query/TicketQuery.h"
#include "models/KeyedListModel.h"
#include "models/TicketListItem.h"
#include "models/VisibleRows.h"

#include <QTimer>

#include <optional>

namespace deskhand {

class DirectoryCache;
class DraftKeeper;
class Repository;
class TimeTicker;

[[nodiscard]] inline qint64 rowKey(const TicketRow &row)
{
    return row.ticket.id.value;
}

class TicketListModel : public KeyedListModel<TicketRow> {
    Q_OBJECT
public:
    enum Role { ItemRole = Qt::UserRole, TicketIdRole, LoadingRole };
    enum class Phase { Empty, Loading, Ready, Failed };

    /// All three outlive the model.
    TicketListModel(Repository &repository, DirectoryCache &directory, TimeTicker &ticker, QObject *parent = nullptr);

    /// Marks the rows that have a draft, from now on; it outlives the model.
    void watchDrafts(const DraftKeeper &drafts);
    /// Shows another query. The rows shown stay until the first page of the new ones is there; if the query is
    /// wrong, they stay for good and queryRejected tells why.
    void setQuery(const QString &text, TicketSort sort);
    /// Shows the tickets of a query that has no text: those behind a figure of a report.
    void setQuery(const TicketQuery &query);
    /// Asks again for the query as it was set, after a failure.
    void retry();

    /// As set; again that of the rows shown once another one was rejected.
    [[nodiscard]] const QString &queryText() const { return m_wanted.text; }
    /// What the rows shown answer.
    [[nodiscard]] const TicketQuery &query() const { return m_query; }
    /// First row held, and the row behind the last.
    [[nodiscard]] std::pair<int, int> heldRows() const { return {base(), heldEnd()}; }
    /// The order of the rows shown; `sort:` in the text wins over what was set.
    [[nodiscard]] TicketSort shownSort() const { return m_query.sort; }
    /// What is shown, for those who do something with all of it.
    [[nodiscard]] const TicketQuery &shownQuery() const { return m_query; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] int total() const { return heldEnd() + m_after; }
    [[nodiscard]] const Error &error() const { return m_error; }

    /// None for placeholders.
    [[nodiscard]] const TicketRow *at(int row) const;
    /// -1 where the ticket is not among the rows held.
    [[nodiscard]] int rowOf(TicketId id) const;
    /// Rows that a view shows; keeps them in the window when it is refreshed. Views call it while they scroll.
    void setVisibleRows(int first, int last);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : total(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// Of those held: who takes them asks for the selection, which may be larger.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{Qt::DisplayRole, "subject"}, {ItemRole, "item"}, {TicketIdRole, "ticketId"}, {LoadingRole, "loading"}};
    }

Q_SIGNALS:
    void phaseChanged();
    void totalChanged();
    /// The first page of another query is shown.
    void queryShown();
    /// The text is no good; what is shown stays.
    void queryRejected(const deskhand::Error &error);
    /// Rows could not be fetched; data() of placeholders asks again after retry().
    void failed(const deskhand::Error &error);

private:
    void begin();
    void resolve();
    void ask(const TicketQuery &query);
    void fetchFirst();
    void scheduleRefresh();
    void refresh();
    void applyRefresh(int offset, const TicketPage &page);
    void want(int row) const;
    /// Asks for what one scrolls towards before it is seen.
    void wantAhead();
    void fetchWanted();
    void fetch(const TicketPageRequest &request, int firstRow);
    void addRows(int firstRow, const TicketPage &page);
    void trim();
    /// Holds these rows at `firstRow`; the number of rows stays.
    void hold(const QList<TicketRow> &rows, int firstRow);
    void setRowsBehind(int count);
    void setPhase(Phase phase);
    void fail(const Error &error);
    /// Of rows that were asked for: they came, and nobody asks for others by now.
    [[nodiscard]] bool isGood(const Result<TicketPage> &answer, quint64 generation);
    /// With what is still to be asked for.
    void goOn();
    void repaintTimes();

    [[nodiscard]] int heldEnd() const { return base() + static_cast<int>(items().size()); }
    /// Null: a placeholder.
    [[nodiscard]] TicketListItem itemOf(const TicketRow *row) const;
    [[nodiscard]] TicketPageRequest request(qint64 offset, int limit, bool withTotal) const;

    Repository &m_repository;
    DirectoryCache &m_directory;
    TimeTicker &m_ticker;
    const DraftKeeper *m_drafts = nullptr;
    /// What was asked for.
    struct Wanted {
        QString text;
        TicketSort sort;
        std::optional<TicketQuery> given = {}; ///< in place of the text
    };

    Wanted m_wanted;
    Wanted m_answered; ///< by the rows shown
    TicketQuery m_query;
    Phase m_phase = Phase::Empty;
    Error m_error;
    bool m_shown = false; ///< some query's rows have been shown
    int m_after = 0;      ///< rows behind those held
    QByteArray m_next;    ///< cursor behind the last row held; empty: unknown, or the end
    VisibleRows m_visible;
    quint64 m_generation = 0; ///< of the query; answers to another one are dropped
    bool m_fetching = false;
    bool m_stale = false; ///< something changed since the answer on its way was asked for
    mutable int m_wantedFirst = -1;
    mutable int m_wantedLast = -1;
    mutable QTimer m_fetchSoon;
    QTimer m_refreshSoon;
};

} // namespace deskhand
