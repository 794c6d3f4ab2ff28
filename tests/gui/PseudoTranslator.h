// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A language that nobody speaks: every translatable text comes out in brackets, accented and a third longer. What is
/// shown without brackets was never offered to translators; what does not fit would not fit in German either.

#include <QTranslator>

namespace deskhand::test {

class PseudoTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    static constexpr char16_t opening = u'⟦';
    static constexpr char16_t closing = u'⟧';
};

} // namespace deskhand::test
