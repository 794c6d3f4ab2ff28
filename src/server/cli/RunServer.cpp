// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/cli/RunServer.h"

#include "server/Server.h"
#include "server/cli/CommandTools.h"
#include "wire/Json.h"
#include "wire/JsonFormats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#include <mutex>

#include <pthread.h>
#include <sys/resource.h>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// A line is written at once: those of several threads do not mix.
void writeLine(const QByteArray &line)
{
    static std::mutex mutex;
    const QByteArray whole = line + '\n';
    const std::scoped_lock lock(mutex);
    std::fwrite(whole.constData(), 1, static_cast<std::size_t>(whole.size()), stderr);
}

void logEvent(const QString &event, QJsonObject more = {})
{
    more.insert(u"time"_s, timestampToText(fromMilliseconds(QDateTime::currentMSecsSinceEpoch())));
    more.insert(u"event"_s, event);
    writeLine(compactJson(more));
}

void logMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    static_cast<void>(type);
    logEvent(u"message"_s, {{u"category"_s, QString::fromLatin1(context.category)}, {u"text"_s, text}});
}

/// Each connection is a file.
void allowManyFiles()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace

int runServer(const QStringList &arguments)
{
    Options options(
        u"Usage: deskhand-server run --config FILE\n\nServes until SIGTERM or SIGINT, and finishes then what "
        "it has begun. SIGHUP reads the certificate anew. The log goes to standard error, a JSON object a "
        "line."_s,
        {{u"config"_s, u"the configuration; see deskhand-server config"_s, u"FILE"_s}});
    int code = 0;
    if (!options.parse(arguments, 0, code)) {
        return code;
    }
    const auto config = ServerConfig::fromFile(options.value(u"config"_s));
    if (!config) {
        printError(config.error());
        return 1;
    }
    allowManyFiles();
    // Before there are threads, so that signals come here and nowhere else.
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        sigaddset(&signals, signal);
    }
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    qInstallMessageHandler(logMessage);
    Server server(*config, std::make_shared<const SystemClock>(), writeLine);
    if (const auto started = server.start(); !started) {
        printError(started.error());
        return 1;
    }
    for (qsizetype i = 0; i < server.ports().size(); ++i) {
        logEvent(u"listening"_s, {{u"address"_s, QString::fromLatin1(config->http.listen.at(i).address)},
                                  {u"port"_s, server.ports().at(i)},
                                  {u"tls"_s, !config->http.certificateFile.isEmpty()}});
    }
    int signal = 0;
    while (sigwait(&signals, &signal) == 0 && signal == SIGHUP) {
        const auto reloaded = server.reload();
        logEvent(reloaded ? u"reloaded"_s : u"not reloaded"_s,
                 {{u"text"_s, reloaded ? QString() : reloaded.error().text}});
    }
    logEvent(u"stopping"_s);
    const bool whole = server.stop();
    logEvent(whole ? u"stopped"_s : u"broken off"_s);
    return 0;
}

} // namespace deskhand
