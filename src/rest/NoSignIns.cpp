// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where QtKeychain cannot be had.

#include "rest/SavedSignIns.h"

#include <QCoreApplication>

namespace deskhand {

std::unique_ptr<SavedSignIns> systemSignIns()
{
    return nullptr;
}

QString signInsText()
{
    return QCoreApplication::translate("SavedSignIns", "This build does not save sign-ins: it was made without a "
                                                       "credential store.");
}

} // namespace deskhand
