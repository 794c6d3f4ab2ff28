// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// JSON is read strictly, and a fault names its place.

#include "wire/ErrorJson.h"
#include "wire/Json.h"
#include "wire/JsonFormats.h"
#include "wire/PageRequest.h"
#include "wire/Samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestWireReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        const QByteArray id = R"("id":"01234567-89ab-cdef-0123-456789abcdef")";
        const auto row = [](const char *name, const QByteArray &json, const char *detail) {
            QTest::newRow(name) << json << QString::fromLatin1(detail);
        };
        row("not an object", "[]", " type");
        row("nothing there", "{}", "/id missing\n/type missing");
        row("null id", R"({"id":null,"type":7})", "/id type\n/type type");
        row("kind unknown", "{" + id + R"(,"type":"asign","body":{}})", "/type value");
        row("member unknown", "{" + id + R"(,"type":"claim","tickt":"1"})", "/tickt unknown");
        row("member of body unknown", "{" + id + R"(,"type":"assign","body":{"agnet":"1"}})", "/body/agnet unknown");
        row("member missing", "{" + id + R"(,"type":"transfer","body":{"comment":"x"}})", "/body/department missing");
        row("body missing", "{" + id + R"(,"type":"transfer"})", "/body/department missing");
        row("body no object", "{" + id + R"(,"type":"claim","body":3})", "/body type");
        row("id as number", "{" + id + R"(,"type":"claim","ticket":12})", "/ticket type");
        row("id with sign", "{" + id + R"(,"type":"claim","ticket":"+12"})", "/ticket value");
        row("id with zero", "{" + id + R"(,"type":"claim","ticket":"012"})", "/ticket value");
        row("id zero", "{" + id + R"(,"type":"claim","ticket":"0"})", "/ticket value");
        row("id too large", "{" + id + R"(,"type":"claim","ticket":"9223372036854775808"})", "/ticket value");
        row("version as text", "{" + id + R"(,"type":"claim","expected_version":"1"})", "/expected_version type");
        row("version broken", "{" + id + R"(,"type":"claim","expected_version":1.5})", "/expected_version value");
        row("rating too large", "{" + id + R"(,"type":"rate","body":{"rating":5000000000}})", "/body/rating range");
        row("text as number", "{" + id + R"(,"type":"note","body":{"body":{"text":1}}})", "/body/body/text type");
        row("truth as text", "{" + id + R"(,"type":"link","body":{"other":"1","remove":"yes"}})", "/body/remove type");
        row("time as number", "{" + id + R"(,"type":"set_due","body":{"due":17}})", "/body/due type");
        row("time impossible", "{" + id + R"(,"type":"set_due","body":{"due":"2026-02-30T00:00:00Z"}})",
            "/body/due value");
        row("word unknown", "{" + id + R"(,"type":"reply","body":{"body":{},"source":"fax"}})", "/body/source value");
        row("item in a list", "{" + id + R"(,"type":"change_tags","body":{"add":["a",2,"c"]}})", "/body/add/1 type");
        row("list is none", "{" + id + R"(,"type":"change_tags","body":{"add":"a"}})", "/body/add type");
        row("member of a map", "{" + id + R"(,"type":"edit_properties","body":{"fields":{"a/b~c":1}}})",
            "/body/fields/a~1b~0c type");
        row("two faults", "{" + id + R"(,"type":"assign","body":{"agent":1,"team":2}})",
            "/body/agent type\n/body/team type");
    }
    void faults()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        const auto parsed = parseJson(json);
        QVERIFY2(parsed, "the test's JSON itself is broken");
        const auto command = fromJson<Command>(*parsed);
        QVERIFY(!command);
        QCOMPARE(command.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(command.error().detail, detail);
        QVERIFY(!command.error().text.isEmpty());
        const QStringList lines = detail.split(u'\n');
        for (const QString &line : lines) {
            QVERIFY(command.error().text.contains(line.section(u' ', 0, 0)));
        }
    }

    void unknownMembersMayBeIgnored()
    {
        QJsonObject json = toJson(sampleTicket()).toObject();
        json.insert(u"of_the_future"_s, QJsonArray{1, 2});
        QVERIFY(!fromJson<Ticket>(json));
        const auto read = fromJson<Ticket>(json, UnknownMembers::Ignore);
        QVERIFY(read);
        QVERIFY(*read == sampleTicket());
    }

    void manyFaultsStayShort()
    {
        QJsonArray many;
        for (int i = 0; i < 10'000; ++i) {
            many.append(i);
        }
        const auto command = fromJson<Command>(QJsonObject{{u"id"_s, u"01234567-89ab-cdef-0123-456789abcdef"_s},
                                                           {u"type"_s, u"change_tags"_s},
                                                           {u"body"_s, QJsonObject{{u"add"_s, many}}}});
        QVERIFY(!command);
        QVERIFY(command.error().text.size() < 4000);
    }

    void brokenTextNamesLineAndColumn()
    {
        const auto parsed = parseJson("{\"a\": 1,\n \"b\": nonsense}");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
        QVERIFY(parsed.error().text.contains(u"line 2"_s));
        QVERIFY(!parseJson(""));
        QVERIFY(!parseJson("{} {}"));
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("plain") << u"2026-11-21T05:28:00Z"_s << u"2026-11-21T05:28:00.000Z"_s;
        QTest::newRow("milliseconds") << u"2026-11-21T05:28:00.123Z"_s << u"2026-11-21T05:28:00.123Z"_s;
        QTest::newRow("one digit") << u"2026-11-21T05:28:00.1Z"_s << u"2026-11-21T05:28:00.100Z"_s;
        QTest::newRow("nanoseconds") << u"2026-11-21T05:28:00.123999999Z"_s << u"2026-11-21T05:28:00.123Z"_s;
        QTest::newRow("offset east") << u"2026-11-21T05:28:00+05:30"_s << u"2026-11-20T23:58:00.000Z"_s;
        QTest::newRow("offset west") << u"2026-11-21T23:28:00-08:00"_s << u"2026-11-22T07:28:00.000Z"_s;
        QTest::newRow("small letters") << u"2026-11-21t05:28:00z"_s << u"2026-11-21T05:28:00.000Z"_s;
        QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << u"2016-12-31T23:59:59.999Z"_s;
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
        QTest::newRow("no offset") << u"2026-11-21T05:28:00"_s << QString();
        QTest::newRow("date only") << u"2026-11-21"_s << QString();
        QTest::newRow("space") << u"2026-11-21 05:28:00Z"_s << QString();
        QTest::newRow("month 13") << u"2026-13-21T05:28:00Z"_s << QString();
        QTest::newRow("hour 24") << u"2026-11-21T24:00:00Z"_s << QString();
        QTest::newRow("other digits") << u"２０２６-11-21T05:28:00Z"_s << QString();
        QTest::newRow("line feed at end") << u"2026-11-21T05:28:00Z\n"_s << QString();
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto time = timestampFromText(text);
        QCOMPARE(time.has_value(), !utc.isEmpty());
        if (time) {
            QCOMPARE(timestampToText(*time), utc);
        }
    }

    void problems_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
            QTest::newRow(qPrintable(problemType(static_cast<ErrorKind>(kind)))) << kind;
        }
    }
    void problems()
    {
        QFETCH(int, kind);
        const Error error{static_cast<ErrorKind>(kind), u"What happened"_s, u"SQLITE_BUSY"_s, true};
        const QJsonObject problem = toProblem(error);
        QVERIFY(problem.value("status"_L1).toInt() >= 400);
        QVERIFY(!problem.value("title"_L1).toString().isEmpty());
        QCOMPARE(fromProblem(problem), error);
    }

    void problemListsFaults()
    {
        const auto command = fromJson<Command>(QJsonObject{{u"id"_s, 1}});
        QVERIFY(!command);
        const QJsonObject problem = toProblem(command.error());
        const QJsonArray errors = problem.value("errors"_L1).toArray();
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors.at(0).toObject().value("pointer"_L1).toString(), u"/id"_s);
        QCOMPARE(errors.at(0).toObject().value("code"_L1).toString(), u"type"_s);
        QCOMPARE(fromProblem(problem), command.error());
    }

    void foreignProblemIsTakenByStatus()
    {
        const Error error =
            fromProblem({{u"type"_s, u"about:blank"_s}, {u"title"_s, u"Forbidden"_s}, {u"status"_s, 403}});
        QCOMPARE(error.kind, ErrorKind::PermissionDenied);
        QCOMPARE(error.text, u"Forbidden"_s);
        QCOMPARE(fromProblem({{u"status"_s, 418}}).kind, ErrorKind::InvalidInput);
        QCOMPARE(fromProblem({{u"status"_s, 502}}).kind, ErrorKind::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestWireReading)
#include "tst_wire_reading.moc"
