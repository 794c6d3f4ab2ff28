// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ops/Metrics.h"

namespace deskhand {

namespace {

void gauge(QByteArray &text, const char *name, const char *kind, qint64 value)
{
    text += QByteArray("# TYPE ") + name + ' ' + kind + '\n' + name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace

void Metrics::count(const QByteArray &operation, int status, double seconds)
{
    const QByteArray name = operation.isEmpty() ? QByteArrayLiteral("none") : operation;
    const std::scoped_lock lock(m_mutex);
    ++m_requests[{name, status}];
    Timing &timing = m_timings[name];
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        timing.below[i] += seconds <= bounds[i] ? 1 : 0;
    }
    ++timing.count;
    timing.sum += seconds;
}

QByteArray Metrics::text(const Gauges &gauges) const
{
    QByteArray text;
    gauge(text, "deskhand_connections", "gauge", gauges.connections);
    gauge(text, "deskhand_event_streams", "gauge", gauges.streams);
    gauge(text, "deskhand_connections_accepted_total", "counter", gauges.accepted);
    gauge(text, "deskhand_connections_turned_away_total", "counter", gauges.turnedAway);
    text += "# TYPE deskhand_waiting gauge\n";
    text += "deskhand_waiting{lane=\"read\"} " + QByteArray::number(gauges.waitingReads) + '\n';
    text += "deskhand_waiting{lane=\"long_read\"} " + QByteArray::number(gauges.waitingLongReads) + '\n';
    text += "deskhand_waiting{lane=\"write\"} " + QByteArray::number(gauges.waitingWrites) + '\n';
    text += "deskhand_waiting{lane=\"sign_in\"} " + QByteArray::number(gauges.waitingSignIns) + '\n';
    const std::scoped_lock lock(m_mutex);
    text += "# TYPE deskhand_requests_total counter\n";
    for (const auto &[key, count] : m_requests) {
        text += "deskhand_requests_total{operation=\"" + key.first + "\",status=\"" + QByteArray::number(key.second)
                + "\"} " + QByteArray::number(count) + '\n';
    }
    text += "# TYPE deskhand_request_seconds histogram\n";
    for (const auto &[name, timing] : m_timings) {
        const QByteArray begin = "deskhand_request_seconds_bucket{operation=\"" + name + "\",le=\"";
        for (std::size_t i = 0; i < bounds.size(); ++i) {
            text += begin + QByteArray::number(bounds[i]) + "\"} " + QByteArray::number(timing.below[i]) + '\n';
        }
        text += begin + "+Inf\"} " + QByteArray::number(timing.count) + '\n';
        text += "deskhand_request_seconds_sum{operation=\"" + name + "\"} " + QByteArray::number(timing.sum) + '\n';
        text += "deskhand_request_seconds_count{operation=\"" + name + "\"} " + QByteArray::number(timing.count) + '\n';
    }
    return text;
}

} // namespace deskhand
