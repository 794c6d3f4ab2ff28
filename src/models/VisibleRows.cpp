// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/VisibleRows.h"

#include <algorithm>
#include <cstdlib>

namespace deskhand {

namespace {
/// Some for who reads, more for who hurries.
constexpr int LeastAhead = 50;
constexpr int MostAhead = 200;
} // namespace

void VisibleRows::moveTo(int first, int last)
{
    const int moved = std::max(0, first) - m_first;
    m_first = std::max(0, first);
    m_last = std::max(m_first, last);
    if (moved != 0) {
        // Who jumps further than that does not go on in steps.
        const int step = std::abs(moved) <= MostAhead ? std::abs(moved) : 0;
        m_ahead = std::clamp(2 * step, LeastAhead, MostAhead) * (moved > 0 ? 1 : -1);
    }
}

} // namespace deskhand
