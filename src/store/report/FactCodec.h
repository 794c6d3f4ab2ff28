// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Facts as bytes: 64 each, little-endian, so that a year of them is read in a few milliseconds.

#include "core/report/ReportFact.h"

#include <QByteArray>

namespace deskhand {

inline constexpr qsizetype factSize = 64;

/// Appends a fact. Errors: Internal for an id of the set-up beyond 32 bits.
[[nodiscard]] Result<void> appendFact(QByteArray &bytes, const ReportFact &fact);

/// The fact at `bytes`, of which factSize are read.
[[nodiscard]] ReportFact readFact(const char *bytes);

} // namespace deskhand
