// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Figures in Prometheus' text format.

#include <QByteArray>
#include <QHash>

#include <array>
#include <map>
#include <mutex>

namespace deskhand {

/// What is read when somebody asks.
struct Gauges {
    int connections = 0;
    int streams = 0;
    qint64 accepted = 0;
    qint64 turnedAway = 0;
    qint64 waitingReads = 0;
    qint64 waitingLongReads = 0;
    qint64 waitingWrites = 0;
    qint64 waitingSignIns = 0;
};

/// Any thread.
class Metrics {
public:
    /// One answered request; the operation is empty where there is none.
    void count(const QByteArray &operation, int status, double seconds);
    [[nodiscard]] QByteArray text(const Gauges &gauges) const;

private:
    static constexpr std::array<double, 9> bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10};
    struct Timing {
        std::array<qint64, bounds.size()> below{};
        qint64 count = 0;
        double sum = 0;
    };
    mutable std::mutex m_mutex;
    std::map<std::pair<QByteArray, int>, qint64> m_requests;
    std::map<QByteArray, Timing> m_timings;
};

} // namespace deskhand
