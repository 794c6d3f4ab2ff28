// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The figures that reports show: their names, how they are written, how they compare with those of the period before,
/// and which tickets are behind them. One table for tiles, table, CSV and print.

#include "core/report/Report.h"
#include "models/Tone.h"

#include <QString>

namespace deskhand {

enum class ReportFigure {
    Opened,
    Closed,
    Reopened,
    Backlog,
    FirstResponseMean,
    FirstResponseMedian,
    FirstResponse90,
    ResolutionMean,
    ResolutionMedian,
    Resolution90,
    TargetsKept, ///< of first responses and resolutions with a target
};
inline constexpr int reportFigureCount = 11;

/// Which time durations are counted in.
enum class ReportHours { Business, Clock };

/// How a figure moved since the period before.
struct FigureChange {
    QString text;            ///< "+4 %", "−6 min", "+2 pt"; empty where there is nothing to compare
    Tone tone = Tone::Plain; ///< green is better, red is worse; a few more or fewer tickets opened are neither
    bool operator==(const FigureChange &) const = default;
};

[[nodiscard]] QString figureName(ReportFigure figure);
/// For the head of a column among others: "90 %" instead of "First response, 90 %".
[[nodiscard]] QString figureExplanation(ReportFigure figure);
[[nodiscard]] bool isDuration(ReportFigure figure);
/// "142", "6:12" (hours and minutes), "93 %"; a dash where nothing was counted.
[[nodiscard]] QString figureText(const ReportFigures &figures, ReportFigure figure, ReportHours hours);
/// For programs: whole numbers, minutes, percent with one decimal; empty where nothing was counted.
[[nodiscard]] QString figurePlain(const ReportFigures &figures, ReportFigure figure, ReportHours hours);
/// What rows are sorted by; below every other where nothing was counted.
[[nodiscard]] double figureValue(const ReportFigures &figures, ReportFigure figure, ReportHours hours);
[[nodiscard]] FigureChange figureChange(const ReportFigures &now, const ReportFigures &before, ReportFigure figure,
                                        ReportHours hours);
/// What opens the tickets behind it, one list of all; for kept targets those that were missed.
[[nodiscard]] QList<ReportMetric> metricsBehind(ReportFigure figure);
/// Whether there are tickets behind it.
[[nodiscard]] bool hasTickets(const ReportFigures &figures, ReportFigure figure);

/// "6:12", "34:40": hours and minutes, rounded.
[[nodiscard]] QString hoursAndMinutes(Duration duration);
/// "< 15 min", "15–30 min", "> 8 h": a class of DurationSpread.
[[nodiscard]] QString durationClassName(int index);

} // namespace deskhand
