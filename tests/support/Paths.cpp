// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Paths.h"

using namespace Qt::StringLiterals;

namespace deskhand::test {

QString sourcePath(const QString &relative)
{
    return QStringLiteral(DESKHAND_SOURCE_DIR) + u'/' + relative;
}

QString programPath(const QString &name)
{
    return QStringLiteral(DESKHAND_BIN_DIR) + u'/' + name + QStringLiteral(DESKHAND_PROGRAM_SUFFIX);
}

} // namespace deskhand::test
