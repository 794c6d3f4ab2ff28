// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How much each active agent has on the desk now: open, unanswered and overdue tickets beside their capacity, and who
/// is away. Nobody's tickets come last.

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/values/Ticket.h"
#include "models/FigureRoles.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace deskhand {

class DirectoryCache;
class Repository;

class AgentLoadModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        DepartmentColumn,
        OpenColumn,
        UnansweredColumn,
        OverdueColumn,
        CapacityColumn,
        ColumnCount
    };
    enum Role {
        QueryRole = FigureEndRole, ///< lists the tickets that the cell counts; empty for cells that count none
        TitleRole,                 ///< what that list is called
    };

    /// All three outlive it.
    AgentLoadModel(Repository &repository, DirectoryCache &directory, const Clock &clock, QObject *parent = nullptr);

    /// Only while active it asks, and follows changes.
    void setActive(bool active);
    void load();
    [[nodiscard]] bool isReady() const { return m_ready; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();
    void failed(const deskhand::Error &error);

private:
    struct Row {
        QString username; ///< empty: nobody's tickets
        QString name;
        QString department;
        QString away; ///< until when; empty if here
        int capacity = 0;
        qint64 open = 0;
        qint64 unanswered = 0;
        qint64 overdue = 0;
    };

    void show(QList<Row> rows, const QList<qint64> &counts);
    void sortRows();
    [[nodiscard]] static QString queryOf(const Row &row, int column);
    [[nodiscard]] static qint64 countOf(const Row &row, int column);

    Repository &m_repository;
    DirectoryCache &m_directory;
    const Clock &m_clock;
    QTimer m_reloadSoon;
    QList<Row> m_rows;
    quint64 m_generation = 0;
    bool m_active = false;
    bool m_ready = false;
    int m_sortColumn = OpenColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace deskhand
