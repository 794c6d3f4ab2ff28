// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/RestFixture.h"
#include "contract/StoryContract.h"

int main(int argc, char **argv)
{
    return deskhand::test::runContract<deskhand::test::StoryContract>(argc, argv, deskhand::test::makeRestFixture);
}
