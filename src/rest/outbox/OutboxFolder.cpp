// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/outbox/OutboxFolder.h"

#include "wire/Json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

constexpr QLatin1StringView ending(".command");

/// The checksum's line, and what it is of.
QByteArray sealed(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + '\n' + content;
}

std::optional<OutboxEntry> readEntry(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray all = file.readAll();
    const qsizetype line = all.indexOf('\n');
    const QByteArray content = all.mid(line + 1);
    if (line < 0 || all != sealed(content)) {
        return std::nullopt;
    }
    const auto json = parseJson(content);
    if (!json) {
        return std::nullopt;
    }
    OutboxEntry entry;
    entry.name = QFileInfo(path).fileName();
    entry.batch = json->toObject().value("batch"_L1).toBool();
    const QJsonArray commands = json->toObject().value("commands"_L1).toArray();
    for (const QJsonValue one : commands) {
        const auto command = fromJson<Command>(one);
        if (!command) {
            return std::nullopt;
        }
        entry.commands.append(*command);
    }
    return entry.commands.isEmpty() ? std::nullopt : std::optional(entry);
}

} // namespace

OutboxFolder::OutboxFolder(const QString &folder)
    : m_folder(folder.isEmpty() ? QString() : folder + u"/outbox"_s)
{
    if (!m_folder.isEmpty()) {
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

QList<OutboxEntry> OutboxFolder::load()
{
    QList<OutboxEntry> entries;
    if (m_folder.isEmpty()) {
        return entries;
    }
    const QStringList names = QDir(m_folder).entryList({u'*' + ending}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (auto entry = readEntry(pathOf(name))) {
            entries.append(*std::move(entry));
        } else {
            ++m_damaged;
            QFile::rename(pathOf(name), pathOf(name) + u".damaged"_s);
        }
        m_last = std::max(m_last, name.section(u'-', 0, 0).toLongLong());
    }
    return entries;
}

Result<OutboxEntry> OutboxFolder::add(const QList<Command> &commands, bool batch)
{
    // The moment, made to grow: also when the clock is set back, and after what is there already.
    m_last = std::max(m_last + 1, QDateTime::currentMSecsSinceEpoch());
    OutboxEntry entry;
    entry.name =
        u"%1-%2"_s.arg(m_last, 15, 10, QChar(u'0')).arg(commands.constFirst().id.toString(QUuid::Id128)) + ending;
    entry.batch = batch;
    entry.commands = commands;
    DESKHAND_TRY(write(entry));
    return entry;
}

Result<void> OutboxFolder::write(const OutboxEntry &entry)
{
    if (m_folder.isEmpty()) {
        return {};
    }
    QJsonArray commands;
    for (const Command &command : entry.commands) {
        commands.append(toJson(command));
    }
    const QByteArray content = compactJson(QJsonObject{{u"batch"_s, entry.batch}, {u"commands"_s, commands}});
    QSaveFile file(pathOf(entry.name)); // its commit waits for the disk
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(sealed(content));
    }
    if (!opened || !file.commit()) {
        return failure(file.error() == QFileDevice::ResourceError ? ErrorKind::StorageFull : ErrorKind::ReadOnly,
                       QCoreApplication::translate(
                           "ServerConnection", "What you did cannot be kept on this machine until it is sent, so it "
                                               "was not sent. Nothing was changed. Is the disk full?"),
                       m_folder + u": "_s + file.errorString());
    }
    return {};
}

void OutboxFolder::remove(const OutboxEntry &entry)
{
    if (!m_folder.isEmpty()) {
        QFile::remove(pathOf(entry.name)); // where it comes back after a crash it is sent again, to no effect
    }
}

} // namespace deskhand
