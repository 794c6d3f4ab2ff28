// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/InstanceMessage.h"

#include "core/text/ProgramLink.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
constexpr qsizetype MostPath = 8192;
constexpr qsizetype MostName = 256;

/// Absent is empty. Nothing: no plain text of at most `most` characters.
std::optional<QString> textIn(const QJsonObject &message, const QString &key, qsizetype most)
{
    const QJsonValue value = message.value(key);
    const QString text = value.toString();
    const bool plain = std::none_of(text.cbegin(), text.cend(),
                                    [](QChar character) { return character.category() == QChar::Other_Control; });
    return (value.isUndefined() || value.isString()) && text.size() <= most && plain ? std::optional(text)
                                                                                     : std::nullopt;
}

std::optional<bool> flagIn(const QJsonObject &message, const QString &key)
{
    const QJsonValue value = message.value(key);
    return value.isUndefined() || value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

std::optional<QByteArray> writeMessage(const StartRequest &request)
{
    QJsonObject message{{u"deskhand"_s, Version}};
    const auto add = [&message](const QString &key, const auto &value, bool said) {
        if (said) {
            message.insert(key, value);
        }
    };
    add(u"sample"_s, request.sample, request.sample);
    add(u"welcome"_s, request.welcome, request.welcome);
    add(u"database"_s, request.database, !request.database.isEmpty());
    add(u"agent"_s, request.agent, !request.agent.isEmpty());
    add(u"link"_s, request.link.left(mostLinkLength + 1), !request.link.isEmpty()); // too long is told where it is read
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    return line.size() <= mostMessageLength ? std::optional(line) : std::nullopt;
}

std::optional<StartRequest> readMessage(const QByteArray &line)
{
    if (line.size() > mostMessageLength) {
        return std::nullopt;
    }
    const QJsonObject message = QJsonDocument::fromJson(line).object();
    const auto sample = flagIn(message, u"sample"_s);
    const auto welcome = flagIn(message, u"welcome"_s);
    const auto database = textIn(message, u"database"_s, MostPath);
    const auto agent = textIn(message, u"agent"_s, MostName);
    const auto link = textIn(message, u"link"_s, mostLinkLength + 1);
    if (message.value(u"deskhand"_s).toInt() != Version || !sample || !welcome || !database || !agent || !link) {
        return std::nullopt;
    }
    if ((!database->isEmpty() && !QDir::isAbsolutePath(*database)) || (!link->isEmpty() && !isProgramLink(*link))) {
        return std::nullopt;
    }
    return StartRequest{*sample, *welcome, *database, *agent, *link};
}

} // namespace deskhand
