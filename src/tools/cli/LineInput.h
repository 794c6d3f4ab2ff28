// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Standard input, line by line, as lines arrive; waiting ends when the program is interrupted.

#include "core/base/Result.h"

#include <QByteArray>

#include <optional>

namespace deskhand {

class LineInput {
public:
    /// Longer lines are an error: they are commands, not files.
    static constexpr qsizetype longestLine = 32 * 1024 * 1024;

    /// The next line without its end; nothing at the end of input. Errors: Cancelled, InvalidInput, Unavailable.
    [[nodiscard]] Result<std::optional<QByteArray>> next();
    /// Whether a whole line is there already, without waiting for it.
    [[nodiscard]] bool hasLine() const { return m_buffer.indexOf('\n', m_start) >= 0; }

private:
    [[nodiscard]] Result<bool> fill();

    QByteArray m_buffer;
    qsizetype m_start = 0;
    bool m_atEnd = false;
};

} // namespace deskhand
