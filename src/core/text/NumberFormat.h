// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How ticket numbers look (domain, section 4): each `#` of a format is a digit, `\#` a literal `#`, `\\` a backslash;
/// letters, digits and - _ . / stand for themselves.

#include "core/base/Result.h"
#include "core/values/Directory.h"

#include <QRandomGenerator>
#include <QString>

#include <functional>

namespace deskhand {

class NumberFormat {
public:
    /// Fails (InvalidInput) with the place and what was expected.
    [[nodiscard]] static Result<NumberFormat> parse(const QString &format);

    /// Padded with zeros. A number with more digits than the format keeps them all: the first `#` takes what is over,
    /// so `A-##` gives A-99, then A-100. `number` must not be negative.
    [[nodiscard]] QString apply(qint64 number) const;

    /// As many random digits as the format has, and `further` ones.
    [[nodiscard]] QString applyRandom(QRandomGenerator &random, int further = 0) const;

    [[nodiscard]] int digitCount() const { return m_digits; }

private:
    [[nodiscard]] QString fill(const QString &digits) const;

    struct Piece {
        bool isDigit = false;
        QChar literal;
    };
    QList<Piece> m_pieces;
    int m_digits = 0;
};

/// A format and the counter are fit to be saved. Errors: InvalidInput, with what is wrong and what was expected.
[[nodiscard]] Result<void> validate(const NumberSequence &sequence);

/// Whether a number is in use already, by the help desk's tickets.
using IsNumberTaken = std::function<Result<bool>(const QString &number)>;

struct MadeNumber {
    QString number;
    qint64 next = 1; ///< for NumberSequence::next; save it with the ticket
    bool operator==(const MadeNumber &) const = default;
};

/// The next number that is not taken. Sequential ones skip what is taken (by imports), random ones are drawn again, and
/// with one more digit whenever the present ones are used up. Errors: those of `isTaken` and of validate(), and Refused
/// when a hundred thousand numbers in a row are taken.
[[nodiscard]] Result<MadeNumber> makeNumber(const NumberSequence &sequence, QRandomGenerator &random,
                                            const IsNumberTaken &isTaken);

} // namespace deskhand
