// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/cli/ServerCommands.h"

#include "mail/html/LibxmlSanitizer.h"
#include "server/Server.h"
#include "server/access/Secrets.h"
#include "server/access/SignIn.h"
#include "server/cli/CommandTools.h"
#include "server/cli/RunServer.h"
#include "service/directory/Defaults.h"
#include "service/directory/DirectoryEditor.h"
#include "service/file/HelpDeskFile.h"
#include "service/file/Maintenance.h"
#include "service/sample/SampleHelpDesk.h"
#include "store/Store.h"
#include "store/access/AccessStore.h"
#include "wire/EnumNames.h"
#include "wire/JsonFormats.h"
#include "wire/fields/ApiFields.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

const SystemClock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

AuditEntry fromConsole(const QString &text)
{
    AuditEntry entry;
    entry.address = u"console"_s;
    entry.text = text;
    return entry;
}

Option databaseOption()
{
    return {u"database"_s, u"the help desk"_s, u"PATH"_s};
}

Result<std::unique_ptr<HelpDeskFile>> openForWriting(const Options &options)
{
    if (!options.isSet(u"database"_s)) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Server", "Say which help desk: --database PATH."));
    }
    DESKHAND_TRY(startSecrets());
    return HelpDeskFile::open(options.value(u"database"_s), FileUse::Upgrade, systemClock(), nullptr);
}

Result<void> setPassword(HelpDeskFile &file, AgentId agent, const QString &username)
{
    DESKHAND_ASSIGN(const QString password,
                    readPassword(QCoreApplication::translate("Server", "New password of %1: ").arg(username), true));
    DESKHAND_ASSIGN(const QString hash, hashPassword(password));
    return changePassword(file, agent, hash, {}, fromConsole(username));
}

int init(const QStringList &arguments)
{
    Options options(u"Usage: deskhand-server init --database PATH [--sample] [--company NAME] [--admin USERNAME]\n\n"
                    "Makes a help desk with one administrator, whose password is read from the terminal or from "
                    "standard input.\n--sample fills it with a bank's IT; then all agents get that password."_s,
                    {databaseOption(),
                     {u"sample"_s, u"with sample data"_s, {}},
                     {u"company"_s, u"the company's name"_s, u"NAME"_s},
                     {u"admin"_s, u"the administrator's username"_s, u"USERNAME"_s}});
    int code = 0;
    if (!options.parse(arguments, 0, code)) {
        return code;
    }
    return exitCodeOf([&]() -> Result<void> {
        const QString path = options.value(u"database"_s);
        if (path.isEmpty()) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("Server", "Say which help desk: --database PATH."));
        }
        DESKHAND_TRY(startSecrets());
        const bool sample = options.isSet(u"sample"_s);
        const QString admin = options.isSet(u"admin"_s) ? options.value(u"admin"_s) : u"admin"_s;
        // Before anything is made: a password that is too short leaves nothing behind.
        DESKHAND_ASSIGN(const QString password,
                        readPassword(QCoreApplication::translate("Server", "Password: "), true));
        DESKHAND_ASSIGN(const QString hash, hashPassword(password));
        DESKHAND_TRY(HelpDeskFile::create(path, [&](Store &store) -> Result<void> {
            if (sample) {
                return writeSampleHelpDesk(store, systemClock().now(), nullptr);
            }
            HelpDeskSetup setup;
            setup.companyName = options.value(u"company"_s);
            setup.administratorUsername = admin;
            setup.administratorName = QCoreApplication::translate("Server", "Administrator");
            return writeDefaults(store, setup);
        }));
        DESKHAND_ASSIGN(const auto file, HelpDeskFile::open(path, FileUse::Write, systemClock(), nullptr));
        DESKHAND_ASSIGN(const DirectoryPtr directory, file->helpDesk().directory());
        for (const Agent &agent : directory->agents) {
            DESKHAND_TRY(changePassword(*file, agent.id, hash, {}, fromConsole(agent.username)));
        }
        printLine(QCoreApplication::translate("Server", "Made %1.").arg(path));
        return {};
    }());
}

int user(const QStringList &arguments)
{
    Options options(u"Usage: deskhand-server user add USERNAME --database PATH [--name NAME] [--email ADDRESS] "
                    "[--administrator]\n       deskhand-server user password USERNAME --database PATH\n"
                    "       deskhand-server user disable USERNAME --database PATH\n\n"
                    "Passwords are read from the terminal or from standard input. Whoever is disabled is signed out "
                    "everywhere."_s,
                    {databaseOption(),
                     {u"name"_s, u"the agent's name"_s, u"NAME"_s},
                     {u"email"_s, u"the agent's mail address"_s, u"ADDRESS"_s},
                     {u"administrator"_s, u"may everything"_s, {}}});
    int code = 0;
    if (!options.parse(arguments, 2, code)) {
        return code;
    }
    return exitCodeOf([&]() -> Result<void> {
        const QString what = options.positional(0);
        const QString username = options.positional(1);
        DESKHAND_ASSIGN(const auto file, openForWriting(options));
        DirectoryEditor editor(file->helpDesk(), Actor::system());
        if (what == u"add"_s) {
            DESKHAND_ASSIGN(const DirectoryPtr directory, file->helpDesk().directory());
            Agent agent;
            agent.username = username;
            agent.name = options.isSet(u"name"_s) ? options.value(u"name"_s) : username;
            agent.email = options.value(u"email"_s);
            agent.administrator = options.isSet(u"administrator"_s);
            agent.primary.department = directory->settings.defaultDepartment;
            agent.primary.role = directory->roles.isEmpty() ? RoleId() : directory->roles.constFirst().id;
            DESKHAND_ASSIGN(const AgentId id, editor.save(agent));
            return setPassword(*file, id, username);
        }
        DESKHAND_ASSIGN(Agent agent, file->agent(username));
        if (what == u"password"_s) {
            return setPassword(*file, agent.id, username);
        }
        if (what == u"disable"_s) {
            agent.active = false;
            DESKHAND_TRY(editor.save(agent));
            AccessStore access(file->helpDesk().store().database());
            DESKHAND_TRY(access.accounts.revokeAll(agent.id, {}, systemClock().now()));
            return writeAudit(*file, AuditKind::TokenRevoked, fromConsole(u"all of %1, disabled"_s.arg(username)));
        }
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("Server", "There is no \"user %1\". See deskhand-server user --help.")
                .arg(what));
    }());
}

Result<TokenScopes> scopesOf(const QString &text)
{
    TokenScopes scopes;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto scope = flagFromWire<TokenScope>(word.trimmed());
        if (!scope) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("Server", "There is no scope \"%1\": they are read, write, "
                                                                 "set_up, account.")
                               .arg(word));
        }
        scopes.setFlag(*scope);
    }
    return scopes;
}

Result<void> createToken(HelpDeskFile &file, const Options &options)
{
    DESKHAND_ASSIGN(const Agent agent, file.agent(options.value(u"user"_s)));
    AccessToken token;
    token.agent = agent.id;
    token.label = options.value(u"label"_s);
    DESKHAND_ASSIGN(token.scopes, scopesOf(options.isSet(u"scopes"_s) ? options.value(u"scopes"_s) : u"read,write"_s));
    const qint64 days = options.isSet(u"days"_s) ? options.value(u"days"_s).toLongLong() : 365;
    if (days <= 0 || days > 3650) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Server", "A token is good for 1 to 3650 days."));
    }
    token.expires = systemClock().now() + std::chrono::days(days);
    DESKHAND_ASSIGN(const SignedInToken made, openSession(file, token, fromConsole(token.label)));
    printLine(QString::fromLatin1(made.secret));
    return {};
}

Result<void> listTokens(HelpDeskFile &file)
{
    AccessStore access(file.helpDesk().store().database());
    DESKHAND_ASSIGN(const QList<AccessToken> tokens, access.accounts.tokens({}));
    DESKHAND_ASSIGN(const DirectoryPtr directory, file.helpDesk().directory());
    for (const AccessToken &token : tokens) {
        const Agent *agent = directory->agent(token.agent);
        printLine(u"%1\t%2\t%3\t%4\t%5"_s.arg(token.id.value)
                      .arg(agent != nullptr ? agent->username : QString(), token.label,
                           token.expires ? timestampToText(*token.expires) : u"-"_s,
                           token.revoked ? u"revoked"_s : u"good"_s));
    }
    return {};
}

int token(const QStringList &arguments)
{
    Options options(u"Usage: deskhand-server token create --database PATH --user USERNAME [--label TEXT] "
                    "[--scopes read,write,set_up,account] [--days N]\n"
                    "       deskhand-server token list --database PATH\n"
                    "       deskhand-server token revoke --database PATH --id N\n\n"
                    "A token is printed once; the help desk keeps only what it is recognised by."_s,
                    {databaseOption(),
                     {u"user"_s, u"whose"_s, u"USERNAME"_s},
                     {u"label"_s, u"what it is for"_s, u"TEXT"_s},
                     {u"scopes"_s, u"what it is good for"_s, u"SCOPES"_s},
                     {u"days"_s, u"how long it is good"_s, u"N"_s},
                     {u"id"_s, u"of the list"_s, u"N"_s}});
    int code = 0;
    if (!options.parse(arguments, 1, code)) {
        return code;
    }
    return exitCodeOf([&]() -> Result<void> {
        const QString what = options.positional(0);
        DESKHAND_ASSIGN(const auto file, openForWriting(options));
        if (what == u"create"_s) {
            return createToken(*file, options);
        }
        if (what == u"list"_s) {
            return listTokens(*file);
        }
        if (what == u"revoke"_s) {
            const QString id = options.value(u"id"_s);
            return revokeToken(*file, TokenId{id.toLongLong()}, {}, fromConsole(u"token "_s + id));
        }
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("Server", "There is no \"token %1\". See deskhand-server token --help.")
                .arg(what));
    }());
}

int backup(const QStringList &arguments)
{
    Options options(u"Usage: deskhand-server backup FILE --database PATH\n\n"
                    "A consistent, verified copy, taken while the server works. For postgresql:// use pg_dump."_s,
                    {databaseOption()});
    int code = 0;
    if (!options.parse(arguments, 1, code)) {
        return code;
    }
    return exitCodeOf(backupFile(options.value(u"database"_s), options.positional(0), Overwrite::No));
}

QString overview()
{
    return u"Usage: deskhand-server COMMAND [OPTION...]\n\n"
           "  init     make a help desk\n"
           "  run      serve it: deskhand-server run --config FILE\n"
           "  user     add agents, set passwords, disable\n"
           "  token    make, list and revoke access tokens\n"
           "  backup   copy the help desk\n"
           "  config   print a configuration to begin with\n\n"
           "deskhand-server COMMAND --help tells more."_s;
}

} // namespace

int runServerCommand(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    const QStringList rest = arguments.mid(2);
    if (name == u"--help"_s || name == u"help"_s) {
        printLine(overview());
        return 0;
    }
    if (name == u"--version"_s) {
        printLine(u"deskhand-server "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (name == u"init"_s) {
        return init(rest);
    }
    if (name == u"run"_s) {
        return runServer(rest);
    }
    if (name == u"user"_s) {
        return user(rest);
    }
    if (name == u"token"_s) {
        return token(rest);
    }
    if (name == u"backup"_s) {
        return backup(rest);
    }
    if (name == u"config"_s) {
        printLine(ServerConfig::example().trimmed());
        return 0;
    }
    printError({ErrorKind::InvalidInput, overview(), {}, false});
    return 2;
}

} // namespace deskhand
