// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace deskhand {

/// How much of a hostile mail is taken apart. What lies beyond is never lost: it is kept whole, as an attachment.
struct MimeLimits {
    qint64 memory = 256 * 1024;    ///< bytes; larger parts go to a temporary file
    qint64 text = 4 * 1024 * 1024; ///< bytes of one text part that become text
    int depth = 30;                ///< multiparts within each other
    int parts = 1000;
    int boundaryLines = 20000; ///< lines that may be boundaries ("--..."); reading stops behind them
    int headers = 1000;
    qsizetype headerLength = 64 * 1024; ///< bytes of one header
    int addresses = 1000;               ///< of one header
};

} // namespace deskhand
