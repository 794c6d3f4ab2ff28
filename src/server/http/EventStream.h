// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// An answer that goes on: events are put in from any thread, and the connection takes them out.

#include <QByteArray>
#include <QtGlobal>

#include <functional>
#include <mutex>

namespace deskhand {

class EventStream {
public:
    /// What may wait for a slow reader before the stream is ended; the reader comes back and catches up.
    static constexpr qsizetype mostWaiting = 1024 * 1024;

    EventStream() = default;
    Q_DISABLE_COPY_MOVE(EventStream)

    /// Any thread. Nothing happens after the end.
    void push(const QByteArray &bytes);
    /// Any thread. What was put in before is still sent.
    void end();
    [[nodiscard]] bool isOver() const;

    /// For the connection: called when there may be something to take, and at once. On any thread, perhaps once more
    /// after detach().
    void attach(std::function<void()> wake);
    void detach();
    struct Taken {
        QByteArray bytes;
        bool ended = false;
    };
    [[nodiscard]] Taken take();

private:
    mutable std::mutex m_mutex;
    QByteArray m_waiting;
    std::function<void()> m_wake;
    bool m_ended = false;
};

} // namespace deskhand
