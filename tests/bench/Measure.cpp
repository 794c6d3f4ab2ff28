// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace deskhand::bench {

namespace {

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void take(Samples &samples, const std::function<void(int)> &work, int sample)
{
    const double before = processorMilliseconds();
    QElapsedTimer timer;
    timer.start();
    work(sample);
    samples.milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    samples.processor.append(processorMilliseconds() - before);
}

double percentileOf(const QList<double> &sorted, double share)
{
    if (sorted.isEmpty()) {
        return 0;
    }
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

} // namespace

double Samples::percentile(double share) const
{
    return percentileOf(milliseconds, share);
}

double Samples::processorMedian() const
{
    return percentileOf(processor, 0.5);
}

void Samples::sort()
{
    std::sort(milliseconds.begin(), milliseconds.end());
    std::sort(processor.begin(), processor.end());
}

Samples measure(int count, const std::function<void(int)> &work)
{
    Samples samples;
    work(0);
    for (int sample = 1; sample <= count; ++sample) {
        take(samples, work, sample);
    }
    samples.sort();
    return samples;
}

Samples measureOnce(const std::function<void()> &work)
{
    Samples samples;
    take(
        samples, [&work](int) { work(); }, 0);
    return samples;
}

Pair measurePair(int count, const std::function<void(int)> &ours, const std::function<void(int)> &theirs)
{
    Pair pair;
    ours(0);
    theirs(0);
    for (int sample = 1; sample <= count; ++sample) {
        take(pair.ours, ours, sample);
        take(pair.theirs, theirs, sample);
    }
    pair.ours.sort();
    pair.theirs.sort();
    return pair;
}

double Pair::ratio() const
{
    const double bare = theirs.percentile(0.5);
    return bare > 0 ? ours.percentile(0.5) / bare : 0;
}

Row::Row(QString rowName, const Samples &samples, std::optional<double> rowRatio, QString rowGoal, bool isReached,
         QString rowNote)
    : name(std::move(rowName))
    , p50(samples.percentile(0.5))
    , p95(samples.percentile(0.95))
    , ratio(rowRatio)
    , goal(std::move(rowGoal))
    , reached(isReached)
    , note(std::move(rowNote))
    , processor(samples.processorMedian())
{ }

QJsonObject Row::toJson() const
{
    QJsonObject json{{QStringLiteral("name"), name},
                     {QStringLiteral("p50_ms"), p50},
                     {QStringLiteral("p95_ms"), p95},
                     {QStringLiteral("goal"), goal},
                     {QStringLiteral("reached"), reached}};
    if (processor > 0) {
        json.insert(QStringLiteral("p50_processor_ms"), processor);
    }
    json.insert(QStringLiteral("ratio"), ratio ? QJsonValue(*ratio) : QJsonValue());
    if (!note.isEmpty()) {
        json.insert(QStringLiteral("note"), note);
    }
    return json;
}

} // namespace deskhand::bench
