// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Counts facts into a report. Exact: medians and percentiles come from the durations themselves.

#include "core/report/ReportBuckets.h"

#include <QHash>

#include <optional>
#include <vector>

namespace deskhand {

class ReportCounter {
public:
    /// `request` is one that checkReport() let pass.
    explicit ReportCounter(const ReportRequest &request);

    /// The backlog before all facts that are then added, by the value of the request's one grouping that is no time (0
    /// where it has none). Only with a scope of everything and at most one such grouping.
    void startBacklog(qint64 group, qint64 count);

    /// In any order. Those of kind Backlog from before the period add to the backlog it begins with; others out of the
    /// period are passed over.
    void add(const ReportFact &fact);

    [[nodiscard]] Report finish();

private:
    /// Values of the groupings; the time grouping's place holds the bucket's index.
    struct Key {
        qint64 first = 0;
        qint64 second = 0;
        auto operator<=>(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            // Once for each fact: one mixing is enough, the factor keeps pairs apart.
            return ::qHash(static_cast<quint64>(key.first) * 0x9E3779B97F4A7C15U + static_cast<quint64>(key.second),
                           seed);
        }
    };

    struct Durations {
        std::vector<qint64> clock;
        std::vector<qint64> business;
        void add(const Durations &other);
    };
    struct Group {
        Key key{};
        ReportFigures figures;
        Durations firstResponse;
        Durations resolution;
    };
    /// Backlog over time of one value of the grouping that is no time.
    struct Backlog {
        qint64 count = 0;
        std::vector<qint64> changes; ///< per bucket
    };

    [[nodiscard]] Group &group(const Key &key);
    [[nodiscard]] Key keyOf(const ReportFact &fact) const;
    [[nodiscard]] Key bucketKey(const Key &withoutTime, size_t bucket) const;
    void addBacklog(const ReportFact &fact);
    void settleBacklog();
    static void count(ReportFigures &figures, const ReportFact &fact);
    static void keepDurations(Group &group, const ReportFact &fact);
    static void settle(Group &group);

    ReportRequest m_request;
    ReportBuckets m_buckets;
    int m_timePlace = -1; ///< which grouping is the time
    QHash<Key, size_t> m_places;
    std::vector<Group> m_groups;
    Group m_total;
    Key m_lastKey{-1, -1}; ///< facts of a kind come in runs of the same group
    size_t m_lastPlace = 0;
    QHash<Key, Backlog> m_backlog; ///< by the other grouping(s), the time's place 0
};

} // namespace deskhand
