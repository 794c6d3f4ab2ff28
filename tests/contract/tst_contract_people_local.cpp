// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/LocalFixture.h"
#include "contract/PeopleContract.h"

int main(int argc, char **argv)
{
    return deskhand::test::runContract<deskhand::test::PeopleContract>(argc, argv, deskhand::test::makeLocalFixture);
}
