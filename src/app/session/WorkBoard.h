// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What long work is going on, for whoever shows it from afar. Who does the work says so here; several at once are one
/// bar.

#include <QHash>
#include <QObject>

namespace deskhand {

class WorkBoard : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Waiting, ///< for the person, before it goes on
        Running,
        Failed, ///< and nobody has looked yet
    };
    /// `total` 0: nobody knows how long it takes.
    struct Progress {
        quint64 done = 0;
        quint64 total = 0;
        bool operator==(const Progress &) const = default;
    };
    using Id = int;

    using QObject::QObject;

    /// Begins; to be ended by end() or fail().
    [[nodiscard]] Id begin();
    /// Unknown ids are passed over, so that what comes late does no harm.
    void setProgress(Id work, qint64 done, qint64 total);
    /// It waits for the person, or no more.
    void setWaiting(Id work, bool waiting);
    void end(Id work);
    /// Ended badly: stays on the board until it was looked at, or something else begins.
    void fail(Id work);
    /// The person looks at the window.
    void looked();

    [[nodiscard]] State state() const;
    /// Of all that runs. Where one does not know how long it takes, nobody does.
    [[nodiscard]] Progress progress() const;

Q_SIGNALS:
    void changed();

private:
    struct Work {
        Progress progress;
        bool waiting = false;
    };

    QHash<Id, Work> m_works;
    Id m_last = 0;
    bool m_failed = false;
};

} // namespace deskhand
