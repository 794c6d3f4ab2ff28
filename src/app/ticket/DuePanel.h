// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// "Why is it due then?": the SLA clock step by step, and the due date one may set by hand.

#include "app/widgets/PopupFrame.h"
#include "core/sla/SlaClock.h"

class QDateTimeEdit;
class QGridLayout;

namespace deskhand {

class Session;
class TicketModel;

class DuePanel : public PopupFrame {
    Q_OBJECT
public:
    /// All outlive it; `ticket` shows one.
    DuePanel(Session &session, TicketModel &ticket, QWidget *parent);

    struct Step {
        QString label;
        QString text;
        bool important = false;
    };
    /// The explanation in words, in the order in which the clock goes about it.
    [[nodiscard]] static QList<Step> steps(const SlaExplanation &explanation, const DirectorySnapshot &directory,
                                           Timestamp now);

private:
    void addSteps();
    void addManualDue();
    void setDue(std::optional<Timestamp> due);

    Session &m_session;
    TicketModel &m_ticket;
    SlaClock m_clock;
    QDateTimeEdit *m_due = nullptr;
};

} // namespace deskhand
