// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/ContractTest.h"

namespace deskhand::test {

/// Lists, their pages and order, counts, and what a bad query answers.
class ListsContract : public ContractTest {
    Q_OBJECT
public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void pagesAreTheWholeList_data();
    void pagesAreTheWholeList();
    void jumpsIntoTheList();
    void totalsOnlyWhenAsked();
    void countsAgreeWithLists();
    void rowsAreEnoughToPaint();
    void rowsOfGivenTickets();
    void matchingTellsWhichBelong();
    void badQueriesNameThePlace_data();
    void badQueriesNameThePlace();
    void limitsAreChecked();
    void wordsAreFoundWhereTheyStand();

private:
    QList<TicketId> openSome(int howMany);
};

} // namespace deskhand::test
