// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QString>

namespace deskhand {

/// `detail`: what of it, for those who look into it.
[[nodiscard]] inline Error damagedMsg(const QString &detail)
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("Msg", "The Outlook message is damaged or cut off. Nothing was taken from it. "
                                               "Save it in Outlook once more, or as text or .eml."),
            detail, false};
}

[[nodiscard]] inline Error unreadableMsg(const QString &detail)
{
    return {ErrorKind::Unavailable,
            QCoreApplication::translate("Msg", "The Outlook message cannot be read. Nothing was taken from it."),
            detail, true};
}

} // namespace deskhand
