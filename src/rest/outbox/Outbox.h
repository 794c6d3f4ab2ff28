// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Sends commands: each is on disk before it is on its way, and until the server has said yes or no. Sent again under
/// the same id it is carried out once. What is about one ticket keeps its order.

#include "rest/RestLink.h"
#include "rest/http/Backoff.h"
#include "rest/outbox/OutboxFolder.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace deskhand {

/// On the network's thread.
class Outbox : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<QList<Result<CommandOutcome>>> &)>;

    /// `link` outlives it.
    explicit Outbox(RestLink &link);
    ~Outbox() override;

    /// Sends what an earlier run of the program left.
    void start();
    /// `answer` is called once the server has decided, however long that takes.
    void send(const QList<Command> &commands, bool batch, Answer answer);
    /// The account is signed out for good: what waits is dropped.
    void clear();

Q_SIGNALS:
    void waitingChanged(int waiting);
    /// Of an earlier run: nobody waits for the answer any more.
    void refusedLater(const deskhand::Command &command, const deskhand::Error &error);
    /// That many could not be read.
    void damaged(int count);

private:
    struct Item {
        OutboxEntry entry;
        Answer answer;
        bool sending = false;
        bool sent = false; ///< at least once: it may have been carried out
    };

    void pump();
    void begin(const std::shared_ptr<Item> &item);
    void decided(const std::shared_ptr<Item> &item, const Result<QList<Result<CommandOutcome>>> &result);
    void followVersions(const Command &command, const CommandOutcome &outcome);
    void hold();
    void tellWaiting();

    RestLink &m_link;
    OutboxFolder m_folder;
    Backoff m_backoff;
    QTimer m_again;
    QList<std::shared_ptr<Item>> m_items;
    int m_told = 0;
};

} // namespace deskhand
