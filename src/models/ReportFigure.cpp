// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ReportFigure.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace deskhand {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

const DurationFigures &durationsOf(const ReportFigures &figures, ReportFigure figure, ReportHours hours)
{
    const bool business = hours == ReportHours::Business;
    if (figure >= ReportFigure::ResolutionMean) {
        return business ? figures.resolutionBusiness : figures.resolution;
    }
    return business ? figures.firstResponseBusiness : figures.firstResponse;
}

Duration durationOf(const ReportFigures &figures, ReportFigure figure, ReportHours hours)
{
    const DurationFigures &durations = durationsOf(figures, figure, hours);
    switch (figure) {
    case ReportFigure::FirstResponseMean:
    case ReportFigure::ResolutionMean:
        return durations.mean;
    case ReportFigure::FirstResponse90:
    case ReportFigure::Resolution90:
        return durations.percentile90;
    default:
        return durations.median;
    }
}

std::optional<double> kept(const ReportFigures &figures)
{
    TargetFigures both = figures.firstResponseTarget;
    both.met += figures.resolutionTarget.met;
    both.missed += figures.resolutionTarget.missed;
    return both.share();
}

qint64 countOf(const ReportFigures &figures, ReportFigure figure)
{
    switch (figure) {
    case ReportFigure::Opened:
        return figures.opened;
    case ReportFigure::Closed:
        return figures.closed;
    case ReportFigure::Reopened:
        return figures.reopened;
    default:
        return figures.backlog;
    }
}

/// The figure as a number: tickets, minutes or percent. Nothing where nothing was counted.
std::optional<double> numberOf(const ReportFigures &figures, ReportFigure figure, ReportHours hours)
{
    if (figure == ReportFigure::TargetsKept) {
        const auto share = kept(figures);
        return share ? std::optional(*share * 100) : std::nullopt;
    }
    if (isDuration(figure)) {
        if (durationsOf(figures, figure, hours).count == 0) {
            return std::nullopt;
        }
        return std::round(static_cast<double>(durationOf(figures, figure, hours).count()) / 60'000);
    }
    return static_cast<double>(countOf(figures, figure));
}

/// Of fewer than these a percentage says nothing.
constexpr double FewTickets = 10;

QString signedText(double difference, const QString &text)
{
    return (difference < 0 ? u"\u2212"_s : u"+"_s) + text;
}

} // namespace

QString figureName(ReportFigure figure)
{
    switch (figure) {
    case ReportFigure::Opened:
        return Figures::tr("Opened");
    case ReportFigure::Closed:
        return Figures::tr("Closed");
    case ReportFigure::Reopened:
        return Figures::tr("Reopened");
    case ReportFigure::Backlog:
        return Figures::tr("Backlog");
    case ReportFigure::FirstResponseMean:
        return Figures::tr("First response, mean");
    case ReportFigure::FirstResponseMedian:
        return Figures::tr("First response, median");
    case ReportFigure::FirstResponse90:
        return Figures::tr("First response, 90 %");
    case ReportFigure::ResolutionMean:
        return Figures::tr("Resolution, mean");
    case ReportFigure::ResolutionMedian:
        return Figures::tr("Resolution, median");
    case ReportFigure::Resolution90:
        return Figures::tr("Resolution, 90 %");
    case ReportFigure::TargetsKept:
        return Figures::tr("SLA kept");
    }
    return {};
}

QString figureExplanation(ReportFigure figure)
{
    switch (figure) {
    case ReportFigure::Opened:
        return Figures::tr("Tickets opened in the period");
    case ReportFigure::Closed:
        return Figures::tr("Tickets resolved or closed in the period");
    case ReportFigure::Reopened:
        return Figures::tr("Closed tickets that were opened again in the period");
    case ReportFigure::Backlog:
        return Figures::tr("Tickets that were open at the end of the period");
    case ReportFigure::FirstResponseMean:
    case ReportFigure::FirstResponseMedian:
        return Figures::tr("From opening to the first reply, hours and minutes");
    case ReportFigure::FirstResponse90:
        return Figures::tr("Nine of ten first replies came within this time, hours and minutes");
    case ReportFigure::ResolutionMean:
    case ReportFigure::ResolutionMedian:
        return Figures::tr("From opening to closing, hours and minutes");
    case ReportFigure::Resolution90:
        return Figures::tr("Nine of ten tickets were closed within this time, hours and minutes");
    case ReportFigure::TargetsKept:
        return Figures::tr("First responses and resolutions within their target; opens those that missed it");
    }
    return {};
}

bool isDuration(ReportFigure figure)
{
    return figure >= ReportFigure::FirstResponseMean && figure <= ReportFigure::Resolution90;
}

QString hoursAndMinutes(Duration duration)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(std::chrono::abs(duration)).count();
    return u"%1:%2"_s.arg(QLocale().toString(minutes / 60)).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString durationClassName(int index)
{
    switch (index) {
    case 0:
        return Figures::tr("< 15 min");
    case 1:
        return Figures::tr("15–30 min");
    case 2:
        return Figures::tr("30–60 min");
    case 3:
        return Figures::tr("1–2 h");
    case 4:
        return Figures::tr("2–4 h");
    case 5:
        return Figures::tr("4–8 h");
    default:
        return Figures::tr("> 8 h");
    }
}

QString figureText(const ReportFigures &figures, ReportFigure figure, ReportHours hours)
{
    const auto number = numberOf(figures, figure, hours);
    if (!number) {
        return u"–"_s;
    }
    if (isDuration(figure)) {
        return hoursAndMinutes(durationOf(figures, figure, hours));
    }
    const QString text = QLocale().toString(*number, 'f', 0);
    return figure == ReportFigure::TargetsKept ? Figures::tr("%1 %", "percent").arg(text) : text;
}

QString figurePlain(const ReportFigures &figures, ReportFigure figure, ReportHours hours)
{
    const auto number = numberOf(figures, figure, hours);
    return number ? QString::number(*number, 'f', figure == ReportFigure::TargetsKept ? 1 : 0) : QString();
}

double figureValue(const ReportFigures &figures, ReportFigure figure, ReportHours hours)
{
    return numberOf(figures, figure, hours).value_or(-1);
}

FigureChange figureChange(const ReportFigures &now, const ReportFigures &before, ReportFigure figure, ReportHours hours)
{
    const auto present = numberOf(now, figure, hours);
    const auto past = numberOf(before, figure, hours);
    if (!present || !past) {
        return {};
    }
    const double difference = *present - *past;
    const QLocale locale;
    FigureChange change;
    if (figure == ReportFigure::TargetsKept) {
        const double points = std::round(*present) - std::round(*past);
        change.text = signedText(
            points, Figures::tr("%1 pt", "percentage points").arg(locale.toString(std::abs(points), 'f', 0)));
        change.tone = points > 0 ? Tone::Green : points < 0 ? Tone::Red : Tone::Plain;
        return change;
    }
    const double size = std::abs(difference);
    if (isDuration(figure)) {
        const auto minutes = std::chrono::minutes(static_cast<qint64>(size));
        change.text = signedText(difference, minutes < 1h ? Figures::tr("%1 min").arg(locale.toString(size, 'f', 0))
                                                          : hoursAndMinutes(minutes));
    } else if (figure == ReportFigure::Backlog || figure == ReportFigure::Reopened || *past < FewTickets) {
        change.text = signedText(difference, locale.toString(size, 'f', 0));
    } else {
        change.text = signedText(
            difference, Figures::tr("%1 %", "percent").arg(locale.toString(std::round(size * 100 / *past), 'f', 0)));
    }
    if (difference != 0 && figure != ReportFigure::Opened) {
        const bool better = (difference > 0) == (figure == ReportFigure::Closed);
        change.tone = better ? Tone::Green : Tone::Red;
    }
    return change;
}

QList<ReportMetric> metricsBehind(ReportFigure figure)
{
    switch (figure) {
    case ReportFigure::Opened:
        return {ReportMetric::Opened};
    case ReportFigure::Closed:
    case ReportFigure::ResolutionMean:
    case ReportFigure::ResolutionMedian:
    case ReportFigure::Resolution90:
        return {ReportMetric::Closed};
    case ReportFigure::Reopened:
        return {ReportMetric::Reopened};
    case ReportFigure::Backlog:
        return {ReportMetric::Backlog};
    case ReportFigure::FirstResponseMean:
    case ReportFigure::FirstResponseMedian:
    case ReportFigure::FirstResponse90:
        return {ReportMetric::FirstResponse};
    case ReportFigure::TargetsKept:
        return {ReportMetric::FirstResponseMissed, ReportMetric::ResolutionMissed};
    }
    return {};
}

bool hasTickets(const ReportFigures &figures, ReportFigure figure)
{
    switch (figure) {
    case ReportFigure::Opened:
    case ReportFigure::Closed:
    case ReportFigure::Reopened:
    case ReportFigure::Backlog:
        return countOf(figures, figure) > 0;
    case ReportFigure::TargetsKept:
        return figures.firstResponseTarget.missed + figures.resolutionTarget.missed > 0;
    default:
        return durationsOf(figures, figure, ReportHours::Clock).count > 0;
    }
}

} // namespace deskhand
