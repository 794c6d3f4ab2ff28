// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ByteSource.h"
#include "core/base/Result.h"
#include "mail/mime/GMimeSupport.h"
#include "mail/msg/CompoundFile.h"
#include "mail/msg/MsgLimits.h"
#include "mail/msg/MsgProperties.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace deskhand {

/// Makes of one Outlook message (MS-OXMSG) the mail that it was: everything after it reads mail only.
class MsgConverter {
public:
    /// `file` and `limits` outlive it. Larger attachments go to `folder` until the mail is written. `mark` begins the
    /// boundaries: something that no part of the message contains.
    MsgConverter(CompoundFile &file, const MsgLimits &limits, qint64 memory, QString folder, QByteArray mark);

    /// Valid as long as the converter. Errors: InvalidInput where the file is damaged or holds no mail, and those of
    /// the disk.
    [[nodiscard]] Result<GPtr<GMimeMessage>> convert();

private:
    [[nodiscard]] Result<GPtr<GMimeMessage>> message(quint32 storage, MsgProperties::Kind kind, int depth);
    [[nodiscard]] Result<GPtr<GMimeObject>> letter(MsgProperties &properties);
    [[nodiscard]] Result<GPtr<GMimeObject>> attachment(const CompoundEntry &storage, const MsgProperties &message,
                                                       int depth);
    [[nodiscard]] Result<GPtr<GMimeObject>> valueAttachment(MsgProperties &properties, const CompoundEntry &data,
                                                            const QString &name);
    [[nodiscard]] Result<GPtr<GMimeObject>> signedLetter(MsgProperties &properties);
    [[nodiscard]] GPtr<GMimeObject> textPart(const char *subtype, const QByteArray &text, const QByteArray &charset);
    [[nodiscard]] GPtr<GMimeObject> leftOut(const QString &name, const QString &why);
    [[nodiscard]] GPtr<GMimeObject> joined(const char *subtype, std::vector<GPtr<GMimeObject>> parts);
    [[nodiscard]] GPtr<GMimeStream> streamOf(const ByteSource &content);

    CompoundFile &m_file;
    const MsgLimits &m_limits;
    qint64 m_memory;
    QString m_folder;
    QByteArray m_mark;
    int m_boundaries = 0;
    int m_attachments = 0;
    QList<ByteSource> m_contents; ///< so that their files stay
};

} // namespace deskhand
