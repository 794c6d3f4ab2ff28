// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The server for the contract suite: the product's, but for its clock, which is a file that the test writes. Says its
/// port, and ends with its input.

#include "server/Server.h"

#include <QCoreApplication>
#include <QFile>

#include <atomic>
#include <cstdio>

namespace {

using namespace deskhand;

class FileClock final : public Clock {
public:
    explicit FileClock(const QString &path)
        : m_file(path)
    {
        if (m_file.open(QIODevice::ReadWrite)) {
            m_time = reinterpret_cast<std::atomic<qint64> *>(m_file.map(0, sizeof(std::atomic<qint64>)));
        }
    }
    [[nodiscard]] bool isThere() const { return m_time != nullptr; }
    [[nodiscard]] Timestamp now() const override { return fromMilliseconds(*m_time); }

private:
    QFile m_file;
    std::atomic<qint64> *m_time = nullptr;
};

int fail(const Error &error)
{
    qWarning("%s -- %s", qPrintable(error.text), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto clock = std::make_shared<const FileClock>(arguments.value(2));
    if (!clock->isThere()) {
        return 2;
    }
    ServerConfig config;
    config.database = arguments.value(1);
    config.http.listen = {{"127.0.0.1", 0}};
    config.jobInterval = Duration::zero(); // the tests say when
    config.pollInterval = Duration(20);
    config.requestsPerMinute = 1'000'000;
    Server server(config, clock, [](const QByteArray &) {});
    if (const auto started = server.start(); !started) {
        return fail(started.error());
    }
    std::printf("%d\n", static_cast<int>(server.ports().constFirst()));
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return server.stop() ? 0 : 3;
}
