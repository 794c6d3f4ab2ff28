// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/MailReference.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key("0123456789abcdef0123456789abcdef");
const MailReference reference{TicketId{42}, Actor::ofAgent(AgentId{7}), 1017};

} // namespace

class TestMailReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void isSignedAsDocumented();
    void isRefusedWhenForged_data();
    void isRefusedWhenForged();
    void isFoundInOrder();
    void looksAtFewCandidates();
    void findsNumbersInSubjects_data();
    void findsNumbersInSubjects();
};

void TestMailReference::comesBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("around");
    for (const int kind : {0, 1, 2}) {
        for (const QString &around : {u"%1"_s, u"<%1@bank.example>"_s, u"> > [ref:%1]\n> Regards"_s, u"x%1y"_s}) {
            QTest::addRow("%d in %s", kind, qPrintable(around)) << kind << around;
        }
    }
}

void TestMailReference::comesBack()
{
    QFETCH(int, kind);
    QFETCH(QString, around);
    MailReference sent = reference;
    if (kind != 1) {
        sent.recipient = kind == 0 ? Actor::system() : Actor::ofRequester(RequesterId{8});
    }
    QCOMPARE(findReference(around.arg(signedReference(sent, key)), key), sent);
    QCOMPARE(findReference(around.arg(signedReference(sent, key)).toUpper(), key), sent); // some mailers shout
}

void TestMailReference::isSignedAsDocumented()
{
    // HMAC-SHA256 of "deskhand.42.a7.1017" by openssl, first 16 bytes.
    QCOMPARE(signedReference(reference, key), u"deskhand.42.a7.1017.89f50f2048ddb18046878acc90f62e53"_s);
    QCOMPARE(messageIdWith(reference, key, u"help@bank.example"_s),
             signedReference(reference, key) + u"@bank.example"_s);
    QCOMPARE(messageIdWith(reference, key, {}), signedReference(reference, key) + u"@deskhand.invalid"_s);
    QCOMPARE(referenceLine(reference, key), u"[ref:"_s + signedReference(reference, key) + u"]"_s);
    QCOMPARE(signedReference(reference, {}), QString());
}

void TestMailReference::isRefusedWhenForged_data()
{
    QTest::addColumn<QString>("text");
    const QString right = signedReference(reference, key);
    QTest::newRow("other ticket") << QString(right).replace(u".42."_s, u".43."_s);
    QTest::newRow("other person") << QString(right).replace(u".a7."_s, u".a1."_s);
    QTest::newRow("other kind") << QString(right).replace(u".a7."_s, u".r7."_s);
    QTest::newRow("other mail") << QString(right).replace(u".1017."_s, u".1018."_s);
    QTest::newRow("leading zero") << QString(right).replace(u".42."_s, u".042."_s);
    QTest::newRow("unknown kind") << QString(right).replace(u".a7."_s, u".x7."_s);
    QTest::newRow("other key") << signedReference(reference, "another");
    QTest::newRow("cut off") << right.chopped(1);
    QTest::newRow("no signature") << u"deskhand.42.a7.1017."_s;
    QTest::newRow("number too large") << u"deskhand.99999999999999999999.a7.1.00"_s;
    QTest::newRow("no ticket") << signedReference({TicketId{}, {}, 1}, key);
    QTest::newRow("prefix only") << u"deskhand."_s;
    QTest::newRow("non-ASCII signature") << right.chopped(32) + QString(32, QChar(0x100 + '0'));
}

void TestMailReference::isRefusedWhenForged()
{
    QFETCH(QString, text);
    QCOMPARE(findReference(text, key), std::nullopt);
    QCOMPARE(findReference(signedReference(reference, key), {}), std::nullopt);
}

void TestMailReference::isFoundInOrder()
{
    const auto id = [](qint64 ticket) { return signedReference({TicketId{ticket}, {}, 1}, key) + u"@bank.example"_s; };
    const QStringList references{id(1), u"other@elsewhere.example"_s, id(2), id(9).chopped(20)};
    QCOMPARE(findReference({u"unknown@x.example"_s, id(3)}, references, id(4), key)->ticket, TicketId{3});
    QCOMPARE(findReference({}, references, id(4), key)->ticket, TicketId{2});
    QCOMPARE(findReference({}, {}, u"wrong: deskhand.5.s0.1.abc right: "_s + id(4), key)->ticket, TicketId{4});
    QCOMPARE(findReference({}, {}, u"nothing"_s, key), std::nullopt);
}

void TestMailReference::looksAtFewCandidates()
{
    QString many;
    for (int i = 0; i < 200; ++i) {
        many += u"deskhand.1.s0.1.00000000000000000000000000000000 "_s;
    }
    QCOMPARE(findReference(many + signedReference(reference, key), key), std::nullopt);
}

void TestMailReference::findsNumbersInSubjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Re: [#000123] Printer"_s << u"000123"_s;
    QTest::newRow("with letters") << u"Re: #DH-0042: Printer"_s << u"DH-0042"_s;
    QTest::newRow("at the end") << u"About ticket #17."_s << u"17"_s;
    QTest::newRow("several") << u"#1 and #22, not # 3"_s << u"1 22"_s;
    QTest::newRow("literal #") << u"Re: ##5"_s << u"#5 5"_s;
    QTest::newRow("once") << u"#5 #5"_s << u"5"_s;
    QTest::newRow("none") << u"Printer 123"_s << QString();
    QTest::newRow("only signs") << u"#-/."_s << QString();
}

void TestMailReference::findsNumbersInSubjects()
{
    QFETCH(QString, subject);
    QFETCH(QString, expected);
    QCOMPARE(numbersInSubject(subject).join(u' '), expected);
    QCOMPARE(numbersInSubject(u"#1 #2 #3 #4 #5 #6 #7 #8 #9 #10 #11").size(), 10);
}

QTEST_GUILESS_MAIN(TestMailReference)
#include "tst_MailReference.moc"
