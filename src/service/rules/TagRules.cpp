// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rules/TagRules.h"

#include <QCoreApplication>

namespace deskhand {

Result<QString> cleanTag(const QString &tag)
{
    constexpr int longest = 60;
    const QString clean = tag.simplified().toLower().replace(u' ', u'-');
    if (clean.isEmpty() || clean.size() > longest || clean.contains(u',') || clean.contains(u'"')) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "\"%1\" cannot be a tag: use up to %2 characters without "
                                                              "comma and quotation mark.")
                           .arg(tag.left(80))
                           .arg(longest));
    }
    return clean;
}

} // namespace deskhand
