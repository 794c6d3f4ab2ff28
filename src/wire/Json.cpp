// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/Json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace deskhand {

namespace {

QString placeOf(const QByteArray &text, int offset)
{
    const QByteArray before = text.left(offset);
    const auto line = before.count('\n') + 1;
    const auto column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return QCoreApplication::translate("Json", "line %1, column %2").arg(line).arg(column);
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray &text)
{
    // Qt 6.4 reads only objects and arrays; within an array any value can stand.
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Json", "This is not JSON, at %1: %2.")
                           .arg(placeOf(text, fault.offset), fault.errorString()),
                       QStringLiteral("json %1").arg(fault.offset));
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray compactJson(const QJsonValue &json)
{
    if (json.isObject()) {
        return QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
    }
    if (json.isArray()) {
        return QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact);
    }
    // A lone value: what stands between the brackets of an array that holds it.
    const QByteArray array = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace deskhand
