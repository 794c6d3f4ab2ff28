// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace deskhand {

/// How much of a hostile .msg file is read. All its streams together may have no more bytes than the file itself, and
/// what is made of it meets the limits of MimeLimits.h once more.
struct MsgLimits {
    int entries = 50000; ///< storages and streams
    int attachments = 900;
    int recipients = 1000;
    int depth = 8;                        ///< messages within each other
    qsizetype value = 64 * 1024;          ///< bytes of a name, an address, a subject
    qsizetype headers = 1024 * 1024;      ///< bytes of the transport headers
    qsizetype properties = 1024 * 1024;   ///< bytes of the fixed values of one object
    qsizetype letter = 32 * 1024 * 1024;  ///< bytes of one form of the letter, RTF expanded
    qsizetype message = 16 * 1024 * 1024; ///< bytes of an attached .eml that is taken apart again
};

} // namespace deskhand
