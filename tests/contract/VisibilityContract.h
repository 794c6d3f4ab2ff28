// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/ContractTest.h"

namespace deskhand::test {

/// What an agent may not see is not there: not in lists, counts, searches, rows, views, and no command reaches it.
class VisibilityContract : public ContractTest {
    Q_OBJECT
public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void membersSeeTheirDepartments();
    void assigneesSeeTheirTicket();
    void referredTicketsAreSeen();
    void transferTakesSightAway();
    void administratorsSeeAll();
    void personalQueuesAreTheOwners();
    void secretsAreNotInTheSetUp();
    void peopleAreFound();

private:
    TicketId openForSecurity();
    void checkHidden(const char *username, TicketId ticket);
    void checkSeen(const char *username, TicketId ticket);
};

} // namespace deskhand::test
