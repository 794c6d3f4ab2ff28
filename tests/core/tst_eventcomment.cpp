// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Translations.h"
#include "core/text/EventComment.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

/// A language in which even "System" is another word.
class LoudLanguage final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromLatin1(source).toUpper();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestEventComment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), QLocale(QLocale::German)); }

    /// Whatever the language of who writes.
    void isStoredInEnglish()
    {
        QCOMPARE(storedReason(EventReason::FirstResponse), u"first response"_s);
        QCOMPARE(storedReason(EventReason::Undone), u"undone"_s);
        QCOMPARE(storedReason(OpeningReason::Rule), u"routing rule"_s);
        QCOMPARE(storedTakenAway(u"Call back"_s), u"Call back (taken away)"_s);
        QCOMPARE(storedSystemName(), u"System"_s);
    }

    void isShownInTheReadersLanguage_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("clock") << u"first response"_s << u"erste Antwort"_s;
        QTest::newRow("undo") << u"undone"_s << u"rückgängig gemacht"_s;
        QTest::newRow("opening") << u"routing rule"_s << u"Verteilregel"_s;
        QTest::newRow("task") << u"Call back (taken away)"_s << u"Call back (weggenommen)"_s;
        QTest::newRow("older, in German") << u"rückgängig gemacht"_s << u"rückgängig gemacht"_s;
        QTest::newRow("somebody's words") << u"It was undone by rain"_s << u"It was undone by rain"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void isShownInTheReadersLanguage()
    {
        QFETCH(const QString, stored);
        QTEST(shownComment(stored), "shown");
    }

    void everyReasonHasAWord()
    {
        for (int i = 0; i <= static_cast<int>(EventReason::Redone); ++i) {
            const QString stored = storedReason(static_cast<EventReason>(i));
            QVERIFY(!stored.isEmpty());
            QVERIFY2(shownComment(stored) != stored, qPrintable(stored));
        }
    }

    void theSystemIsNamedAndPeopleAreNot()
    {
        LoudLanguage loud;
        QCoreApplication::installTranslator(&loud);
        QCOMPARE(shownName({AuthorKind::System, 0, u"System"_s}), u"SYSTEM"_s);
        QCOMPARE(shownName({AuthorKind::Agent, 3, u"System"_s}), u"System"_s);
    }
};

QTEST_GUILESS_MAIN(TestEventComment)
#include "tst_eventcomment.moc"
