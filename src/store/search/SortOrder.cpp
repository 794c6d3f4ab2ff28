// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search/SortOrder.h"

#include "core/text/SearchText.h"
#include "store/sql/Database.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 cursorFormat = 1;

struct ColumnFacts {
    QStringView index;
    QStringView column;
    QStringView table; ///< whose names the order goes by
    bool isText = false;
    bool mayBeMissing = false;
};

ColumnFacts factsOf(SortColumn column)
{
    switch (column) {
    case SortColumn::Updated:
        return {u"tickets_by_updated", u"updated", {}};
    case SortColumn::Created:
        return {u"tickets_by_created", u"created", {}};
    case SortColumn::Due:
        return {u"tickets_by_due", u"next_due", {}, false, true};
    case SortColumn::Closed:
        return {u"tickets_by_closed", u"closed", {}, false, true};
    case SortColumn::Number:
        return {u"tickets_by_number", u"number_key", {}, true};
    case SortColumn::Subject:
        return {u"tickets_by_subject", u"subject_key", {}, true};
    case SortColumn::Requester:
        return {u"tickets_by_requester", u"requester_key", {}, true};
    case SortColumn::Department:
        return {u"tickets_by_department", u"department_id", u"departments"};
    case SortColumn::Topic:
        return {u"tickets_by_topic", u"topic_id", u"topics"};
    case SortColumn::Priority:
        return {u"tickets_by_priority", u"priority_id", u"priorities"};
    case SortColumn::Status:
        return {u"tickets_by_status", u"status_id", u"statuses"};
    case SortColumn::Agent:
        return {u"tickets_by_agent", u"agent_id", u"agents"};
    case SortColumn::Team:
        return {u"tickets_by_team", u"team_id", u"teams"};
    case SortColumn::Source:
        return {u"tickets_by_source", u"source", {}};
    }
    Q_UNREACHABLE();
}

SortLeg legWhere(const QString &condition, QList<SqlValue> values = {})
{
    return {{condition, std::move(values)}, false, true};
}

} // namespace

Result<SortOrder> SortOrder::of(Database &database, TicketSort sort)
{
    const ColumnFacts facts = factsOf(sort.column);
    SortOrder order(sort);
    order.m_index = facts.index.toString();
    order.m_column = facts.column.toString();
    order.m_isText = facts.isText;
    order.m_isByNames = !facts.table.isEmpty() || sort.column == SortColumn::Source;
    const QString column = u"t."_s + order.m_column;
    if (!order.m_isByNames) {
        order.m_legs.append({{facts.mayBeMissing ? column + u" IS NOT NULL"_s : QString(), {}}, true, sort.descending});
        if (facts.mayBeMissing) {
            order.m_legs.append({{column + u" IS NULL"_s, {}}, false, sort.descending});
        }
        return order;
    }
    if (sort.column == SortColumn::Source) {
        for (qint64 source = 0; source <= static_cast<qint64>(Source::Other); ++source) {
            order.m_legs.append(legWhere(column + u" = ?"_s, {source}));
            order.m_legOfValue.insert(source, order.m_legs.size() - 1);
        }
    } else {
        DESKHAND_TRY(order.readNames(database, facts.table.toString(),
                                     sort.column == SortColumn::Priority ? u"rank"_s : u"name"_s));
    }
    if (sort.descending) {
        std::reverse(order.m_legs.begin(), order.m_legs.end());
        for (qsizetype &leg : order.m_legOfValue) {
            leg = order.m_legs.size() - 1 - leg;
        }
    }
    if (sort.column != SortColumn::Source) {
        order.m_legs.append(legWhere(column + u" IS NULL"_s));
    }
    return order;
}

Result<void> SortOrder::readNames(Database &database, const QString &table, const QString &key)
{
    struct Named {
        qint64 number = 0;
        QString name;
        qint64 id = 0;
    };
    QList<Named> all;
    DESKHAND_ASSIGN(auto query, database.prepare(u"SELECT id, %1 FROM %2"_s.arg(key, table)));
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        all.append(key == u"rank" ? Named{row.integer(1), {}, row.integer(0)}
                                  : Named{0, foldedText(row.text(1)), row.integer(0)});
    }));
    std::sort(all.begin(), all.end(), [](const Named &a, const Named &b) {
        return std::tie(a.number, a.name, a.id) < std::tie(b.number, b.name, b.id);
    });
    for (const Named &named : std::as_const(all)) {
        m_legs.append(legWhere(u"t."_s + m_column + u" = ?"_s, {named.id}));
        m_legOfValue.insert(named.id, m_legs.size() - 1);
    }
    return {};
}

qsizetype SortOrder::legOf(const SortPlace &place) const
{
    if (place.isMissing) {
        return m_legs.size() - 1;
    }
    return m_isByNames ? m_legOfValue.value(place.number, m_legs.size() - 1) : 0;
}

SqlCondition SortOrder::behind(const SortLeg &leg, const SortPlace &place) const
{
    const QString sign = leg.isDescending ? u"<"_s : u">"_s;
    if (!leg.isByKey) {
        return {u"t.id %1 ?"_s.arg(sign), {place.id}};
    }
    const SqlValue key = m_isText ? SqlValue(QString::fromUtf8(place.text)) : SqlValue(place.number);
    return {u"(t.%1, t.id) %2 (?, ?)"_s.arg(m_column, sign), {key, place.id}};
}

SortPlace SortOrder::placeOf(const Statement &row) const
{
    SortPlace place;
    place.id = row.integer(0);
    if (row.isNull(1)) {
        place.isMissing = true;
    } else if (m_isText) {
        // Indexes order texts by their UTF-8.
        place.text = row.text(1).toUtf8();
    } else {
        place.number = row.integer(1);
    }
    place.leg = legOf(place);
    return place;
}

bool SortOrder::comesBefore(const SortPlace &a, const SortPlace &b) const
{
    if (a.leg != b.leg) {
        return a.leg < b.leg;
    }
    const SortLeg &leg = m_legs.at(a.leg);
    const bool isDescending = leg.isDescending;
    if (leg.isByKey) {
        if (a.number != b.number) {
            return isDescending ? a.number > b.number : a.number < b.number;
        }
        if (a.text != b.text) {
            return isDescending ? a.text > b.text : a.text < b.text;
        }
    }
    return isDescending ? a.id > b.id : a.id < b.id;
}

QByteArray SortOrder::cursor(const SortPlace &place) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << cursorFormat << static_cast<qint32>(m_sort.column) << m_sort.descending << place.id << place.isMissing
           << place.number << place.text;
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<SortPlace> SortOrder::placeOf(const QByteArray &cursor) const
{
    const auto decoded =
        QByteArray::fromBase64Encoding(cursor, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                   | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    QDataStream stream(*decoded);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 format = 0;
    qint32 column = 0;
    bool descending = false;
    SortPlace place;
    stream >> format >> column >> descending >> place.id >> place.isMissing >> place.number >> place.text;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || format != cursorFormat
        || column != static_cast<qint32>(m_sort.column) || descending != m_sort.descending) {
        return std::nullopt;
    }
    place.leg = legOf(place);
    return place;
}

} // namespace deskhand
