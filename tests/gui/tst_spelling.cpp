// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/ComposeHighlighter.h"
#include "app/compose/SpellChecker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestSpelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void misspeltWordsAreFoundWithSuggestions()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write(u"en_GB.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n"));
        QVERIFY(write(u"en_GB.dic"_s, "4\nprinter\nthe\nis\nbroken\n"));
        SpellChecker spelling({folder.path()});
        if (spelling.languages().isEmpty()) {
            QSKIP("built without Hunspell");
        }
        QVERIFY(spelling.isCorrect(u"prnter"_s)); // no language yet: quietly off
        spelling.setLanguage(u"en_US"_s);
        QCOMPARE(spelling.language(), u"en_GB"_s);
        QVERIFY(spelling.isCorrect(u"printer"_s));
        QVERIFY(!spelling.isCorrect(u"prnter"_s));
        QVERIFY(spelling.suggestions(u"prnter"_s).contains(u"printer"_s));
        spelling.learn(u"prnter"_s);
        QVERIFY(spelling.isCorrect(u"prnter"_s));
        QStringList words;
        for (const FoundWord &found : wordsToCheck(u"the printer at x@y.example, D:/x is brokn! VPN 0x8 %{a.b}"_s)) {
            words.append(found.word);
        }
        QCOMPARE(words, (QStringList{u"the"_s, u"printer"_s, u"at"_s, u"is"_s, u"brokn"_s}));
    }
};

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
