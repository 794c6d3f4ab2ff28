// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A scripted server that knows as much of a help desk as opening one takes, and carries out commands: each id once.

#include "repository/WhenDone.h"
#include "rest/RestRepository.h"
#include "rest/ScriptedServer.h"
#include "support/Patience.h"

#include <QSet>
#include <QTemporaryDir>

namespace deskhand::test {

class ScriptedHelpDesk {
public:
    ScriptedHelpDesk();

    ScriptedServer server;
    /// What happens to the next commands' answers, first to last; then all is well.
    QList<ScriptedAnswer> faults;
    /// Commands that were carried out, by their keys.
    QList<QByteArray> done;
    QList<QByteArray> paths;
    QList<QByteArray> versions; ///< If-Match of each
    QByteArray cursor = "c1";

    [[nodiscard]] RestOptions options(const QString &folder = {}) const;
    /// Null, and the test failed, where it cannot be opened.
    [[nodiscard]] std::shared_ptr<RestRepository> open(const RestOptions &options) const;
    /// A body of `changes` with the ticket in this version.
    [[nodiscard]] static QByteArray changes(const QByteArray &newCursor, int ticket, int version);

private:
    [[nodiscard]] ScriptedAnswer command(const SeenRequest &request);
};

/// Waits for the answer in the event loop.
template <typename T>
[[nodiscard]] Result<T> answerOf(const Pending<T> &pending)
{
    QObject guard;
    std::optional<Result<T>> answer;
    whenDone(pending, &guard, [&answer](const Result<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, PatienceMs)) {
        return failure(ErrorKind::Internal, QStringLiteral("no answer in time"));
    }
    return *answer;
}

} // namespace deskhand::test
