// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/ContractTest.h"

namespace deskhand::test {

/// Everybody learns of every change, their own and those of others, after it can be read.
class ChangesContract : public ContractTest {
    Q_OBJECT
public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void ownChangesAreTold();
    void changesOfOthersAreTold();
    void whatIsToldCanBeRead();
    void sequenceGrows();
    void refusedAndDryRunTellNothing();
    void manyChangesArriveWhole();
    void incomingMailIsTold();
    void purgedTicketsAreTold();
};

} // namespace deskhand::test
