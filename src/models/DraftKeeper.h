// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the agent types is never lost: drafts go to the repository a moment after the last key, and
/// a draft whose saving failed is kept here and tried again.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <utility>

namespace deskhand {

class Repository;

class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// Loads the agent's drafts at once; `repository` and `clock` outlive the keeper.
    DraftKeeper(Repository &repository, const Clock &clock, QObject *parent = nullptr);

    /// A reply or a note to the ticket is begun and not sent.
    [[nodiscard]] bool has(TicketId ticket) const;
    /// Content as last typed or loaded; empty if there is no draft.
    [[nodiscard]] QByteArray content(TicketId ticket, DraftKind kind) const;
    [[nodiscard]] std::optional<Timestamp> savedAt(TicketId ticket, DraftKind kind) const;
    /// Saved within half a second of the last call. Empty content discards the draft.
    void edit(TicketId ticket, DraftKind kind, const QByteArray &content);
    /// After sending, or when the agent throws it away.
    void discard(TicketId ticket, DraftKind kind);
    /// Sends everything unsaved now.
    void flush();
    [[nodiscard]] bool allSaved() const { return m_unsaved.isEmpty() && m_saving == 0; }

Q_SIGNALS:
    void loaded();
    /// Its content is another one, whoever edited or discarded it.
    void edited(deskhand::TicketId ticket, deskhand::DraftKind kind);
    /// has() of it is another one.
    void hasChanged(deskhand::TicketId ticket);
    /// Which tickets have a draft in the repository is another matter than before: `has:draft` finds others.
    void storedChanged();
    void saved(deskhand::TicketId ticket, deskhand::DraftKind kind);
    void failed(const deskhand::Error &error);

private:
    using Key = std::pair<TicketId, DraftKind>;
    struct Kept {
        QByteArray content;
        std::optional<Timestamp> saved;
    };

    void save(const Key &key);
    void finished(const Key &key, const Result<void> &answer, Timestamp time);

    Repository &m_repository;
    const Clock &m_clock;
    QTimer m_debounce;
    QMap<Key, Kept> m_drafts;
    QList<Key> m_unsaved;
    int m_saving = 0;
};

} // namespace deskhand
