// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/list/ListLook.h"

#include "core/query/QueryParser.h"

#include <QCoreApplication>
#include <QSettings>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct ListLooks {
    Q_DECLARE_TR_FUNCTIONS(ListLooks)
};

QList<ShownColumn> columnsOf(const QStringList &stored)
{
    QList<ShownColumn> columns;
    for (const QString &entry : stored) {
        const auto column = columnFromName(entry.section(u':', 0, 0));
        if (column) {
            const int width = entry.section(u':', 1, 1).toInt();
            columns.append({*column, width > 0 ? width : columnWidth(*column)});
        }
    }
    return columns;
}

} // namespace

QString lookKey(const SavedQueue *queue)
{
    if (queue == nullptr) {
        return u"search"_s;
    }
    return queue->key.isEmpty() ? u"queue-%1"_s.arg(queue->id.value) : queue->key;
}

ListLook loadLook(const QString &key, const SavedQueue *queue)
{
    const QSettings settings;
    ListLook look;
    look.oneLine = settings.value(u"lists/one-line"_s, false).toBool();
    look.columns = columnsOf(settings.value(u"lists/%1/columns"_s.arg(key)).toStringList());
    look.sort = sortFromText(settings.value(u"lists/%1/sort"_s.arg(key)).toString());
    if (look.columns.isEmpty() && queue != nullptr) {
        look.columns = columnsOf(queue->columns);
    }
    if (look.columns.isEmpty()) {
        for (const TicketColumn column : usualColumns()) {
            look.columns.append({column, columnWidth(column)});
        }
    }
    return look;
}

void saveLook(const QString &key, const ListLook &look)
{
    QSettings settings;
    settings.setValue(u"lists/one-line"_s, look.oneLine);
    QStringList columns;
    for (const ShownColumn &shown : look.columns) {
        columns.append(u"%1:%2"_s.arg(columnName(shown.column)).arg(shown.width));
    }
    settings.setValue(u"lists/%1/columns"_s.arg(key), columns);
    if (look.sort) {
        settings.setValue(u"lists/%1/sort"_s.arg(key), sortText(*look.sort));
    } else {
        settings.remove(u"lists/%1/sort"_s.arg(key));
    }
}

QString sortText(TicketSort sort)
{
    return (sort.descending ? u"-"_s : QString()) + sortName(sort.column);
}

std::optional<TicketSort> sortFromText(const QString &text)
{
    const bool descending = text.startsWith(u'-');
    const auto column = sortFromName(descending ? text.mid(1) : text);
    return column ? std::optional(TicketSort{*column, descending}) : std::nullopt;
}

QString sortTitle(TicketSort sort)
{
    const bool down = sort.descending;
    switch (sort.column) {
    case SortColumn::Updated:
        return down ? ListLooks::tr("Last changed first") : ListLooks::tr("Longest unchanged first");
    case SortColumn::Created:
        return down ? ListLooks::tr("Newest first") : ListLooks::tr("Oldest first");
    case SortColumn::Due:
        return down ? ListLooks::tr("Due last first") : ListLooks::tr("Due first");
    case SortColumn::Closed:
        return down ? ListLooks::tr("Last closed first") : ListLooks::tr("First closed first");
    case SortColumn::Priority:
        return down ? ListLooks::tr("Most urgent first") : ListLooks::tr("Least urgent first");
    default:
        break;
    }
    for (int i = 0; i < ticketColumnCount; ++i) {
        const auto column = static_cast<TicketColumn>(i);
        if (columnSort(column) == sort.column) {
            return down ? ListLooks::tr("By %1, descending").arg(columnTitle(column))
                        : ListLooks::tr("By %1").arg(columnTitle(column));
        }
    }
    return {};
}

QString withoutSort(const QString &query)
{
    const auto parsed = parseQuery(query);
    if (!parsed || parsed->sort.column.isEmpty()) {
        return query;
    }
    QString rest = query;
    return rest.remove(parsed->sort.place.position, parsed->sort.place.length).simplified();
}

} // namespace deskhand
