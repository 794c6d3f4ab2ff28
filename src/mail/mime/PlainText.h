// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/values/IncomingMail.h"

#include <QList>
#include <QString>

namespace deskhand {

/// LF line ends, no controls, no byte order mark, no blank lines at the ends.
[[nodiscard]] QString normalisedText(const QString &text);

/// RFC 3676: lines that were only wrapped for sending become paragraphs again.
[[nodiscard]] QString unflowed(const QString &text, bool deleteSpace);

/// Takes "begin 644 name ... end" blocks out of the text; each becomes an attachment.
[[nodiscard]] QList<MailAttachment> takeUuencoded(QString &text);

/// Plain text as HTML that looks the same, to stand beside HTML parts.
[[nodiscard]] QString textAsHtml(const QString &text);

} // namespace deskhand
