// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/NumberFormat.h"

#include <QCoreApplication>

#include <limits>

namespace deskhand {
namespace {

constexpr int mostDigits = 18; ///< what a 64-bit number always holds
constexpr qsizetype longestFormat = 40;
constexpr int mostSkipped = 100000;
constexpr int drawsPerLength = 50;

bool mayStandForItself(QChar character)
{
    return character.isLetterOrNumber() || QStringView(u"-_./").contains(character);
}

auto wrong(const QString &text)
{
    return failure(ErrorKind::InvalidInput, text);
}

} // namespace

Result<NumberFormat> NumberFormat::parse(const QString &format)
{
    if (format.size() > longestFormat) {
        return wrong(QCoreApplication::translate("NumberFormat", "The number format is longer than %1 characters.")
                         .arg(longestFormat));
    }
    NumberFormat result;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar character = format[i];
        if (character == u'#') {
            result.m_pieces.append(Piece{true, {}});
            ++result.m_digits;
        } else if (character == u'\\') {
            const QChar escaped = i + 1 < format.size() ? format[i + 1] : QChar();
            if (escaped != u'#' && escaped != u'\\') {
                return wrong(QCoreApplication::translate(
                                 "NumberFormat", "After the backslash at position %1 of the number format comes "
                                                 "# or another backslash, to stand for itself.")
                                 .arg(i + 1));
            }
            result.m_pieces.append(Piece{false, escaped});
            ++i;
        } else if (mayStandForItself(character)) {
            result.m_pieces.append(Piece{false, character});
        } else {
            return wrong(QCoreApplication::translate("NumberFormat",
                                                     "\"%1\" at position %2 cannot be part of a ticket number: use "
                                                     "letters, digits and - _ . / so that the number is found again in "
                                                     "the subjects of mail.")
                             .arg(character.isPrint()
                                      ? QString(character)
                                      : QStringLiteral("U+%1").arg(character.unicode(), 4, 16, QChar(u'0')))
                             .arg(i + 1));
        }
    }
    if (result.m_digits == 0) {
        return wrong(QCoreApplication::translate("NumberFormat",
                                                 "The number format needs at least one # for a digit: without it every "
                                                 "ticket would have the same number."));
    }
    if (result.m_digits > mostDigits) {
        return wrong(
            QCoreApplication::translate("NumberFormat", "The number format has more than %1 digits.").arg(mostDigits));
    }
    if (!result.m_pieces.last().isDigit && !result.m_pieces.last().literal.isLetterOrNumber()) {
        return wrong(QCoreApplication::translate(
            "NumberFormat", "The number format must end with a digit or letter: other signs at the "
                            "end look like the sentence's."));
    }
    return result;
}

QString NumberFormat::apply(qint64 number) const
{
    return fill(QString::number(std::max<qint64>(number, 0)));
}

QString NumberFormat::applyRandom(QRandomGenerator &random, int further) const
{
    QString digits;
    for (int i = 0; i < m_digits + further; ++i) {
        // A grown number does not begin with 0: it shall differ from those that were padded.
        const int lowest = i == 0 && further > 0 ? 1 : 0;
        digits.append(QChar(u'0' + random.bounded(lowest, 10)));
    }
    return fill(digits);
}

QString NumberFormat::fill(const QString &digits) const
{
    const QString padded = digits.rightJustified(m_digits, u'0');
    qsizetype taken = 0;
    QString result;
    for (const Piece &piece : m_pieces) {
        if (!piece.isDigit) {
            result.append(piece.literal);
        } else {
            const qsizetype length = taken == 0 ? padded.size() - m_digits + 1 : 1;
            result.append(QStringView(padded).mid(taken, length));
            taken += length;
        }
    }
    return result;
}

Result<void> validate(const NumberSequence &sequence)
{
    DESKHAND_TRY(NumberFormat::parse(sequence.format));
    if (sequence.next < 0) {
        return wrong(QCoreApplication::translate("NumberFormat", "The next ticket number must not be negative."));
    }
    if (sequence.increment < 1) {
        return wrong(QCoreApplication::translate("NumberFormat", "Ticket numbers must go up by 1 or more each time."));
    }
    return {};
}

Result<MadeNumber> makeNumber(const NumberSequence &sequence, QRandomGenerator &random, const IsNumberTaken &isTaken)
{
    DESKHAND_TRY(validate(sequence));
    DESKHAND_ASSIGN(const NumberFormat format, NumberFormat::parse(sequence.format));
    qint64 next = sequence.next;
    for (int tries = 0; tries < mostSkipped; ++tries) {
        MadeNumber made;
        if (sequence.random) {
            made = {format.applyRandom(random, tries / drawsPerLength), sequence.next};
        } else {
            made.number = format.apply(next);
            if (next > std::numeric_limits<qint64>::max() - sequence.increment) {
                break;
            }
            next += sequence.increment;
            made.next = next;
        }
        DESKHAND_ASSIGN(const bool taken, isTaken(made.number));
        if (!taken) {
            return made;
        }
    }
    return failure(ErrorKind::Refused,
                   QCoreApplication::translate(
                       "NumberFormat", "No free ticket number was found for \"%1\". Raise the next number of the "
                                       "sequence, or change its format. Nothing was written.")
                       .arg(sequence.name));
}

} // namespace deskhand
