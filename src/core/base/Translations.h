// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The program's texts in the person's language.

class QCoreApplication;
class QLocale;

namespace deskhand {

/// English plurals always (the sources have "%n ticket(s)"), and over them the locale's language where there is one:
/// ours and, for its buttons and file dialogs, Qt's, which the build takes in where Qt has them.
/// The translators belong to the application.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace deskhand
