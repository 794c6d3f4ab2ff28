// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Hears of every change: from the server's stream of events, or by questions that stay open where streams do not come
/// through. What was missed while the connection was cut is caught up by the cursor.

#include "core/values/ChangeSet.h"
#include "rest/RestLink.h"
#include "rest/http/Backoff.h"
#include "rest/stream/EventParser.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace deskhand {

/// On the network's thread.
class ChangeStream : public QObject {
    Q_OBJECT
public:
    /// `link` outlives it.
    explicit ChangeStream(RestLink &link);
    ~ChangeStream() override;

    /// From now on: `ready` is called once it is known where that is. Where the server is away it is not: whatever
    /// happened until it is back is then told as "everything".
    void start(std::function<void(const Result<void> &)> ready);

Q_SIGNALS:
    void changed(const deskhand::ChangeSet &changes);
    /// An event that tells no changes (presence).
    void told(const QByteArray &name, const QByteArray &data);
    void troubled(const deskhand::Error &error);
    void recovered();

private:
    enum class Way { Stream, Poll };

    /// The question's answer; its status is 0 where there was none.
    using Told = std::function<void(int status, const Result<RemoteChanges> &)>;
    void question(const QString &cursor, Duration wait, Told told);
    void goOn();
    void listen();
    void hear();
    void streamEnded();
    void poll();
    void take(const RemoteChanges &changes);
    void startOver();
    void lose(const Error &error);
    void work();
    void hangUp();
    void retrySoon();

    RestLink &m_link;
    Backoff m_backoff;
    QTimer m_silence; ///< of the stream
    QTimer m_again;
    QPointer<QNetworkReply> m_reply;
    QPointer<HttpCall> m_question;
    EventParser m_parser;
    QString m_cursor; ///< empty: not known
    Way m_way = Way::Stream;
    int m_mute = 0; ///< streams in a row that were opened and said nothing
    int m_polls = 0;
    bool m_heard = false; ///< the present stream said something
    bool m_troubled = false;
    bool m_paused = false; ///< until somebody signs in again
};

} // namespace deskhand
