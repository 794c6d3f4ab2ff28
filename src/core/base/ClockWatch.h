// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tells when the wall's clock went another way than time does: somebody set it, or the machine slept while the steady
/// clock stood.

#include "core/base/Time.h"

namespace deskhand {

class ClockWatch {
public:
    /// `steady` counts from anywhere, and never jumps.
    ClockWatch(Timestamp wall, Duration steady)
        : m_wall(wall)
        , m_steady(steady)
    { }

    /// Since the last look, by more than the clocks drift apart.
    [[nodiscard]] bool jumped(Timestamp wall, Duration steady)
    {
        const Duration apart = (wall - m_wall) - (steady - m_steady);
        m_wall = wall;
        m_steady = steady;
        return apart > Tolerance || apart < -Tolerance;
    }

private:
    static constexpr Duration Tolerance{2000};

    Timestamp m_wall;
    Duration m_steady;
};

} // namespace deskhand
