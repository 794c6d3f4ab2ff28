// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace deskhand {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    auto *english = new QTranslator(&application);
    if (english->load(u":/translations/deskhand_en.qm"_s)) {
        QCoreApplication::installTranslator(english);
    }
    auto *own = new QTranslator(&application);
    if (locale.language() != QLocale::English && own->load(locale, u"deskhand"_s, u"_"_s, u":/translations"_s)) {
        QCoreApplication::installTranslator(own);
    }
}

} // namespace deskhand
