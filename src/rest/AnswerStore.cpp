// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/AnswerStore.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

constexpr qsizetype mostBytesInMemory = 16 * 1024 * 1024;
constexpr qint64 mostBytesOnDisk = 64 * 1024 * 1024;
constexpr qsizetype largest = 4 * 1024 * 1024; ///< of one answer
constexpr quint32 magic = 0x44484b31;          ///< "DHK1"

} // namespace

AnswerStore::AnswerStore(const QString &folder)
    : m_folder(folder.isEmpty() ? QString() : folder + u"/seen"_s)
{
    if (!m_folder.isEmpty()) {
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

QByteArray AnswerStore::etagOf(const QByteArray &key)
{
    const Kept *kept = load(key);
    return kept != nullptr ? kept->answer.etag : QByteArray();
}

std::optional<HttpReply> AnswerStore::find(const QByteArray &key)
{
    Kept *kept = load(key);
    if (kept == nullptr) {
        return std::nullopt;
    }
    HttpReply answer = kept->answer;
    answer.keptSince = kept->time;
    return answer;
}

void AnswerStore::keep(const QByteArray &key, const HttpReply &answer, Timestamp now)
{
    if (answer.body.size() > largest) {
        drop(key);
        return;
    }
    Kept kept{answer, now, 0};
    kept.answer.requestId.clear();
    write(key, kept);
    insert(key, std::move(kept));
}

void AnswerStore::drop(const QByteArray &key)
{
    if (const auto it = m_kept.constFind(key); it != m_kept.constEnd()) {
        m_bytes -= it->answer.body.size();
        m_kept.erase(it);
    }
    if (!m_folder.isEmpty()) {
        QFile::remove(pathOf(key));
    }
}

void AnswerStore::clear()
{
    m_kept.clear();
    m_bytes = 0;
    if (!m_folder.isEmpty()) {
        QDir(m_folder).removeRecursively();
        QDir().mkpath(m_folder);
    }
}

AnswerStore::Kept *AnswerStore::load(const QByteArray &key)
{
    if (const auto it = m_kept.find(key); it != m_kept.end()) {
        it->used = ++m_uses;
        return &*it;
    }
    if (m_folder.isEmpty()) {
        return nullptr;
    }
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadOnly) || file.size() > 2 * largest) {
        return nullptr;
    }
    const QByteArray all = file.readAll();
    constexpr qsizetype digestSize = 32;
    const QByteArray content = all.mid(digestSize);
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) != all.left(digestSize)) {
        return nullptr; // torn: as if it were not there
    }
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 form = 0;
    QByteArray ofKey;
    qint64 time = 0;
    Kept kept;
    stream >> form >> ofKey >> time >> kept.answer.etag >> kept.answer.mediaType >> kept.answer.body;
    if (form != magic || ofKey != key || stream.status() != QDataStream::Ok) {
        return nullptr;
    }
    kept.answer.status = 200;
    kept.time = fromMilliseconds(time);
    insert(key, std::move(kept));
    return &m_kept[key];
}

QString AnswerStore::pathOf(const QByteArray &key) const
{
    return m_folder + u'/'
           + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(40));
}

void AnswerStore::insert(const QByteArray &key, Kept kept)
{
    kept.used = ++m_uses;
    if (const auto it = m_kept.constFind(key); it != m_kept.constEnd()) {
        m_bytes -= it->answer.body.size();
    }
    m_bytes += kept.answer.body.size();
    m_kept.insert(key, std::move(kept));
    while (m_bytes > mostBytesInMemory && m_kept.size() > 1) {
        const auto oldest = std::min_element(m_kept.cbegin(), m_kept.cend(),
                                             [](const Kept &a, const Kept &b) { return a.used < b.used; });
        m_bytes -= oldest->answer.body.size();
        m_kept.erase(oldest);
    }
}

void AnswerStore::write(const QByteArray &key, const Kept &kept)
{
    if (m_folder.isEmpty()) {
        return;
    }
    const auto known = m_kept.constFind(key);
    if (known != m_kept.constEnd() && known->answer.body == kept.answer.body
        && known->answer.etag == kept.answer.etag) {
        return; // the disk has it
    }
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << magic << key << toMilliseconds(kept.time) << kept.answer.etag << kept.answer.mediaType
           << kept.answer.body;
    QFile file(pathOf(key)); // a torn one is known by its checksum; waiting for the disk would be too dear
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return; // nothing is lost: it can be asked for again
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    file.write(content);
    constexpr int between = 50; // looking through the folder costs more than a file or two too many
    if (++m_writes % between == 0) {
        prune();
    }
}

void AnswerStore::prune()
{
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time); // newest first
    qint64 bytes = 0;
    for (const QFileInfo &file : files) {
        bytes += file.size();
        if (bytes > mostBytesOnDisk) {
            QFile::remove(file.filePath());
        }
    }
}

} // namespace deskhand
