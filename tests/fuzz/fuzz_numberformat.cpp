// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as a number format: an accepted one pads, grows and never gives two numbers the same text.

#include "core/text/MailReference.h"
#include "core/text/NumberFormat.h"

#include <cstdint>
#include <cstdlib>

using namespace deskhand;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // Subjects are where numbers come back from, and hold anything.
    if (numbersInSubject(text).size() > 10) {
        std::abort();
    }
    const auto format = NumberFormat::parse(text);
    if (!format) {
        if (format.error().text.isEmpty()) {
            std::abort();
        }
        return 0;
    }
    QSet<QString> seen;
    qint64 number = 0;
    for (int i = 0; i < 18; ++i, number = number * 10 + i % 10) {
        const QString made = format->apply(number);
        if (seen.contains(made) && number > 0) {
            std::abort();
        }
        seen.insert(made);
    }
    QRandomGenerator random(1);
    const QString drawn = format->applyRandom(random);
    if (drawn.size() != format->apply(0).size()) {
        std::abort();
    }
    // What we write into a subject is found there again.
    if (!numbersInSubject(u'#' + drawn).contains(drawn)) {
        std::abort();
    }
    return 0;
}
