// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Links of strangers: no crash, a short error, and what is understood is written so that it means the same again.

#include "core/text/ProgramLink.h"

#include <cstdint>
#include <cstdlib>

using namespace deskhand;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto link = readLink(text);
    if (!link) {
        if (link.error().text.size() > 400) {
            std::abort();
        }
        return 0;
    }
    const auto again = readLink(linkText(*link));
    // Encoded it may be longer than a link may be.
    if (again ? *again != *link : linkText(*link).size() <= mostLinkLength) {
        std::abort();
    }
    return 0;
}
