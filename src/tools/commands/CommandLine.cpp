// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/commands/CommandLine.h"

#include "wire/Json.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskhand {

Result<Command> commandOfLine(const QByteArray &line, TicketReader &reader, const Actor &actor)
{
    DESKHAND_ASSIGN(const QJsonValue json, parseJson(line));
    QJsonObject object = json.toObject();
    if (json.isObject() && !object.contains("id"_L1)) {
        object.insert(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    }
    if (const QJsonValue number = object.value("number"_L1); !number.isUndefined()) {
        if (!number.isString() || object.contains("ticket"_L1)) {
            return failure(
                ErrorKind::InvalidInput,
                QCoreApplication::translate("Tools", "\"number\" is a text, and stands instead of \"ticket\"."),
                u"/number value"_s);
        }
        DESKHAND_ASSIGN(const TicketId ticket, reader.ticketOfNumber(actor, number.toString()));
        object.remove("number"_L1);
        object.insert(u"ticket"_s, QString::number(ticket.value));
    }
    return fromJson<Command>(json.isObject() ? QJsonValue(object) : json);
}

} // namespace deskhand
