// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace deskhand::bench {

namespace {

double timed(const std::function<void(int)> &work, int sample)
{
    QElapsedTimer timer;
    timer.start();
    work(sample);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double Samples::percentile(double share) const
{
    if (milliseconds.isEmpty()) {
        return 0;
    }
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(milliseconds.size())));
    return milliseconds.at(std::clamp<qsizetype>(rank - 1, 0, milliseconds.size() - 1));
}

Samples measure(int count, const std::function<void(int)> &work)
{
    Samples samples;
    work(0);
    for (int sample = 1; sample <= count; ++sample) {
        samples.milliseconds.append(timed(work, sample));
    }
    std::sort(samples.milliseconds.begin(), samples.milliseconds.end());
    return samples;
}

Pair measurePair(int count, const std::function<void(int)> &ours, const std::function<void(int)> &theirs)
{
    Pair pair;
    ours(0);
    theirs(0);
    for (int sample = 1; sample <= count; ++sample) {
        pair.ours.milliseconds.append(timed(ours, sample));
        pair.theirs.milliseconds.append(timed(theirs, sample));
    }
    std::sort(pair.ours.milliseconds.begin(), pair.ours.milliseconds.end());
    std::sort(pair.theirs.milliseconds.begin(), pair.theirs.milliseconds.end());
    return pair;
}

double Pair::ratio() const
{
    const double bare = theirs.percentile(0.5);
    return bare > 0 ? ours.percentile(0.5) / bare : 0;
}

QJsonObject Row::toJson() const
{
    QJsonObject json{{QStringLiteral("name"), name},
                     {QStringLiteral("p50_ms"), p50},
                     {QStringLiteral("p95_ms"), p95},
                     {QStringLiteral("goal"), goal},
                     {QStringLiteral("reached"), reached}};
    json.insert(QStringLiteral("ratio"), ratio ? QJsonValue(*ratio) : QJsonValue());
    if (!note.isEmpty()) {
        json.insert(QStringLiteral("note"), note);
    }
    return json;
}

} // namespace deskhand::bench
