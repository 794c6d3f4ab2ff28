// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the server's parts share while it runs: the help desk on its threads, limits, figures.

#include "core/text/HtmlSanitizer.h"
#include "server/ServerConfig.h"
#include "server/access/RateLimit.h"
#include "server/ops/Metrics.h"
#include "server/push/ChangeHub.h"
#include "server/routing/Route.h"
#include "server/work/JobSchedule.h"
#include "server/work/WorkPool.h"

#include <QSet>
#include <QUuid>

#include <atomic>
#include <memory>
#include <mutex>

namespace deskhand {

class Backend {
public:
    Backend(ServerConfig serverConfig, std::shared_ptr<const Clock> serverClock);
    ~Backend();
    Q_DISABLE_COPY_MOVE(Backend)

    /// Opens the help desk; an older schema is upgraded. Errors: those of opening.
    [[nodiscard]] Result<void> start();
    /// What was accepted is done; then everything is closed. Waits for that.
    void stop();
    /// Streams and long polls end.
    void endPushing() { hub.stop(); }

    [[nodiscard]] WorkPool &pool(Lane lane);
    /// After a commit.
    void committed() { hub.nudge(); }
    [[nodiscard]] const QString &instanceId() const { return m_instanceId; }

    /// What the HTTP server counts; set before requests come.
    void setGauges(std::function<Gauges()> read) { m_gauges = std::move(read); }
    [[nodiscard]] Gauges gauges() const { return m_gauges ? m_gauges() : Gauges(); }

    /// Requests under way, by their keys. False where that one is already.
    [[nodiscard]] bool enter(const QUuid &key);
    void leave(const QUuid &key);

    const ServerConfig config;
    const std::shared_ptr<const Clock> clock;
    const std::shared_ptr<const HtmlSanitizer> sanitizer;
    Metrics metrics;
    RateLimit rate;
    ChangeHub hub;

private:
    WorkPool m_reads;
    WorkPool m_longReads;
    WorkPool m_writes;
    WorkPool m_signIns;
    JobSchedule m_jobs;
    QString m_instanceId;
    std::function<Gauges()> m_gauges;
    std::mutex m_keysMutex;
    QSet<QUuid> m_keys;
};

} // namespace deskhand
