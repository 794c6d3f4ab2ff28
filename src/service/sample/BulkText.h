// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Believable help desk prose in any amount, from a seed.

#include <QString>

#include <cstdint>

namespace deskhand::sample {

/// A small generator (SplitMix64, public domain algorithm by Sebastiano Vigna), so that a seed gives
/// the same data with every compiler and library.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    { }
    [[nodiscard]] std::uint64_t next();
    /// 0 <= result < bound; `bound` must be positive.
    [[nodiscard]] int below(int bound);
    /// True in `percent` of 100 cases.
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

[[nodiscard]] QString personName(Random &random);
[[nodiscard]] QString subjectLine(Random &random);
[[nodiscard]] QString problemText(Random &random);
[[nodiscard]] QString answerText(Random &random);
[[nodiscard]] QString noteText(Random &random);
[[nodiscard]] QString tagWord(Random &random);

} // namespace deskhand::sample
