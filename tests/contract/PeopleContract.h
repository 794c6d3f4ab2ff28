// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/ContractTest.h"

namespace deskhand::test {

/// Requesters and organizations through the seam: found among many, made, changed, deleted, and by whom.
class PeopleContract : public ContractTest {
    Q_OBJECT
public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void someAreFoundAndTheOthersCounted();
    void requestersAreSaved();
    void organizationsAreSaved();
    void newRequestersJoinByDomain();
    void whatIsTakenIsRefused_data();
    void whatIsTakenIsRefused();
    void onlyThoseWhoMay_data();
    void onlyThoseWhoMay();
    void whoeverHasTicketsStays();
    void ticketsShowTheNewName();

private:
    [[nodiscard]] RequesterId addRequester(const QString &name, const QString &email);
};

} // namespace deskhand::test
