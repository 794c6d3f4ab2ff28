// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/ListsContract.h"
#include "contract/RestFixture.h"

int main(int argc, char **argv)
{
    return deskhand::test::runContract<deskhand::test::ListsContract>(argc, argv, deskhand::test::makeRestFixture);
}
