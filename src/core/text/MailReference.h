// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Finds the way back from an answer by mail to its ticket (domain, section 8). Each mail we send carries a reference,
/// in its Message-ID and at the end of its text, that says ticket and recipient and is signed with the help desk's
/// secret; so an agent's answer that brings it back is known to come from who got it.
///
/// Written as `deskhand.<ticket>.<a|r|s><person>.<mail>.<32 hex digits>`: the first half of an HMAC-SHA256 over what
/// stands before it.

#include "core/command/Command.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace deskhand {

struct MailReference {
    TicketId ticket;
    Actor recipient; ///< whom the mail was for; system = none of ours (a further address)
    qint64 mail = 0; ///< tells several mails of a ticket to the same person apart; not negative
    bool operator==(const MailReference &) const = default;
};

/// The signed reference; empty when the key is empty (a help desk has one from its first day).
[[nodiscard]] QString signedReference(const MailReference &reference, const QByteArray &key);

/// A Message-ID (without <>) that carries it, in the domain of our own address.
[[nodiscard]] QString messageIdWith(const MailReference &reference, const QByteArray &key,
                                    const QString &helpDeskAddress);

/// The line that carries it in the text of a mail: "[ref:...]".
[[nodiscard]] QString referenceLine(const MailReference &reference, const QByteArray &key);

/// The first reference in the text whose signature is right. Wrong ones are passed over, at most a hundred of them.
[[nodiscard]] std::optional<MailReference> findReference(QStringView text, const QByteArray &key);

/// In the order of section 8: In-Reply-To, References from the newest on, the text.
[[nodiscard]] std::optional<MailReference> findReference(const QStringList &inReplyTo, const QStringList &references,
                                                         QStringView body, const QByteArray &key);

/// The text without anything that looks like a reference, rightly signed or not: for what others get to read.
[[nodiscard]] QString withoutReferences(QString text);

/// What may be ticket numbers in a subject: what follows a `#`, in order, each once, at most ten.
[[nodiscard]] QStringList numbersInSubject(QStringView subject);

} // namespace deskhand
