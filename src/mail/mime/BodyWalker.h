// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/values/IncomingMail.h"
#include "mail/MimeLimits.h"
#include "mail/mime/GMimeSupport.h"

#include <QString>

#include <vector>

namespace deskhand {

/// A stretch of the letter: its plain form, its HTML form, or both.
struct BodySegment {
    QString plain;
    QString html; ///< as it came
    bool hasPlain = false;
    bool hasHtml = false;
};
using BodySegments = std::vector<BodySegment>;

/// Walks the parts of a mail and tells the letter from its attachments. Fills attachments, failures
/// and warnings of `mail`; the letter itself is given back.
class BodyWalker {
public:
    BodyWalker(const MimeLimits &limits, QString folder, IncomingMail &mail);

    [[nodiscard]] Result<BodySegments> walk(GMimeObject *top);
    /// Something was too much: the raw mail must be kept beside what was read.
    [[nodiscard]] bool keepWhole() const { return m_keepWhole; }

private:
    [[nodiscard]] Result<BodySegments> object(GMimeObject *object, int depth);
    [[nodiscard]] Result<BodySegments> multipart(GMimeMultipart *multipart, int depth);
    [[nodiscard]] Result<BodySegments> alternative(GMimeMultipart *multipart, int depth);
    [[nodiscard]] Result<BodySegments> childless(GMimeMultipart *multipart, int depth);
    [[nodiscard]] Result<BodySegments> leaf(GMimePart *part);
    [[nodiscard]] Result<BodySegments> textPart(GMimePart *part, const ByteSource &content, bool isHtml);
    [[nodiscard]] Result<void> message(GMimeMessagePart *part);
    void attach(GMimeObject *part, const ByteSource &content, const QString &mediaType, const QString &name);
    [[nodiscard]] GMimeContentEncoding encodingOf(GMimePart *part, bool isText);
    void noteReportPart(const QString &mediaType, const ByteSource &content);

    const MimeLimits &m_limits;
    QString m_folder;
    IncomingMail &m_mail;
    int m_parts = 0;
    bool m_anyText = false;
    bool m_keepWhole = false;
    bool m_guessedBoundary = false;
};

} // namespace deskhand
