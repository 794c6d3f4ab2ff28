// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Whether what is behind the seam can be reached, for those who show it. A repository that cannot be out of reach has
/// none.

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/command/Command.h"

#include <QList>
#include <QObject>

#include <utility>

namespace deskhand {

/// Lives on the thread that made the repository, and emits there.
class ConnectionState : public QObject {
    Q_OBJECT
public:
    enum class Phase {
        Online,
        Offline,   ///< what was read before can be read, as it was at lastContact(); commands wait
        SignedOut, ///< likewise, until somebody signs in again
    };
    using QObject::QObject;

    [[nodiscard]] Phase phase() const { return m_phase; }
    /// When the other side was last heard of.
    [[nodiscard]] Timestamp lastContact() const { return m_lastContact; }
    /// Commands that are kept on this machine and not answered yet.
    [[nodiscard]] int waiting() const { return m_waiting; }
    /// Why it is not online.
    [[nodiscard]] const Error &reason() const { return m_reason; }

    /// By the repository alone.
    void set(Phase phase, const Error &reason);
    void setContact(Timestamp time) { m_lastContact = time; }
    void setWaiting(int waiting);
    void addRefused(const deskhand::Command &command, const deskhand::Error &error);
    void addDamaged(int count);

    /// A command of an earlier run of the program, for whose answer nobody waits any more.
    struct Refused {
        Command command;
        Error error;
    };
    /// Those that were refused since this was asked the last time.
    [[nodiscard]] QList<Refused> takeRefused() { return std::exchange(m_refused, {}); }
    /// How many were damaged on this machine's disk since then, and cannot be sent.
    [[nodiscard]] int takeDamaged() { return std::exchange(m_damaged, 0); }

Q_SIGNALS:
    void changed();
    /// There is something to take.
    void refusedLater();

private:
    Phase m_phase = Phase::Online;
    Timestamp m_lastContact{};
    int m_waiting = 0;
    Error m_reason;
    QList<Refused> m_refused;
    int m_damaged = 0;
};

} // namespace deskhand
