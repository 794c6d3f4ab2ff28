// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ByteSource.h"
#include "core/base/Result.h"
#include "core/values/IncomingMail.h"
#include "mail/MimeLimits.h"

#include <QString>

namespace deskhand {

class HtmlSanitizer;

/// Reads a mail (RFC 5322 and MIME, by GMime), however broken, into what the help desk needs of it.
///
/// What cannot be understood is kept as an attachment and named in IncomingMail::warnings; parsing fails only where the
/// mail cannot be read from, or an attachment not be written to, the disk. One parser may be used by several threads.
class MimeParser {
public:
    /// `sanitizer` must outlive the parser. Large attachments go to `folder`, by default the system's own for temporary
    /// files, and are removed with the last copy of their ByteSource.
    explicit MimeParser(const HtmlSanitizer &sanitizer, MimeLimits limits = {}, QString folder = {});

    [[nodiscard]] Result<IncomingMail> parse(const ByteSource &message) const;

private:
    struct Span;
    [[nodiscard]] Result<void> parseStream(const ByteSource &message, const Span &span, IncomingMail &mail) const;
    void finish(const ByteSource &message, IncomingMail &mail) const;

    const HtmlSanitizer &m_sanitizer;
    MimeLimits m_limits;
    QString m_folder;
};

} // namespace deskhand
