// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/ContractTest.h"

namespace deskhand::test {

/// The set-up is changed through the seam: by whom, with which checks, and everybody learns of it.
class DirectoryContract : public ContractTest {
    Q_OBJECT
public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void recordsAreSaved();
    void recordsAreArchived();
    void settingsKeepTheirSecret();
    void whatIsNotFitIsRefused();
    void onlyThoseWhoMay();
    void othersAreTold();
    void queuesAreRemoved();
    void rulesAreTriedOut();
    void timedRulesAreTriedOut();
    void aSavedRuleWorks();
};

} // namespace deskhand::test
