// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// SQL and texts as PostgreSQL takes them.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace deskhand {

/// "?" becomes "$1", "$2" and so on, outside of quotes; `count`: how many.
[[nodiscard]] QString withNumberedParameters(const QString &sql, int &count);

/// UTF-8 without NUL, which PostgreSQL cannot store: NUL and the character that stands for it (U+FDD0, which is none of
/// Unicode's) are written as two characters each.
[[nodiscard]] QByteArray storedText(const QString &text);
/// The text again.
[[nodiscard]] QString readText(QByteArrayView stored);

} // namespace deskhand
