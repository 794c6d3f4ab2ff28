// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/CsvMappingJson.h"

#include "core/import/CsvNames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const CsvValue &value)
{
    if (!value.isTemplate && value.values.isEmpty() && !value.otherwise) {
        return value.column;
    }
    QJsonObject object;
    if (!value.isTemplate) {
        object.insert(u"column"_s, value.column);
    } else {
        object.insert(value.text.contains(u"%{"_s) ? u"template"_s : u"value"_s, value.text);
    }
    QJsonObject values;
    for (auto it = value.values.cbegin(); it != value.values.cend(); ++it) {
        values.insert(it.key(), it.value());
    }
    if (!values.isEmpty()) {
        object.insert(u"values"_s, values);
    }
    if (value.otherwise) {
        object.insert(u"otherwise"_s, *value.otherwise);
    }
    return object;
}

QJsonObject jsonOf(const QMap<QString, CsvValue> &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        object.insert(it.key(), jsonOf(it.value()));
    }
    return object;
}

} // namespace

QByteArray mappingToJson(const CsvMapping &mapping)
{
    QJsonObject object{{u"columns"_s, jsonOf(mapping.columns)}};
    if (mapping.encoding) {
        object.insert(u"encoding"_s, csvNameOf(csvEncodingNames, *mapping.encoding));
    }
    if (mapping.delimiter) {
        object.insert(u"delimiter"_s, QString(QChar(*mapping.delimiter)));
    }
    if (!mapping.timeZone.isEmpty()) {
        object.insert(u"timeZone"_s, QString::fromLatin1(mapping.timeZone));
    }
    if (!mapping.dateFormats.isEmpty()) {
        object.insert(u"dateFormats"_s, QJsonArray::fromStringList(mapping.dateFormats));
    }
    if (!mapping.unknown.isEmpty()) {
        object.insert(u"unknown"_s, QJsonArray::fromStringList(mapping.unknown));
    }
    if (mapping.keyPrefix != CsvMapping().keyPrefix) {
        object.insert(u"keyPrefix"_s, mapping.keyPrefix);
    }
    if (mapping.grouping != CsvGrouping::None) {
        object.insert(u"group"_s, csvNameOf(csvGroupingNames, mapping.grouping));
    }
    if (!mapping.fields.isEmpty()) {
        object.insert(u"fields"_s, jsonOf(mapping.fields));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace deskhand
