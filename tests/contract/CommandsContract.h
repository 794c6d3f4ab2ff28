// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/ContractTest.h"

namespace deskhand::test {

/// Commands through the seam: outcome, conflict, one carrying-out per id, dry run, many at once, undo.
class CommandsContract : public ContractTest {
    Q_OBJECT
public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void outcomeTellsWhatHappened();
    void refusalChangesNothing();
    void conflictNamesWhatChanged();
    void staleReplyIsAConflict();
    void sameIdIsCarriedOutOnce();
    void dryRunAnswersTheSameAndWritesNothing();
    void manyAtOnceAnswerEach();
    void undoAndRedo();
    void unknownTicketIsNotFound();
    void dryRunOfManyWritesNothing();
};

} // namespace deskhand::test
