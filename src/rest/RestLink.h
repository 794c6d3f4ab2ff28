// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The part of a RestRepository that lives on the network's thread: asks, keeps what was answered, and knows whether
/// the server is there.

#include "repository/ConnectionState.h"
#include "rest/AnswerStore.h"
#include "rest/RemoteDialect.h"
#include "rest/RestOptions.h"
#include "rest/http/HttpClient.h"

#include <QObject>

#include <memory>

namespace deskhand {

class RestLink : public QObject {
    Q_OBJECT
public:
    RestLink(const RestOptions &options, std::unique_ptr<const RemoteDialect> dialect);
    ~RestLink() override;

    [[nodiscard]] const RestOptions &options() const { return m_options; }
    [[nodiscard]] const RemoteDialect &dialect() const { return *m_dialect; }
    [[nodiscard]] HttpClient &client() { return m_client; }
    [[nodiscard]] ConnectionState::Phase phase() const { return m_phase; }
    [[nodiscard]] bool isOnline() const { return m_phase == ConnectionState::Phase::Online; }

    /// A good answer, maybe one that was kept (HttpReply::keptSince); else an error fit to be shown.
    HttpCall *ask(HttpRequest request, HttpClient::Done done);
    /// What was heard on the stream of changes, which does not ask here: the status of its answer, 0 for none.
    void tell(int status, const Error &error);
    /// Signed in again: what waited goes on.
    void signIn(const QByteArray &token);
    /// Signed out for good: what was kept of the account goes.
    void forget();

Q_SIGNALS:
    void phaseChanged(deskhand::ConnectionState::Phase phase, const deskhand::Error &reason);
    void contacted(deskhand::Timestamp time);
    void cameBack();

private:
    void reached();
    void lost(const Error &error);
    void setPhase(ConnectionState::Phase phase, const Error &reason);
    [[nodiscard]] Result<HttpReply> judged(const HttpRequest &request, const Result<HttpReply> &result);

    RestOptions m_options;
    std::unique_ptr<const RemoteDialect> m_dialect;
    HttpClient m_client;
    AnswerStore m_kept;
    ConnectionState::Phase m_phase = ConnectionState::Phase::Online;
    Timestamp m_lastContact{};
};

} // namespace deskhand
