// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/CsvMapping.h"

#include "core/base/TimeZone.h"
#include "core/import/CsvNames.h"
#include "core/text/NearMatch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

tl::unexpected<Error> wrong(const QString &place, const QString &expected)
{
    return failure(ErrorKind::InvalidInput,
                   CsvText::tr("The mapping is wrong at \"%1\": %2. Nothing was imported.").arg(place, expected));
}

Result<CsvValue> valueFrom(const QJsonValue &json, const QString &place)
{
    CsvValue value;
    if (json.isString()) {
        value.column = json.toString();
        return value;
    }
    const QJsonObject object = json.toObject();
    const int ways =
        int(object.contains("column"_L1)) + int(object.contains("template"_L1)) + int(object.contains("value"_L1));
    if (!json.isObject() || ways != 1) {
        return wrong(
            place,
            CsvText::tr("expected a column's name, or an object with one of \"column\", \"template\", \"value\""));
    }
    for (const QString &key : object.keys()) {
        if (!QStringList{u"column"_s, u"template"_s, u"value"_s, u"values"_s, u"otherwise"_s}.contains(key)) {
            return wrong(place + u'.' + key,
                         CsvText::tr("expected \"column\", \"template\", \"value\", \"values\" or \"otherwise\""));
        }
    }
    if (object.contains("column"_L1)) {
        value.column = object.value("column"_L1).toString();
    } else {
        value.isTemplate = true;
        value.text = object.value(object.contains("template"_L1) ? "template"_L1 : "value"_L1).toString();
        if (object.contains("value"_L1) && value.text.contains("%{"_L1)) {
            return wrong(place, CsvText::tr("\"value\" is fixed text; columns need \"template\""));
        }
    }
    const QJsonObject values = object.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.value().isString()) {
            return wrong(place + u".values."_s + it.key(), CsvText::tr("expected text"));
        }
        value.values.insert(it.key().trimmed().toCaseFolded(), it.value().toString());
    }
    if (object.contains("otherwise"_L1)) {
        value.otherwise = object.value("otherwise"_L1).toString();
    }
    return value;
}

Result<QStringList> textsFrom(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray array = object.value(key).toArray();
    if (object.contains(key) && !object.value(key).isArray()) {
        return wrong(key, CsvText::tr("expected a list of texts"));
    }
    for (const QJsonValue &entry : array) {
        texts.append(entry.toString());
    }
    return texts;
}

Result<std::optional<CsvEncoding>> encodingFrom(const QString &name)
{
    const auto plain = [](const QString &text) { return text.toLower().remove(u'-').remove(u'_'); };
    if (plain(name).isEmpty()) {
        return std::optional<CsvEncoding>();
    }
    const auto known =
        csvValueOf(csvEncodingNames, [&](QLatin1StringView entry) { return plain(entry) == plain(name); });
    return known ? Result<std::optional<CsvEncoding>>(known)
                 : wrong(u"encoding"_s, CsvText::tr("expected UTF-8, UTF-16 or Windows-1252"));
}

Result<CsvGrouping> groupingFrom(const QString &name)
{
    const auto known = csvValueOf(csvGroupingNames, [&name](QLatin1StringView entry) { return entry == name; });
    return known ? Result<CsvGrouping>(*known)
                 : wrong(u"group"_s, CsvText::tr("expected \"first\", \"last\" or \"notes\""));
}

Result<QMap<QString, CsvValue>> valuesFrom(const QJsonObject &object, QLatin1StringView key, bool knownTargets)
{
    if (object.contains(key) && !object.value(key).isObject()) {
        return wrong(key, CsvText::tr("expected an object"));
    }
    QMap<QString, CsvValue> values;
    const QJsonObject given = object.value(key).toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        const QString place = key + u'.' + it.key();
        if (knownTargets && !CsvMapping::targets().contains(it.key())) {
            const QString near = nearMatches(it.key(), CsvMapping::targets(), 1).value(0);
            return wrong(place, near.isEmpty()
                                    ? CsvText::tr("a ticket has no such property")
                                    : CsvText::tr("a ticket has no such property; did you mean \"%1\"?").arg(near));
        }
        DESKHAND_ASSIGN(const CsvValue value, valueFrom(it.value(), place));
        values.insert(it.key(), value);
    }
    return values;
}

/// Names that columns usually have; osTicket's export first.
const QHash<QString, QStringList> &usualNames()
{
    static const QHash<QString, QStringList> names{
        {u"number"_s, {u"ticket number"_s, u"number"_s, u"ticket"_s, u"ticket id"_s, u"id"_s, u"nummer"_s}},
        {u"subject"_s, {u"subject"_s, u"title"_s, u"summary"_s, u"short description"_s, u"betreff"_s, u"titel"_s}},
        {u"requesterName"_s,
         {u"from"_s, u"requester"_s, u"requester name"_s, u"name"_s, u"user"_s, u"caller"_s, u"caller id"_s,
          u"reporter"_s}},
        {u"requesterEmail"_s,
         {u"from email"_s, u"email"_s, u"e-mail"_s, u"requester email"_s, u"user email"_s, u"mail"_s}},
        {u"department"_s, {u"department"_s, u"dept"_s, u"abteilung"_s}},
        {u"topic"_s, {u"help topic"_s, u"topic"_s, u"category"_s, u"kategorie"_s}},
        {u"priority"_s, {u"priority"_s, u"priorit\u00e4t"_s}},
        {u"status"_s, {u"current status"_s, u"status"_s, u"state"_s}},
        {u"slaPlan"_s, {u"sla plan"_s, u"sla"_s}},
        {u"agent"_s, {u"agent assigned"_s, u"agent"_s, u"assignee"_s, u"assigned to"_s, u"owner"_s}},
        {u"team"_s, {u"team assigned"_s, u"team"_s, u"group"_s, u"assignment group"_s}},
        {u"source"_s, {u"source"_s, u"channel"_s, u"contact type"_s}},
        {u"created"_s, {u"date created"_s, u"created"_s, u"created at"_s, u"opened"_s, u"opened at"_s, u"date"_s}},
        {u"updated"_s, {u"last updated"_s, u"updated"_s, u"updated at"_s}},
        {u"closed"_s, {u"closed date"_s, u"closed"_s, u"closed at"_s}},
        {u"due"_s, {u"due date"_s, u"due"_s}},
        {u"body"_s, {u"message"_s, u"body"_s, u"description"_s, u"beschreibung"_s, u"text"_s, u"details"_s}},
        {u"tags"_s, {u"tags"_s, u"labels"_s}},
    };
    return names;
}

} // namespace

const QStringList &CsvMapping::targets()
{
    static const QStringList names{
        u"externalKey"_s, u"number"_s, u"subject"_s,  u"requesterName"_s, u"requesterEmail"_s,
        u"department"_s,  u"topic"_s,  u"priority"_s, u"status"_s,        u"slaPlan"_s,
        u"agent"_s,       u"team"_s,   u"source"_s,   u"created"_s,       u"updated"_s,
        u"closed"_s,      u"due"_s,    u"body"_s,     u"tags"_s,          u"note"_s};
    return names;
}

Result<CsvMapping> CsvMapping::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        const auto line =
            std::count(json.begin(), json.begin() + qBound(0, problem.offset, int(json.size())), '\n') + 1;
        return failure(ErrorKind::InvalidInput,
                       CsvText::tr("The mapping is no JSON object: %1 in line %2. Nothing was imported.")
                           .arg(problem.errorString())
                           .arg(line));
    }
    const QJsonObject object = document.object();
    static const QStringList known{u"encoding"_s,  u"delimiter"_s, u"timeZone"_s, u"dateFormats"_s, u"unknown"_s,
                                   u"keyPrefix"_s, u"group"_s,     u"columns"_s,  u"fields"_s};
    for (const QString &key : object.keys()) {
        if (!known.contains(key)) {
            return wrong(key, CsvText::tr("expected one of %1").arg(known.join(u", "_s)));
        }
    }
    CsvMapping mapping;
    DESKHAND_ASSIGN(mapping.encoding, encodingFrom(object.value("encoding"_L1).toString()));
    const QString delimiter = object.value("delimiter"_L1).toString();
    if (delimiter.size() > 1 || delimiter == u"\"" || delimiter == u"\n") {
        return wrong(u"delimiter"_s, CsvText::tr("expected one character"));
    }
    if (!delimiter.isEmpty()) {
        mapping.delimiter = delimiter[0].unicode();
    }
    if (object.contains("timeZone"_L1)) {
        mapping.timeZone = object.value("timeZone"_L1).toString().toLatin1();
        if (!timeZoneOf(mapping.timeZone)) {
            return wrong(u"timeZone"_s, CsvText::tr("expected a time zone such as Europe/Berlin"));
        }
    }
    if (object.contains("keyPrefix"_L1)) {
        mapping.keyPrefix = object.value("keyPrefix"_L1).toString();
    }
    DESKHAND_ASSIGN(mapping.dateFormats, textsFrom(object, "dateFormats"_L1));
    DESKHAND_ASSIGN(mapping.unknown, textsFrom(object, "unknown"_L1));
    DESKHAND_ASSIGN(mapping.grouping, groupingFrom(object.value("group"_L1).toString()));
    DESKHAND_ASSIGN(mapping.columns, valuesFrom(object, "columns"_L1, true));
    DESKHAND_ASSIGN(mapping.fields, valuesFrom(object, "fields"_L1, false));
    if (!mapping.columns.contains(u"subject"_s)) {
        return wrong(u"columns"_s, CsvText::tr("\"subject\" is missing"));
    }
    if (mapping.grouping != CsvGrouping::None && !mapping.columns.contains(u"number"_s)) {
        return wrong(u"group"_s, CsvText::tr("grouping rows needs the column \"number\""));
    }
    return mapping;
}

CsvMapping CsvMapping::guess(const QStringList &header)
{
    CsvMapping mapping;
    for (auto it = usualNames().begin(); it != usualNames().end(); ++it) {
        for (const QString &name : it.value()) {
            const auto column = std::find_if(header.begin(), header.end(), [&name](const QString &given) {
                return QString(given).replace(u'_', u' ').trimmed().compare(name, Qt::CaseInsensitive) == 0;
            });
            if (column != header.end()) {
                mapping.columns.insert(it.key(), CsvValue{*column, {}, false, {}, {}});
                break;
            }
        }
    }
    return mapping;
}

Result<CsvMapping> CsvMapping::forHeader(const QStringList &header)
{
    CsvMapping mapping = guess(header);
    if (!mapping.columns.contains(u"subject"_s)) {
        return failure(ErrorKind::InvalidInput,
                       CsvText::tr("No column of the file can be told to be the subject; its columns are: %1. Say in a "
                                   "mapping which is which. Nothing was imported.")
                           .arg(header.join(u", "_s)));
    }
    return mapping;
}

} // namespace deskhand
