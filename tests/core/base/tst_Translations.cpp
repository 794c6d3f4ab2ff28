// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishHasPlurals()
    {
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
        const char *text = "The content of %n attachment(s) is damaged.";
        QCOMPARE(QCoreApplication::translate("StorageText", text, nullptr, 1),
                 u"The content of 1 attachment is damaged."_s);
        QCOMPARE(QCoreApplication::translate("StorageText", text, nullptr, 2),
                 u"The content of 2 attachments is damaged."_s);
    }

    void germanIsComplete()
    {
        installTranslations(*QCoreApplication::instance(), QLocale(QLocale::German));
        QCOMPARE(QCoreApplication::translate("StorageText", "The content of %n attachment(s) is damaged.", nullptr, 2),
                 u"Der Inhalt von 2 Anhängen ist beschädigt."_s);
        QCOMPARE(QCoreApplication::translate("MailText", "The mail has no date."), u"Die E-Mail hat kein Datum."_s);
        if (!QFile::exists(u":/translations/qtbase_de.qm"_s)) {
            QSKIP("Qt's own texts were not there when this was built.");
        }
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_Translations.moc"
