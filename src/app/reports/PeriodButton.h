// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Chooses the period of a report: from a menu of usual ones, or two days of one's own.

#include "models/ReportPeriod.h"

#include <QPushButton>

namespace deskhand {

class PeriodButton : public QPushButton {
    Q_OBJECT
public:
    explicit PeriodButton(QWidget *parent = nullptr);

    void showPeriod(const ReportPeriod &period);

Q_SIGNALS:
    void presetChosen(deskhand::PeriodPreset preset);
    void daysChosen(const deskhand::ReportPeriod &period);

private:
    void askDays();

    ReportPeriod m_period;
};

} // namespace deskhand
