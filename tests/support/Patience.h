// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How long a test waits for what must come. It is only reached where something is broken, so it is generous: with
/// sanitizers, on a machine that builds meanwhile, five seconds (Qt's own) are not much.

#include <QTest>

namespace deskhand::test {

inline constexpr int PatienceMs = 60'000;

} // namespace deskhand::test

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), deskhand::test::PatienceMs)
#define QTRY_VERIFY2(expr, text) QTRY_VERIFY2_WITH_TIMEOUT((expr), text, deskhand::test::PatienceMs)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), expected, deskhand::test::PatienceMs)
