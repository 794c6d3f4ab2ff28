// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace deskhand {

/// One record of RFC 4180 in UTF-8, ended by CRLF: fields are quoted where they need it, and made safe for spreadsheets
/// (see formulaSafe()).
[[nodiscard]] QByteArray csvRecord(const QStringList &fields);

/// A text that a spreadsheet would run as a formula (it begins with =, +, -, @, tab or CR) gets an apostrophe in front.
/// Plain numbers stay numbers.
[[nodiscard]] QString formulaSafe(const QString &field);

/// Takes back what formulaSafe() did.
[[nodiscard]] QString formulaRead(const QString &field);

} // namespace deskhand
