// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/values/IncomingMail.h"
#include "mail/MimeLimits.h"
#include "mail/mime/GMimeSupport.h"

#include <QByteArrayView>
#include <QSet>

namespace deskhand {

/// Fills everything of `mail` that its headers say. Warnings for what had to be guessed.
void readHeaders(GMimeMessage *message, const MimeLimits &limits, IncomingMail &mail);

/// The ids between "<" and ">", or bare ones; blanks within are folds and go.
[[nodiscard]] QStringList messageIdsIn(QByteArrayView raw);

/// Addresses of a raw header, groups opened, at most `limit`. Sets `fault` where one had to be guessed.
[[nodiscard]] QList<MailAddress> addressesIn(QByteArrayView raw, int limit, bool &fault);

/// A Date header's value; none where it is unreadable or no time of a mail.
[[nodiscard]] std::optional<Timestamp> dateIn(QByteArrayView raw);

/// Adds a warning once per fault and text.
void warn(IncomingMail &mail, MailFault fault, const QString &text);

} // namespace deskhand
