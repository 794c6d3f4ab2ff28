// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "mail/mime/GMimeSupport.h"
#include "mail/msg/MsgLimits.h"
#include "mail/msg/MsgProperties.h"

#include <QList>

namespace deskhand {

struct MsgRecipient {
    enum class Kind { To, Cc, Bcc };
    Kind kind = Kind::To;
    QString name;
    QString address;    ///< empty where the directory's own address is all that is known
    QString diagnostic; ///< of a delivery report
};

/// The recipients of a message, as its storages say.
[[nodiscard]] Result<QList<MsgRecipient>> readRecipients(CompoundFile &file, const MsgLimits &limits,
                                                         const MsgProperties &message);

/// A mail without a body, with the headers that came with it; what they do not say is taken from the properties.
[[nodiscard]] Result<GPtr<GMimeMessage>> mailWithHeaders(MsgProperties &properties, const MsgLimits &limits,
                                                         const QList<MsgRecipient> &recipients);

} // namespace deskhand
