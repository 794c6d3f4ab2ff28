// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Answers that were good, for asking whether they still are, and for reading while the server is away: in memory, and
/// on disk so that a start without a server shows what was seen last. Bounded; what was used longest ago goes first.

#include "rest/http/HttpRequest.h"

#include <QHash>
#include <QList>

#include <optional>

namespace deskhand {

class AnswerStore {
public:
    /// `folder` empty: in memory only.
    explicit AnswerStore(const QString &folder);

    [[nodiscard]] QByteArray etagOf(const QByteArray &key);
    /// With keptSince.
    [[nodiscard]] std::optional<HttpReply> find(const QByteArray &key);
    void keep(const QByteArray &key, const HttpReply &answer, Timestamp now);
    void drop(const QByteArray &key);
    /// From disk too.
    void clear();

private:
    struct Kept {
        HttpReply answer;
        Timestamp time{};
        quint64 used = 0;
    };
    [[nodiscard]] Kept *load(const QByteArray &key);
    [[nodiscard]] QString pathOf(const QByteArray &key) const;
    void insert(const QByteArray &key, Kept kept);
    void write(const QByteArray &key, const Kept &kept);
    void prune();

    QString m_folder;
    QHash<QByteArray, Kept> m_kept;
    qsizetype m_bytes = 0;
    quint64 m_uses = 0;
    int m_writes = 0;
};

} // namespace deskhand
