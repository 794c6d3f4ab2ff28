// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ServerConfig.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>

#include <functional>
#include <vector>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Config {
    Q_DECLARE_TR_FUNCTIONS(Server)
};

/// Says what is wrong, or nothing.
using Setter = std::function<QString(ServerConfig &, const QString &)>;

struct Key {
    QString name;
    QString example; ///< a line's value; with '#' in front of the line where it is a default
    QString about;
    bool given = false; ///< in the example, too
    Setter set;
};

Setter text(QString ServerConfig::*member)
{
    return [member](ServerConfig &config, const QString &value) {
        config.*member = value;
        return QString();
    };
}

QString setListen(ServerConfig &config, const QString &value)
{
    config.http.listen.clear();
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        const QString one = part.trimmed();
        const qsizetype colon = one.lastIndexOf(u':');
        QString address = one.left(colon);
        if (address.startsWith(u'[') && address.endsWith(u']')) {
            address = address.mid(1, address.size() - 2);
        }
        bool ok = false;
        const ushort port = one.mid(colon + 1).toUShort(&ok);
        if (colon <= 0 || !ok || address.isEmpty()) {
            return Config::tr("\"%1\" is no address with a port, as 127.0.0.1:8080 or [::1]:8080").arg(one);
        }
        config.http.listen.append({address.toLatin1(), port});
    }
    return config.http.listen.isEmpty() ? Config::tr("an address is missing") : QString();
}

/// A whole number from `lowest` to `highest`.
Setter number(qint64 lowest, qint64 highest, std::function<void(ServerConfig &, qint64)> take)
{
    return [=](ServerConfig &config, const QString &value) {
        bool ok = false;
        const qint64 read = value.toLongLong(&ok);
        if (!ok || read < lowest || read > highest) {
            return Config::tr("a number from %1 to %2 is expected").arg(lowest).arg(highest);
        }
        take(config, read);
        return QString();
    };
}

QString setInsecure(ServerConfig &config, const QString &value)
{
    if (value != u"true"_s && value != u"false"_s) {
        return Config::tr("true or false is expected");
    }
    config.insecure = value == u"true"_s;
    return {};
}

const std::vector<Key> &keys()
{
    constexpr qint64 mebibyte = 1024LL * 1024;
    static const std::vector<Key> all{
        {u"database"_s, u"/var/lib/deskhand/deskhand.dhdb"_s, u"The help desk: a file, or postgresql://..."_s, true,
         text(&ServerConfig::database)},
        {u"listen"_s, u"127.0.0.1:8443"_s, u"Addresses and ports, with commas between."_s, true, setListen},
        {u"certificate"_s, u"/etc/deskhand/server.pem"_s,
         u"TLS: the certificate with its chain and its key, both PEM. Read again at SIGHUP."_s, false,
         [](ServerConfig &config, const QString &value) {
             config.http.certificateFile = value;
             return QString();
         }},
        {u"key"_s,
         u"/etc/deskhand/server.key"_s,
         {},
         false,
         [](ServerConfig &config, const QString &value) {
             config.http.keyFile = value;
             return QString();
         }},
        {u"insecure"_s, u"false"_s, u"Plain HTTP to other machines, too: only behind a proxy that adds TLS."_s, false,
         setInsecure},
        {u"readers"_s, u"4"_s, u"Threads that read from the database."_s, false,
         number(1, 64, [](ServerConfig &c, qint64 v) { c.readers = static_cast<int>(v); })},
        {u"http_threads"_s, u"2"_s, u"Threads that serve connections."_s, false,
         number(1, 64, [](ServerConfig &c, qint64 v) { c.http.threads = static_cast<int>(v); })},
        {u"connections"_s, u"8192"_s, u"At once, in all and from one address."_s, false,
         number(1, 1'000'000, [](ServerConfig &c, qint64 v) { c.http.connections = static_cast<int>(v); })},
        {u"connections_per_address"_s,
         u"256"_s,
         {},
         false,
         number(1, 1'000'000, [](ServerConfig &c, qint64 v) { c.http.connectionsPerAddress = static_cast<int>(v); })},
        {u"requests_per_minute"_s, u"3000"_s, u"Of one session; a tenth of it may come at once."_s, false,
         number(10, 10'000'000, [](ServerConfig &c, qint64 v) { c.requestsPerMinute = static_cast<int>(v); })},
        {u"attachment_megabytes"_s, u"50"_s, u"The largest file."_s, false,
         number(1, 4096, [](ServerConfig &c, qint64 v) { c.attachmentBytes = v * mebibyte; })},
        {u"json_megabytes"_s, u"4"_s, u"The largest other request."_s, false,
         number(1, 64, [](ServerConfig &c, qint64 v) { c.jsonBytes = v * mebibyte; })},
        {u"session_days"_s, u"30"_s, u"After so many days agents sign in anew."_s, false,
         number(1, 3650, [](ServerConfig &c, qint64 v) { c.sessionTime = std::chrono::days(v); })},
        {u"idle_seconds"_s, u"60"_s, u"A connection on which nothing is asked for so long is closed."_s, false,
         number(1, 3600, [](ServerConfig &c, qint64 v) { c.http.idleTime = std::chrono::seconds(v); })},
        {u"header_seconds"_s, u"10"_s, u"So long the header of a request may take,"_s, false,
         number(1, 600, [](ServerConfig &c, qint64 v) { c.http.headerTime = std::chrono::seconds(v); })},
        {u"body_seconds"_s, u"15"_s, u"and so long its body may pause."_s, false,
         number(1, 600, [](ServerConfig &c, qint64 v) { c.http.bodyPause = std::chrono::seconds(v); })},
        {u"job_seconds"_s, u"60"_s, u"How often scheduled jobs run; 0: not on this server."_s, false,
         number(0, 86'400, [](ServerConfig &c, qint64 v) { c.jobInterval = std::chrono::seconds(v); })},
        {u"stop_seconds"_s, u"20"_s, u"How long what is under way may take when the server is stopped."_s, false,
         number(0, 3600, [](ServerConfig &c, qint64 v) { c.stopTime = std::chrono::seconds(v); })},
        {u"metrics_from"_s, u"10.0.0.7"_s,
         u"Addresses beside this machine's own that may read /metrics, with commas between."_s, false,
         [](ServerConfig &config, const QString &value) {
             config.metricsFrom.clear();
             for (const QString &one : value.split(u',', Qt::SkipEmptyParts)) {
                 config.metricsFrom.append(one.trimmed());
             }
             return QString();
         }},
    };
    return all;
}

const Key *keyOf(const QString &name)
{
    for (const Key &key : keys()) {
        if (key.name == name) {
            return &key;
        }
    }
    return nullptr;
}

tl::unexpected<Error> wrong(const QString &where, const QString &what)
{
    return failure(ErrorKind::InvalidInput, Config::tr("Configuration, %1: %2.").arg(where, what));
}

} // namespace

bool isLoopback(const QByteArray &address)
{
    return address.startsWith("127.") || address == "::1" || address == "::ffff:127.0.0.1";
}

Result<ServerConfig> ServerConfig::fromText(const QString &text, const QHash<QString, QString> &environment)
{
    ServerConfig config;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const QString where = Config::tr("line %1").arg(number);
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.left(equals).trimmed();
        const Key *key = equals > 0 ? keyOf(name) : nullptr;
        if (key == nullptr) {
            return wrong(where, equals > 0 ? Config::tr("there is no key \"%1\"").arg(name)
                                           : Config::tr("\"key = value\" is expected"));
        }
        if (const QString problem = key->set(config, line.mid(equals + 1).trimmed()); !problem.isEmpty()) {
            return wrong(where + u", "_s + name, problem);
        }
    }
    for (const Key &key : keys()) {
        const QString variable = u"DESKHAND_"_s + key.name.toUpper();
        const auto value = environment.constFind(variable);
        if (value == environment.constEnd()) {
            continue;
        }
        if (const QString problem = key.set(config, value->trimmed()); !problem.isEmpty()) {
            return wrong(variable, problem);
        }
    }
    return config;
}

Result<ServerConfig> ServerConfig::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotFound, Config::tr("The configuration \"%1\" cannot be read.").arg(path),
                       file.errorString());
    }
    const auto system = QProcessEnvironment::systemEnvironment();
    QHash<QString, QString> environment;
    for (const QString &name : system.keys()) {
        environment.insert(name, system.value(name));
    }
    return fromText(QString::fromUtf8(file.readAll()), environment);
}

QString ServerConfig::example()
{
    QString text =
        u"# Configuration of deskhand-server: lines of \"key = value\". DESKHAND_KEY in the environment goes over "
        "it.\n# What is commented out has that value by default (certificate, key and metrics_from: none).\n"_s;
    for (const Key &key : keys()) {
        if (!key.about.isEmpty()) {
            text += u"\n# "_s + key.about + u'\n';
        }
        text += (key.given ? QString() : u"#"_s) + key.name + u" = "_s + key.example + u'\n';
    }
    return text;
}

Result<void> ServerConfig::check() const
{
    if (database.isEmpty()) {
        return wrong(u"database"_s, Config::tr("it is missing"));
    }
    if (http.listen.isEmpty()) {
        return wrong(u"listen"_s, Config::tr("it is missing"));
    }
    if (http.certificateFile.isEmpty() != http.keyFile.isEmpty()) {
        return wrong(u"certificate, key"_s, Config::tr("one does not go without the other"));
    }
    for (const HttpListen &listen : http.listen) {
        if (http.certificateFile.isEmpty() && !insecure && !isLoopback(listen.address)) {
            return wrong(
                u"listen"_s,
                Config::tr("without a certificate the server listens on this machine only (127.0.0.1); behind a "
                           "proxy that adds TLS, say insecure = true"));
        }
    }
    return {};
}

} // namespace deskhand
