// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/DraftKeeper.h"

#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <algorithm>

namespace deskhand {

using namespace std::chrono_literals;

namespace {
constexpr auto SaveAfter = 500ms;
constexpr auto RetryAfter = 5s;
} // namespace

DraftKeeper::DraftKeeper(Repository &repository, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
{
    m_debounce.setSingleShot(true);
    connect(&m_debounce, &QTimer::timeout, this, &DraftKeeper::flush);
    whenDone(m_repository.drafts().drafts(), this, [this](const Result<QList<Draft>> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        for (const Draft &draft : *answer) {
            const Key key{draft.ticket, draft.kind};
            if (!m_drafts.contains(key)) { // what was typed meanwhile is newer
                m_drafts.insert(key, {draft.content, draft.saved});
            }
        }
        Q_EMIT loaded();
    });
    // Closing a ticket drops its drafts. What an agent is writing at that moment is not thrown away by it: they alone
    // do that, so it is stored again.
    connect(&m_repository.changes(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        const bool concerned = std::any_of(changes.tickets.cbegin(), changes.tickets.cend(),
                                           [this](const TicketChange &change) { return has(change.ticket); });
        if (!concerned && !(changes.everything && !m_drafts.isEmpty())) {
            return;
        }
        whenDone(m_repository.drafts().drafts(), this, [this](const Result<QList<Draft>> &answer) {
            if (!answer || m_saving > 0) {
                return; // a change that comes later asks again
            }
            QList<Key> stored;
            for (const Draft &draft : *answer) {
                stored.append({draft.ticket, draft.kind});
            }
            for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
                if (draft->saved && !stored.contains(draft.key()) && !m_unsaved.contains(draft.key())) {
                    m_unsaved.append(draft.key());
                }
            }
            if (!m_unsaved.isEmpty()) {
                m_debounce.start(SaveAfter);
            }
        });
    });
}

bool DraftKeeper::has(TicketId ticket) const
{
    const auto first = m_drafts.lowerBound({ticket, DraftKind::Reply});
    return ticket.isValid() && first != m_drafts.cend() && first.key().first == ticket;
}

QByteArray DraftKeeper::content(TicketId ticket, DraftKind kind) const
{
    return m_drafts.value({ticket, kind}).content;
}

std::optional<Timestamp> DraftKeeper::savedAt(TicketId ticket, DraftKind kind) const
{
    return m_drafts.value({ticket, kind}).saved;
}

void DraftKeeper::edit(TicketId ticket, DraftKind kind, const QByteArray &content)
{
    const Key key{ticket, kind};
    if (content.isEmpty()) {
        if (m_drafts.contains(key)) {
            discard(ticket, kind);
        }
        return;
    }
    const bool had = has(ticket);
    Kept &kept = m_drafts[key];
    if (kept.content == content) {
        return;
    }
    kept.content = content;
    if (!m_unsaved.contains(key)) {
        m_unsaved.append(key);
    }
    m_debounce.start(SaveAfter);
    Q_EMIT edited(ticket, kind);
    if (!had) {
        Q_EMIT hasChanged(ticket);
    }
}

void DraftKeeper::discard(TicketId ticket, DraftKind kind)
{
    const Key key{ticket, kind};
    m_unsaved.removeAll(key);
    if (!m_drafts.remove(key)) {
        return;
    }
    whenDone(m_repository.drafts().discard(ticket, kind), this, [this](const Result<void> &answer) {
        if (answer) {
            Q_EMIT storedChanged();
        } else {
            Q_EMIT failed(answer.error());
        }
    });
    Q_EMIT edited(ticket, kind);
    if (!has(ticket)) {
        Q_EMIT hasChanged(ticket);
    }
}

void DraftKeeper::flush()
{
    m_debounce.stop();
    const auto keys = std::exchange(m_unsaved, {});
    for (const Key &key : keys) {
        save(key);
    }
}

void DraftKeeper::save(const Key &key)
{
    const auto found = m_drafts.constFind(key);
    if (found == m_drafts.cend()) {
        return;
    }
    const Timestamp time = m_clock.now();
    const Draft draft{m_repository.actor().agent, key.first, key.second, found->content, time};
    ++m_saving;
    whenDone(m_repository.drafts().save(draft), this,
             [this, key, time](const Result<void> &answer) { finished(key, answer, time); });
}

void DraftKeeper::finished(const Key &key, const Result<void> &answer, Timestamp time)
{
    --m_saving;
    const auto found = m_drafts.find(key);
    if (answer) {
        const bool first = found != m_drafts.end() && !found->saved;
        if (found != m_drafts.end()) {
            found->saved = time;
        }
        Q_EMIT saved(key.first, key.second);
        if (first) {
            Q_EMIT storedChanged();
        }
        return;
    }
    if (found != m_drafts.end() && !m_unsaved.contains(key)) {
        m_unsaved.append(key);
    }
    m_debounce.start(RetryAfter);
    Q_EMIT failed(answer.error());
}

} // namespace deskhand
