// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Which rows of a list are in sight, and how far beyond them, the way one scrolls, others will be wanted.

namespace deskhand {

class VisibleRows {
public:
    void moveTo(int first, int last);

    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int last() const { return m_last; }
    /// Rows to be held before the first.
    [[nodiscard]] int before() const { return m_ahead < 0 ? -m_ahead : 0; }
    /// Rows to be held behind the last.
    [[nodiscard]] int behind() const { return m_ahead > 0 ? m_ahead : 0; }

private:
    int m_first = 0;
    int m_last = 0;
    int m_ahead = 0; ///< negative: one scrolls back
};

} // namespace deskhand
