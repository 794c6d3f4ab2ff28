// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/Codec.h"
#include "wire/fields/ReportFields.h"

namespace deskhand {

const char *wireName(ReportGrouping v)
{
    switch (v) {
    case ReportGrouping::Department:
        return "department";
    case ReportGrouping::Topic:
        return "topic";
    case ReportGrouping::Agent:
        return "agent";
    case ReportGrouping::Team:
        return "team";
    case ReportGrouping::Organization:
        return "organization";
    case ReportGrouping::Source:
        return "source";
    case ReportGrouping::Priority:
        return "priority";
    case ReportGrouping::Day:
        return "day";
    case ReportGrouping::Week:
        return "week";
    case ReportGrouping::Month:
        return "month";
    }
    return nullptr;
}

const char *wireName(ReportMetric v)
{
    switch (v) {
    case ReportMetric::Opened:
        return "opened";
    case ReportMetric::Assigned:
        return "assigned";
    case ReportMetric::Closed:
        return "closed";
    case ReportMetric::Reopened:
        return "reopened";
    case ReportMetric::Backlog:
        return "backlog";
    case ReportMetric::Overdue:
        return "overdue";
    case ReportMetric::FirstResponse:
        return "first_response";
    case ReportMetric::FirstResponseMet:
        return "first_response_met";
    case ReportMetric::FirstResponseMissed:
        return "first_response_missed";
    case ReportMetric::ResolutionMet:
        return "resolution_met";
    case ReportMetric::ResolutionMissed:
        return "resolution_missed";
    case ReportMetric::OneTouch:
        return "one_touch";
    case ReportMetric::Rated:
        return "rated";
    }
    return nullptr;
}

DESKHAND_WIRE(ReportRequest);
DESKHAND_WIRE(ReportCell);
DESKHAND_WIRE(Report);

} // namespace deskhand
