// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/ContractTest.h"

namespace deskhand::test {

/// Reports: figures of a period, whose work they show, and the tickets behind them.
class ReportsContract : public ContractTest {
    Q_OBJECT
public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void countsWhatHappened();
    void tellsRowsApart();
    void looksBackAtThePeriodBefore();
    void cellsOpenTheirTickets_data();
    void cellsOpenTheirTickets();
    void everyoneSeesTheirOwn();
    void listsShowOnlyWhatOneMaySee();
    void badPeriodsAreErrors();

private:
    /// Two tickets on Monday, one of them answered after 20 minutes and closed after an hour, one on Tuesday.
    void workTwoDays();
    [[nodiscard]] ReportRequest monday(QList<ReportGrouping> groupings = {});

    TicketId m_closed;
    TicketId m_open;
    TicketId m_tuesday;
};

} // namespace deskhand::test
