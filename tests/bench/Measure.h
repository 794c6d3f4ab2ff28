// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Timing of one row of the bench: many samples, of which the median and the 95th percentile count.

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace deskhand::bench {

/// Milliseconds each sample took, sorted ascending.
struct Samples {
    QList<double> milliseconds;
    /// Of those, in which this thread had a processor: tells slow work from a busy machine.
    QList<double> processor;
    /// Puts both in order; before percentiles are asked for.
    void sort();
    /// Nearest-rank percentile; `share` in (0, 1]. 0 where there are no samples.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double processorMedian() const;
};

/// Runs `work(0)` unmeasured, then `work(1)` to `work(count)`.
[[nodiscard]] Samples measure(int count, const std::function<void(int sample)> &work);

/// For what can be done once only.
[[nodiscard]] Samples measureOnce(const std::function<void()> &work);

/// As above, `ours` and `theirs` in turn, so that both meet the same state of the machine.
struct Pair {
    Samples ours;
    Samples theirs;
    [[nodiscard]] double ratio() const; ///< of the medians
};
[[nodiscard]] Pair measurePair(int count, const std::function<void(int)> &ours, const std::function<void(int)> &theirs);

/// One line of the result. A goal is reached when every figure it names is.
struct Row {
    Row() = default;
    Row(QString name, const Samples &samples, std::optional<double> ratio, QString goal, bool reached,
        QString note = {});
    QString name;
    double p50 = 0;
    double p95 = 0;
    std::optional<double> ratio; ///< against the bare sqlite3 API doing the same work
    QString goal;                ///< as quality.md puts it
    bool reached = false;
    QString note;
    double processor = 0; ///< p50 of the milliseconds with a processor; 0: not measured
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace deskhand::bench
