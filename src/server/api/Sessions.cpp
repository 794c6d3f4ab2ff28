// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Backend.h"
#include "server/access/Secrets.h"
#include "server/access/SignIn.h"
#include "server/api/RequestLimits.h"
#include "server/api/Routes.h"
#include "server/routing/ApiCall.h"
#include "store/Store.h"
#include "store/access/AccessStore.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Server)
};

constexpr qsizetype longestLabel = 100;

TokenScopes allScopes()
{
    return TokenScope::Read | TokenScope::Write | TokenScope::SetUp | TokenScope::Account;
}

HttpAnswer wrongPassword()
{
    return problemAnswer(401, api::problem::wrongPassword,
                         Text::tr("The username or the password is wrong. Nothing was changed."));
}

HttpAnswer delayed(ApiCall &call, Duration delay)
{
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(delay).count());
    static_cast<void>(call.backend().pool(Lane::Write).post([entry = call.auditEntry()](HelpDeskFile &file) {
        static_cast<void>(writeAudit(file, AuditKind::SignInDelayed, entry));
    }));
    return tooManyAnswer(seconds,
                         Text::tr("There were too many wrong passwords. Try again in %n second(s).", nullptr, seconds));
}

/// Runs on the thread for passwords, and asks the writer.
Result<HttpAnswer> signIn(ApiCall &call)
{
    DESKHAND_ASSIGN(const api::SignIn wanted, call.body<api::SignIn>());
    DESKHAND_ASSIGN(const Duration delay, signInDelay(call.file(), wanted.username, call.address()));
    if (delay > Duration::zero()) {
        return delayed(call, delay);
    }
    WorkPool &writer = call.backend().pool(Lane::Write);
    DESKHAND_ASSIGN(const AgentId agent, agentOfPassword(call.file(), wanted.username, wanted.password));
    AuditEntry entry = call.auditEntry(wanted.label.left(longestLabel));
    entry.username = wanted.username;
    if (!agent) {
        DESKHAND_TRY(writer.ask<void>([&](HelpDeskFile &file) { return noteFailure(file, wanted.username, entry); }));
        return wrongPassword();
    }
    AccessToken token;
    token.agent = agent;
    token.label = wanted.label.left(longestLabel);
    token.scopes = allScopes();
    token.expires = call.backend().clock->now() + call.backend().config.sessionTime;
    DESKHAND_ASSIGN(const SignedInToken opened,
                    writer.ask<SignedInToken>([&](HelpDeskFile &file) { return openSession(file, token, entry); }));
    return jsonAnswer(toJson(api::SignedIn{opened.token.id, QString::fromLatin1(opened.secret), opened.token.expires,
                                           opened.token.agent}),
                      201);
}

Result<HttpAnswer> listSessions(ApiCall &call)
{
    AccessStore access(call.file().helpDesk().store().database());
    DESKHAND_ASSIGN(const QList<AccessToken> tokens, access.accounts.tokens(call.token().agent));
    api::Sessions sessions;
    const Timestamp now = call.backend().clock->now();
    for (const AccessToken &token : tokens) {
        if (!token.revoked && (!token.expires || *token.expires > now)) {
            sessions.sessions.append({token, token.id == call.token().id});
        }
    }
    return jsonAnswer(toJson(sessions));
}

Result<HttpAnswer> endSession(ApiCall &call, TokenId id)
{
    DESKHAND_TRY(revokeToken(call.file(), id, call.token().agent, call.auditEntry()));
    return emptyAnswer();
}

Result<HttpAnswer> newPassword(ApiCall &call)
{
    DESKHAND_ASSIGN(const api::PasswordChange wanted, call.body<api::PasswordChange>());
    DESKHAND_ASSIGN(const DirectoryPtr directory, call.file().helpDesk().directory());
    const Agent *agent = directory->agent(call.token().agent);
    const QString username = agent != nullptr ? agent->username : QString();
    DESKHAND_ASSIGN(const Duration delay, signInDelay(call.file(), username, call.address()));
    if (delay > Duration::zero()) {
        return delayed(call, delay);
    }
    WorkPool &writer = call.backend().pool(Lane::Write);
    DESKHAND_ASSIGN(const AgentId known, agentOfPassword(call.file(), username, wanted.oldPassword));
    AuditEntry entry = call.auditEntry();
    if (!known) {
        DESKHAND_TRY(writer.ask<void>([&](HelpDeskFile &file) { return noteFailure(file, username, entry); }));
        return wrongPassword();
    }
    DESKHAND_ASSIGN(const QString hash, hashPassword(wanted.newPassword));
    DESKHAND_TRY(writer.ask<void>(
        [&](HelpDeskFile &file) { return changePassword(file, known, hash, call.token().id, entry); }));
    return emptyAnswer();
}

Result<HttpAnswer> capabilities(ApiCall &call)
{
    DESKHAND_ASSIGN(const DirectoryPtr directory, call.file().reader().directory(call.actor()));
    const ServerConfig &config = call.backend().config;
    api::Capabilities answer;
    answer.version = QCoreApplication::applicationVersion();
    answer.api = api::version;
    answer.instanceId = call.backend().instanceId();
    answer.companyName = directory->settings.companyName;
    answer.actor = call.actor();
    answer.scopes = call.token().scopes;
    answer.limits = {config.jsonBytes, config.attachmentBytes, mostRows, static_cast<int>(mostCommands),
                     static_cast<int>(mostIds)};
    answer.concurrency = u"atomic"_s;
    answer.push = u"sse"_s;
    answer.time = call.backend().clock->now();
    return jsonAnswer(toJson(answer));
}

} // namespace

void addSessionRoutes(QList<Route> &routes)
{
    routes.append(
        {"POST", api::path::sessions, u"signIn"_s, {}, Lane::SignIn, BodyKind::Json, {}, answering(signIn), {}});
    routes.append({"GET",
                   api::path::sessions,
                   u"listSessions"_s,
                   TokenScope::Account,
                   Lane::Read,
                   BodyKind::None,
                   {},
                   answering(listSessions),
                   {}});
    routes.append({"DELETE",
                   api::path::currentSession,
                   u"signOut"_s,
                   TokenScope::Read,
                   Lane::Write,
                   BodyKind::None,
                   {},
                   answering([](ApiCall &call) { return endSession(call, call.token().id); }),
                   {}});
    routes.append({"DELETE",
                   api::path::sessions + u"/{id}"_s,
                   u"endSession"_s,
                   TokenScope::Account,
                   Lane::Write,
                   BodyKind::None,
                   {},
                   answering([](ApiCall &call) -> Result<HttpAnswer> {
                       DESKHAND_ASSIGN(const qint64 id, call.id());
                       return endSession(call, TokenId{id});
                   }),
                   {}});
    routes.append({"POST",
                   api::path::password,
                   u"changePassword"_s,
                   TokenScope::Account,
                   Lane::SignIn,
                   BodyKind::Json,
                   {},
                   answering(newPassword),
                   {}});
    routes.append({"GET",
                   api::path::capabilities,
                   u"getCapabilities"_s,
                   TokenScope::Read,
                   Lane::Read,
                   BodyKind::None,
                   {},
                   answering(capabilities),
                   {}});
}

} // namespace deskhand
