// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/MailAddresses.h"

#include <algorithm>

namespace deskhand {

bool looksLikeAddress(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && at == address.lastIndexOf(u'@') && at < address.size() - 1
           && std::none_of(address.cbegin(), address.cend(),
                           [](QChar c) { return c.isSpace() || c == u'<' || c == u'>' || c == u',' || c == u';'; });
}

} // namespace deskhand
