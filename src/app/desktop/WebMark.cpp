// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/WebMark.h"

namespace deskhand {

using namespace Qt::StringLiterals;

QString webMarkStream()
{
    return u"Zone.Identifier"_s;
}

QByteArray webMarkContent()
{
    return "[ZoneTransfer]\r\nZoneId=3\r\n"_ba; // 3: the internet
}

} // namespace deskhand
