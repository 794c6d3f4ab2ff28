// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Over the translators before it, if there is a file for the locale's language.
bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    const bool found =
        translator->load(locale, name, u"_"_s, folder) && QCoreApplication::installTranslator(translator);
    if (!found) {
        delete translator;
    }
    return found;
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    auto *english = new QTranslator(&application);
    if (english->load(u":/translations/deskhand_en.qm"_s)) {
        QCoreApplication::installTranslator(english);
    }
    if (locale.language() == QLocale::English) {
        return;
    }
    const QString inside = u":/translations"_s;
    if (install(application, locale, u"deskhand"_s, inside) && !install(application, locale, u"qtbase"_s, inside)) {
        install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
}

} // namespace deskhand
