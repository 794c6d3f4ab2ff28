// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Keys by which lists sort texts.

#include <QString>
#include <QStringView>

namespace deskhand {

/// The start of the text without case and accents: equal for what people take for equal.
[[nodiscard]] QString sortKey(QStringView text);
/// The number with each run of digits padded, so that T-9 comes before T-10.
[[nodiscard]] QString numberKey(QStringView number);
/// The start of a body on one line, without quoted lines.
[[nodiscard]] QString snippetOf(const QString &text);

} // namespace deskhand
