// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A report as a table: a row for each department, topic or agent, their figures in columns, and all of them together
/// in the last row; besides, the same for the period before, and how the period went day by day. Asks anew when
/// something changes while it is shown.

#include "models/FigureRoles.h"
#include "models/ReportFigure.h"
#include "models/ReportPeriod.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace deskhand {

class DirectoryCache;
class Repository;

/// A day, week or month of the period.
struct ReportBucket {
    Timestamp start{};
    ReportFigures figures;
};

class ReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Phase { Empty, Loading, Ready, Failed };
    enum Column { NameColumn, FirstFigureColumn };

    /// All three outlive it.
    ReportModel(Repository &repository, DirectoryCache &directory, const Clock &clock, QObject *parent = nullptr);

    /// Only while active it asks for figures.
    void setActive(bool active);
    void choose(PeriodPreset preset);
    void setPeriod(const ReportPeriod &period);
    /// Department, topic, agent, team, priority or source.
    void setGrouping(ReportGrouping grouping);
    void setHours(ReportHours hours);
    void load();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const ReportPeriod &period() const { return m_period; }
    [[nodiscard]] ReportGrouping grouping() const { return m_grouping; }
    [[nodiscard]] ReportHours hours() const { return m_hours; }
    [[nodiscard]] const ReportFigures &total() const { return m_total; }
    [[nodiscard]] const ReportFigures &totalBefore() const { return m_before.total; }
    [[nodiscard]] const QList<ReportBucket> &timeline() const { return m_timeline; }
    [[nodiscard]] ReportGrouping timelineGrouping() const { return m_period.chartGrouping(); }
    [[nodiscard]] QString bucketName(int bucket) const;
    /// Short, for an axis.
    [[nodiscard]] QString bucketLabel(int bucket) const;
    [[nodiscard]] QTimeZone zone() const;
    /// "Department", for heads and menus.
    [[nodiscard]] static QString groupingName(ReportGrouping grouping);
    /// The same after "by", as a heading: "By department".
    [[nodiscard]] static QString groupingPhrase(ReportGrouping grouping);
    /// The figure of a column; none for that of the names.
    [[nodiscard]] static std::optional<ReportFigure> figureAt(int column);

    /// Asks for the tickets behind a cell of the table, of all rows, or of a bucket; ticketsFound() has them.
    void openTickets(const QModelIndex &index);
    void openTickets(ReportFigure figure);
    void openBucket(int bucket, ReportFigure figure);

    /// The whole table, with names of columns, safe in spreadsheets; durations in minutes.
    [[nodiscard]] QByteArray csv() const;
    /// The same as shown, fields separated by tabs.
    [[nodiscard]] QString tabbedText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The row of all stays the last.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void phaseChanged();
    /// Figures, period, grouping or hours are other ones.
    void changed();
    void ticketsFound(const deskhand::TicketQuery &query, const QString &title);
    void failed(const deskhand::Error &error);

private:
    struct Row {
        qint64 key = 0;
        QString name;
        ReportFigures figures;
        ReportFigures before;
    };

    void ask(const ReportPeriod &period, QList<ReportGrouping> groupings, Report ReportModel::*target);
    void answered();
    void build();
    void sortRows();
    void find(const ReportRequest &request, const QList<ReportCell> &cells, const QString &title);
    void setPhase(Phase phase);
    [[nodiscard]] ReportRequest request(const ReportPeriod &period, QList<ReportGrouping> groupings) const;
    [[nodiscard]] QString nameOf(qint64 key) const;
    [[nodiscard]] QString tooltip(const Row &row, ReportFigure figure) const;
    [[nodiscard]] QStringList line(const Row &row, bool plain) const;
    [[nodiscard]] QStringList titles(bool plain) const;

    Repository &m_repository;
    DirectoryCache &m_directory;
    const Clock &m_clock;
    QTimer m_reloadSoon;
    ReportPeriod m_period;
    ReportGrouping m_grouping = ReportGrouping::Department;
    ReportHours m_hours = ReportHours::Business;
    Phase m_phase = Phase::Empty;
    Error m_error;
    bool m_active = false;
    quint64 m_generation = 0; ///< answers to an older one are dropped
    int m_expected = 0;       ///< answers still to come
    Report m_now;
    Report m_before;
    Report m_byTime;
    ReportFigures m_total;
    std::vector<Row> m_rows; ///< the last is that of all
    QList<ReportBucket> m_timeline;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace deskhand
