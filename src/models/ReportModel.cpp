// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ReportModel.h"

#include "core/base/TimeZone.h"
#include "core/report/ReportBuckets.h"
#include "core/text/CsvWriter.h"
#include "models/DirectoryCache.h"
#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace deskhand {

using namespace std::chrono_literals;

namespace {
/// Changes within this time are counted once: a report reads many more rows than a list.
constexpr auto ReloadAfter = 2000ms;
} // namespace

ReportModel::ReportModel(Repository &repository, DirectoryCache &directory, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_repository(repository)
    , m_directory(directory)
    , m_clock(clock)
{
    m_period.preset = PeriodPreset::Last30Days;
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(ReloadAfter);
    connect(&m_reloadSoon, &QTimer::timeout, this, &ReportModel::load);
    connect(&repository.changes(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (m_active && !changes.tickets.isEmpty() && !m_reloadSoon.isActive()) {
            m_reloadSoon.start();
        }
    });
    connect(&directory, &DirectoryCache::changed, this, &ReportModel::load);
}

void ReportModel::setActive(bool active)
{
    if (m_active != active) {
        m_active = active;
        load();
    }
}

void ReportModel::choose(PeriodPreset preset)
{
    m_period.preset = preset;
    if (preset != PeriodPreset::Custom) {
        m_period.first = {};
    }
    load();
}

void ReportModel::setPeriod(const ReportPeriod &period)
{
    m_period = period;
    load();
}

void ReportModel::setGrouping(ReportGrouping grouping)
{
    m_grouping = grouping;
    load();
}

void ReportModel::setHours(ReportHours hours)
{
    if (m_hours != hours) {
        m_hours = hours;
        sortRows();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT changed();
    }
}

QTimeZone ReportModel::zone() const
{
    return timeZoneOf(m_directory->settings.timeZone).value_or(QTimeZone::utc());
}

void ReportModel::load()
{
    if (!m_active || m_directory->version == 0) {
        return;
    }
    m_reloadSoon.stop();
    ++m_generation;
    if (m_period.preset != PeriodPreset::Custom || !m_period.first.isValid()) {
        // "This week" moves on with the days.
        const QDate today = toDateTime(m_clock.now()).toTimeZone(zone()).date();
        m_period = ReportPeriod::of(m_period.preset, today, QLocale().firstDayOfWeek());
    }
    setPhase(Phase::Loading);
    m_expected = 3;
    ask(m_period, {m_grouping}, &ReportModel::m_now);
    ask(m_period.before(), {m_grouping}, &ReportModel::m_before);
    ask(m_period, {m_period.chartGrouping()}, &ReportModel::m_byTime);
}

ReportRequest ReportModel::request(const ReportPeriod &period, QList<ReportGrouping> groupings) const
{
    ReportRequest request;
    period.applyTo(request, zone());
    request.groupings = std::move(groupings);
    request.firstDayOfWeek = QLocale().firstDayOfWeek();
    return request;
}

void ReportModel::ask(const ReportPeriod &period, QList<ReportGrouping> groupings, Report ReportModel::*target)
{
    whenDone(m_repository.reports().report(request(period, std::move(groupings))), this,
             [this, target, generation = m_generation](const Result<Report> &answer) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (!answer) {
                     ++m_generation; // the others' answers are of no use alone
                     m_error = answer.error();
                     setPhase(Phase::Failed);
                     return;
                 }
                 this->*target = *answer;
                 answered();
             });
}

void ReportModel::answered()
{
    if (--m_expected > 0) {
        return; // all of one moment are shown together
    }
    build();
    setPhase(Phase::Ready);
    Q_EMIT changed();
}

void ReportModel::build()
{
    beginResetModel();
    QHash<qint64, ReportFigures> before;
    for (const ReportRow &row : std::as_const(m_before.rows)) {
        before.insert(row.key.constFirst(), row.figures);
    }
    m_rows.clear();
    for (const ReportRow &row : std::as_const(m_now.rows)) {
        const qint64 key = row.key.constFirst();
        m_rows.push_back({key, nameOf(key), row.figures, before.value(key)});
    }
    m_total = m_now.total;
    m_rows.push_back({0, tr("All"), m_total, m_before.total});
    endResetModel();
    sortRows();

    // A day on which nothing happened is a day all the same.
    QHash<qint64, ReportFigures> byStart;
    for (const ReportRow &row : std::as_const(m_byTime.rows)) {
        byStart.insert(row.key.constFirst(), row.figures);
    }
    m_timeline.clear();
    const ReportBuckets buckets(request(m_period, {m_period.chartGrouping()}));
    for (const qint64 start : buckets.starts()) {
        m_timeline.append({fromMilliseconds(start), byStart.value(start)});
    }
}

QString ReportModel::nameOf(qint64 key) const
{
    const auto named = [key](const auto *record, const QString &none) {
        return record != nullptr ? record->name : key == 0 ? none : tr("Unknown (%1)").arg(key);
    };
    switch (m_grouping) {
    case ReportGrouping::Department:
        return named(m_directory->department(DepartmentId{key}), tr("No department"));
    case ReportGrouping::Topic:
        return named(m_directory->topic(TopicId{key}), tr("No topic"));
    case ReportGrouping::Agent:
        return named(m_directory->agent(AgentId{key}), tr("Nobody"));
    case ReportGrouping::Team:
        return named(m_directory->team(TeamId{key}), tr("No team"));
    case ReportGrouping::Priority:
        return named(m_directory->priority(PriorityId{key}), tr("No priority"));
    default:
        return QString::number(key);
    }
}

QString ReportModel::groupingName(ReportGrouping grouping)
{
    switch (grouping) {
    case ReportGrouping::Department:
        return tr("Department");
    case ReportGrouping::Topic:
        return tr("Help topic");
    case ReportGrouping::Agent:
        return tr("Agent");
    case ReportGrouping::Team:
        return tr("Team");
    case ReportGrouping::Priority:
        return tr("Priority");
    default:
        return {};
    }
}

QString ReportModel::groupingPhrase(ReportGrouping grouping)
{
    switch (grouping) {
    case ReportGrouping::Department:
        return tr("By department");
    case ReportGrouping::Topic:
        return tr("By help topic");
    case ReportGrouping::Agent:
        return tr("By agent");
    case ReportGrouping::Team:
        return tr("By team");
    case ReportGrouping::Priority:
        return tr("By priority");
    default:
        return {};
    }
}

std::optional<ReportFigure> ReportModel::figureAt(int column)
{
    return column >= FirstFigureColumn && column < FirstFigureColumn + reportFigureCount
               ? std::optional(static_cast<ReportFigure>(column - FirstFigureColumn))
               : std::nullopt;
}

QString ReportModel::bucketName(int bucket) const
{
    const QDate day = toDateTime(m_timeline.at(bucket).start).toTimeZone(zone()).date();
    const QLocale locale;
    switch (timelineGrouping()) {
    case ReportGrouping::Week:
        return tr("week from %1").arg(locale.toString(day, tr("d MMM")));
    case ReportGrouping::Month:
        return locale.toString(day, tr("MMM yyyy"));
    default:
        return locale.toString(day, tr("ddd d MMM"));
    }
}

QString ReportModel::bucketLabel(int bucket) const
{
    const QDate day = toDateTime(m_timeline.at(bucket).start).toTimeZone(zone()).date();
    return QLocale().toString(day, timelineGrouping() == ReportGrouping::Month ? tr("MMM yyyy") : tr("d MMM"));
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFigureColumn + reportFigureCount;
}

QString ReportModel::tooltip(const Row &row, ReportFigure figure) const
{
    const FigureChange change = figureChange(row.figures, row.before, figure, m_hours);
    return change.text.isEmpty() ? figureExplanation(figure)
                                 : tr("%1 against %2: %3", "change, period, explanation")
                                       .arg(change.text, m_period.before().title(), figureExplanation(figure));
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    const auto figure = figureAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return figure ? figureText(row.figures, *figure, m_hours) : row.name;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((figure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return figure ? QVariant(tooltip(row, *figure)) : QVariant();
    case Qt::AccessibleTextRole:
        return figure ? tr("%1, %2: %3").arg(row.name, figureName(*figure), figureText(row.figures, *figure, m_hours))
                      : row.name;
    case TotalRole:
        return index.row() + 1 == rowCount();
    case LinkRole:
        return figure && hasTickets(row.figures, *figure);
    case ShareRole:
        return -1.0;
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto figure = figureAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return figure ? figureName(*figure) : groupingName(m_grouping);
    case Qt::ToolTipRole:
        return figure ? QVariant(figureExplanation(*figure)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((figure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    default:
        return {};
    }
}

void ReportModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
}

void ReportModel::sortRows()
{
    if (m_rows.size() < 2) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QList<qint64> keys;
    for (const QModelIndex &index : old) {
        keys.append(index.row() + 1 == rowCount() ? -1 : m_rows[static_cast<size_t>(index.row())].key);
    }
    QCollator collator;
    collator.setNumericMode(true);
    const auto figure = figureAt(m_sortColumn);
    const auto before = [&](const Row &a, const Row &b) {
        if (figure) {
            const double one = figureValue(a.figures, *figure, m_hours);
            const double other = figureValue(b.figures, *figure, m_hours);
            if (one != other) {
                return m_sortOrder == Qt::AscendingOrder ? one < other : other < one;
            }
            return collator.compare(a.name, b.name) < 0;
        }
        const int order = collator.compare(a.name, b.name);
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    };
    std::stable_sort(m_rows.begin(), m_rows.end() - 1, before);
    QModelIndexList fresh;
    for (qsizetype i = 0; i < old.size(); ++i) {
        int row = rowCount() - 1;
        if (keys.at(i) >= 0) {
            const auto found = std::ranges::find(m_rows.begin(), m_rows.end() - 1, keys.at(i), &Row::key);
            row = static_cast<int>(found - m_rows.begin());
        }
        fresh.append(index(row, old.at(i).column()));
    }
    changePersistentIndexList(old, fresh);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ReportModel::openTickets(const QModelIndex &index)
{
    const auto figure = index.isValid() ? figureAt(index.column()) : std::nullopt;
    if (!figure) {
        return;
    }
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    const bool all = index.data(TotalRole).toBool();
    QList<ReportCell> cells;
    for (const ReportMetric metric : metricsBehind(*figure)) {
        cells.append({metric, all ? QList<qint64>() : QList<qint64>{row.key}});
    }
    find(request(m_period, {m_grouping}), cells,
         all ? tr("%1, %2", "figure, period").arg(figureName(*figure), m_period.title())
             : tr("%1, %2, %3", "figure, department or the like, period")
                   .arg(figureName(*figure), row.name, m_period.title()));
}

void ReportModel::openTickets(ReportFigure figure)
{
    openTickets(index(rowCount() - 1, FirstFigureColumn + static_cast<int>(figure)));
}

void ReportModel::openBucket(int bucket, ReportFigure figure)
{
    if (bucket < 0 || bucket >= m_timeline.size()) {
        return;
    }
    QList<ReportCell> cells;
    for (const ReportMetric metric : metricsBehind(figure)) {
        cells.append({metric, {toMilliseconds(m_timeline.at(bucket).start)}});
    }
    find(request(m_period, {timelineGrouping()}), cells,
         tr("%1, %2", "figure, period").arg(figureName(figure), bucketName(bucket)));
}

void ReportModel::find(const ReportRequest &request, const QList<ReportCell> &cells, const QString &title)
{
    // One list of what is behind all of these cells.
    struct Search {
        TicketQuery query;
        QList<TicketFilter> filters;
        qsizetype missing = 0;
        bool failed = false;
    };
    const auto search = std::make_shared<Search>();
    search->missing = cells.size();
    for (const ReportCell &cell : cells) {
        whenDone(m_repository.reports().ticketsBehind(request, cell), this,
                 [this, search, title](const Result<TicketQuery> &answer) {
                     if (search->failed) {
                         return;
                     }
                     if (!answer) {
                         search->failed = true;
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     search->query = *answer;
                     search->filters.append(answer->filter);
                     if (--search->missing == 0) {
                         if (search->filters.size() > 1) {
                             search->query.filter = TicketFilter::any(search->filters);
                         }
                         Q_EMIT ticketsFound(search->query, title);
                     }
                 });
    }
}

void ReportModel::setPhase(Phase phase)
{
    if (m_phase != phase) {
        m_phase = phase;
        Q_EMIT phaseChanged();
    }
}

QStringList ReportModel::titles(bool plain) const
{
    QStringList titles{groupingName(m_grouping)};
    for (int i = 0; i < reportFigureCount; ++i) {
        const auto figure = static_cast<ReportFigure>(i);
        titles.append(!plain                                ? figureName(figure)
                      : isDuration(figure)                  ? tr("%1 (minutes)").arg(figureName(figure))
                      : figure == ReportFigure::TargetsKept ? tr("%1 (percent)").arg(figureName(figure))
                                                            : figureName(figure));
    }
    return titles;
}

QStringList ReportModel::line(const Row &row, bool plain) const
{
    QStringList fields{row.name};
    for (int i = 0; i < reportFigureCount; ++i) {
        const auto figure = static_cast<ReportFigure>(i);
        fields.append(plain ? figurePlain(row.figures, figure, m_hours) : figureText(row.figures, figure, m_hours));
    }
    return fields;
}

QByteArray ReportModel::csv() const
{
    QByteArray text = csvRecord(titles(true));
    for (const Row &row : m_rows) {
        text += csvRecord(line(row, true));
    }
    return text;
}

QString ReportModel::tabbedText() const
{
    QStringList lines{titles(false).join(u'\t')};
    for (const Row &row : m_rows) {
        lines.append(line(row, false).join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace deskhand
