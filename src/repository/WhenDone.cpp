// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repository/WhenDone.h"

#include <QCoreApplication>

namespace deskhand {

Error cancelledError()
{
    return Error{
        ErrorKind::Cancelled,
        QCoreApplication::translate("Repository", "This was cancelled. A change that had begun was still carried out."),
        QString(), true};
}

} // namespace deskhand
