// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/AgentLoadModel.h"

#include "models/DirectoryCache.h"
#include "models/Tone.h"
#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <QLocale>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Changes within this time are counted once.
constexpr auto ReloadAfter = 1000ms;
} // namespace

AgentLoadModel::AgentLoadModel(Repository &repository, DirectoryCache &directory, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_repository(repository)
    , m_directory(directory)
    , m_clock(clock)
{
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(ReloadAfter);
    connect(&m_reloadSoon, &QTimer::timeout, this, &AgentLoadModel::load);
    connect(&repository.changes(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (m_active && !changes.tickets.isEmpty() && !m_reloadSoon.isActive()) {
            m_reloadSoon.start();
        }
    });
    connect(&directory, &DirectoryCache::changed, this, &AgentLoadModel::load);
}

void AgentLoadModel::setActive(bool active)
{
    if (m_active != active) {
        m_active = active;
        load();
    }
}

QString AgentLoadModel::queryOf(const Row &row, int column)
{
    const QString who = row.username.isEmpty() ? u"is:unassigned"_s : u"agent:\"%1\""_s.arg(row.username);
    switch (column) {
    case OpenColumn:
        return u"is:open "_s + who;
    case UnansweredColumn:
        return u"is:open is:unanswered "_s + who;
    case OverdueColumn:
        return u"is:open is:overdue "_s + who;
    default:
        return {};
    }
}

qint64 AgentLoadModel::countOf(const Row &row, int column)
{
    switch (column) {
    case OpenColumn:
        return row.open;
    case UnansweredColumn:
        return row.unanswered;
    case OverdueColumn:
        return row.overdue;
    case CapacityColumn:
        return row.capacity;
    default:
        return 0;
    }
}

void AgentLoadModel::load()
{
    if (!m_active || m_directory->version == 0) {
        return;
    }
    m_reloadSoon.stop();
    QList<Row> rows;
    const Timestamp now = m_clock.now();
    for (const Agent &agent : m_directory->agents) {
        if (!agent.active) {
            continue;
        }
        Row row;
        row.username = agent.username;
        row.name = agent.name;
        row.capacity = agent.capacity;
        if (const Department *department = m_directory->department(agent.primary.department)) {
            row.department = department->name;
        }
        if (agent.isAway(now)) {
            row.away = agent.awayUntil ? tr("away until %1")
                                             .arg(QLocale().toString(toDateTime(*agent.awayUntil).toLocalTime().date(),
                                                                     QLocale::ShortFormat))
                                       : tr("away");
        }
        rows.append(row);
    }
    Row nobody;
    nobody.name = tr("Nobody");
    rows.append(nobody);
    QStringList queries;
    for (const Row &row : std::as_const(rows)) {
        for (const int column : {OpenColumn, UnansweredColumn, OverdueColumn}) {
            queries.append(queryOf(row, column));
        }
    }
    whenDone(m_repository.tickets().counts(queries), this,
             [this, rows, generation = ++m_generation](const Result<QList<qint64>> &answer) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (!answer) {
                     Q_EMIT failed(answer.error());
                     return;
                 }
                 show(rows, *answer);
             });
}

void AgentLoadModel::show(QList<Row> rows, const QList<qint64> &counts)
{
    for (qsizetype i = 0; i < rows.size() && i * 3 + 2 < counts.size(); ++i) {
        rows[i].open = counts.at(i * 3);
        rows[i].unanswered = counts.at(i * 3 + 1);
        rows[i].overdue = counts.at(i * 3 + 2);
    }
    beginResetModel();
    m_rows = rows;
    sortRows();
    endResetModel();
    m_ready = true;
    Q_EMIT loaded();
}

void AgentLoadModel::sortRows()
{
    if (m_rows.size() < 2) {
        return;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
        if (a.username.isEmpty() != b.username.isEmpty()) {
            return b.username.isEmpty(); // nobody's come last
        }
        const bool down = m_sortOrder == Qt::DescendingOrder;
        if (m_sortColumn <= DepartmentColumn) {
            const QString &one = m_sortColumn == NameColumn ? a.name : a.department;
            const QString &other = m_sortColumn == NameColumn ? b.name : b.department;
            const int order = QString::localeAwareCompare(one, other);
            return down ? order > 0 : order < 0;
        }
        return down ? countOf(a, m_sortColumn) > countOf(b, m_sortColumn)
                    : countOf(a, m_sortColumn) < countOf(b, m_sortColumn);
    });
}

void AgentLoadModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    sortRows();
    endResetModel();
}

int AgentLoadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgentLoadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgentLoadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    const bool number = column >= OpenColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn) {
            return row.away.isEmpty() ? row.name : tr("%1 (%2)", "agent, away until").arg(row.name, row.away);
        }
        if (column == DepartmentColumn) {
            return row.department;
        }
        return column == CapacityColumn && row.capacity == 0 ? QString() : QLocale().toString(countOf(row, column));
    case Qt::AccessibleTextRole:
        return number ? tr("%1, %2: %3")
                            .arg(row.name, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                 index.data().toString())
                      : index.data().toString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return column == NameColumn ? row.away : QString();
    case QueryRole:
        return countOf(row, column) > 0 ? queryOf(row, column) : QString();
    case TitleRole:
        return tr("%1, %2", "what is counted, agent")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), row.name);
    case LinkRole:
        return column >= OpenColumn && column < CapacityColumn && countOf(row, column) > 0;
    case TotalRole:
        return false;
    case ShareRole:
        return column == CapacityColumn && row.capacity > 0 ? static_cast<double>(row.open) / row.capacity : -1.0;
    case FigureToneRole:
        return QVariant::fromValue(column == OverdueColumn && row.overdue > 0 ? Tone::Red : Tone::Plain);
    default:
        return {};
    }
}

QVariant AgentLoadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((section >= OpenColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Agent");
    case DepartmentColumn:
        return tr("Department");
    case OpenColumn:
        return tr("Open");
    case UnansweredColumn:
        return tr("Unanswered");
    case OverdueColumn:
        return tr("Overdue");
    default:
        return tr("Capacity");
    }
}

} // namespace deskhand
