// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mail/MimeParser.h"
#include "mail/msg/MsgLimits.h"

#include <QByteArrayView>

#include <optional>

namespace deskhand {

/// Reads a mail that Outlook saved (.msg: MS-OXMSG) into what MimeParser makes of the same mail.
///
/// A file that is broken or cut off anywhere is an error, and nothing is taken from it: unlike a mail, of which every
/// line says something, half of it means nothing. May be used by several threads.
class MsgParser {
public:
    /// `mime` must outlive it and reads what is made of the message. `folder` is for large attachments, as there.
    explicit MsgParser(const MimeParser &mime, MsgLimits limits = {}, QString folder = {});

    /// Whether a file that begins like this may be one; Word and Excel kept theirs so too.
    [[nodiscard]] static bool mayBeOne(QByteArrayView start);
    /// When the mail was sent. No value: it is none, or is damaged at its beginning.
    [[nodiscard]] static std::optional<std::optional<Timestamp>> glance(const ByteSource &message);
    /// Errors: InvalidInput where it is damaged or no mail (Outlook saves contacts too), and those of MimeParser.
    [[nodiscard]] Result<IncomingMail> parse(const ByteSource &message) const;

private:
    const MimeParser &m_mime;
    MsgLimits m_limits;
    QString m_folder;
};

} // namespace deskhand
