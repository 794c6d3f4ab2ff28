// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/csv/CsvHeader.h"
#include "mail/csv/CsvPreview.h"
#include "mail/csv/CsvTicketReader.h"
#include "support/Paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Timestamp utc(const QString &iso)
{
    return fromDateTime(QDateTime::fromString(iso, Qt::ISODate));
}

struct Outcome {
    QList<ImportedTicket> tickets;
    QList<CsvRowError> errors;
};

} // namespace

class TestCsvTickets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void osTicketsExport();
    void eventLog_data();
    void eventLog();
    void faultyRowsAreNamed();
    void badMappings_data();
    void badMappings();
    void unknownColumn();
    void dates_data();
    void dates();
    void values();
    void keysStay();
    void formulasComeBack();
    void columnsOfOneNameAreToldApart();

private:
    QString write(const QByteArray &content);
    Result<Outcome> read(const QString &path, const std::optional<CsvMapping> &mapping);
    static QString dataPath(const QString &name) { return test::sourcePath(u"tests/mail/data/csv/"_s + name); }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestCsvTickets::write(const QByteArray &content)
{
    const QString path = m_folder.filePath(QString::number(++m_files) + u".csv"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

Result<Outcome> TestCsvTickets::read(const QString &path, const std::optional<CsvMapping> &mapping)
{
    CsvTicketReader reader(path);
    DESKHAND_TRY(reader.open(mapping));
    Outcome outcome;
    while (true) {
        DESKHAND_ASSIGN(const std::optional<CsvTicketReader::Item> item, reader.next());
        if (!item) {
            return outcome;
        }
        if (const auto *ticket = std::get_if<ImportedTicket>(&*item)) {
            outcome.tickets.append(*ticket);
        } else {
            outcome.errors.append(std::get<CsvRowError>(*item));
        }
    }
}

/// Without a mapping: semicolons, Windows-1252, quoted line ends.
void TestCsvTickets::osTicketsExport()
{
    const auto outcome = read(dataPath(u"osticket-export.csv"_s), std::nullopt);
    QVERIFY(outcome);
    QCOMPARE(outcome->errors, QList<CsvRowError>());
    QCOMPARE(outcome->tickets.size(), 3);
    const ImportedTicket &first = outcome->tickets[0];
    QCOMPARE(first.number, u"100042"_s);
    QCOMPARE(first.subject, u"\u00dcberweisung h\u00e4ngt"_s);
    QCOMPARE(first.requesterName, u"J\u00fcrgen Wei\u00df"_s);
    QCOMPARE(first.requesterEmail, u"juergen@customer.example"_s);
    QCOMPARE(first.department, u"Online Banking"_s);
    QCOMPARE(first.source, std::optional(Source::Web));
    QCOMPARE(first.created, std::optional(utc(u"2026-02-28T08:15:00Z"_s)));
    QCOMPARE(first.externalKey, u"csv:100042"_s);
    QVERIFY(!first.closed);
    QCOMPARE(outcome->tickets[1].subject, u"Zwei Zeilen im Betreff"_s);
    QCOMPARE(outcome->tickets[2].closed, std::optional(utc(u"2026-03-02T16:00:00Z"_s)));
}

void TestCsvTickets::eventLog_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("tickets");
    QTest::addColumn<int>("notes");
    QTest::newRow("last row") << u"last"_s << u"Closed"_s << 2 << 0;
    QTest::newRow("first row") << u"first"_s << u"Open"_s << 2 << 0;
    QTest::newRow("rows are notes") << u"notes"_s << u"Closed"_s << 2 << 3;
    QTest::newRow("each row") << QString() << u"Open"_s << 6 << 0;
}

/// Several rows an incident, days first, "?" for unknown.
void TestCsvTickets::eventLog()
{
    QFETCH(const QString, group);
    QFETCH(const QString, status);
    QFETCH(const int, tickets);
    QFETCH(const int, notes);
    QByteArray json = contentOf(dataPath(u"event-log.map.json"_s));
    json.replace("\"group\": \"last\"", "\"group\": \"" + group.toUtf8() + "\"");
    const auto mapping = CsvMapping::fromJson(json);
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().text));
    const auto outcome = read(dataPath(u"event-log.csv"_s), *mapping);
    QVERIFY(outcome);
    QCOMPARE(outcome->errors, QList<CsvRowError>());
    QCOMPARE(outcome->tickets.size(), tickets);
    const ImportedTicket &first = outcome->tickets[0];
    QCOMPARE(first.number, u"INC0000101"_s);
    QCOMPARE(first.subject, u"Category 3 / Symptom 9"_s);
    QCOMPARE(first.status, status);
    QCOMPARE(first.notes.size(), notes);
    QCOMPARE(first.created, std::optional(utc(u"2026-02-03T08:16:00Z"_s))); // 09:16 in Berlin
    QCOMPARE(first.agent, group == "first"_L1 || group.isEmpty() ? QString() : u"Ken"_s);
    QCOMPARE(first.fields.value(u"location"_s), u"Site 4"_s);
    QCOMPARE(first.externalKey, u"log:INC0000101"_s);
    if (notes > 0) {
        QCOMPARE(first.notes[0].text, u"Active, Group 5"_s);
        QCOMPARE(first.notes[0].time, std::optional(utc(u"2026-02-03T09:00:00Z"_s)));
    }
}

void TestCsvTickets::faultyRowsAreNamed()
{
    const auto outcome = read(dataPath(u"faulty.csv"_s), std::nullopt);
    QVERIFY(outcome);
    QStringList good;
    for (const ImportedTicket &ticket : outcome->tickets) {
        good.append(ticket.subject);
    }
    QCOMPARE(good, (QStringList{u"good one"_s, u"good two"_s, u"good three"_s}));
    QList<std::pair<qint64, QString>> places;
    for (const CsvRowError &error : outcome->errors) {
        places.append({error.row, error.column});
        QVERIFY2(error.text.contains(u"Row %1"_s.arg(error.row)), qPrintable(error.text));
    }
    QCOMPARE(places, (QList<std::pair<qint64, QString>>{{3, u"Subject"_s},
                                                        {4, u"From Email"_s},
                                                        {5, u"Date Created"_s},
                                                        {6, QString()},
                                                        {8, u"Source"_s},
                                                        {9, QString()},
                                                        {10, u"From"_s}}));
    QVERIFY(outcome->errors[2].text.contains("yyyy-MM-dd"_L1));
    QVERIFY(outcome->errors[2].text.contains("31.31.2026"_L1));
}

void TestCsvTickets::badMappings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("{\n\"columns\": oops}") << u"line 2"_s;
    QTest::newRow("unknown key") << QByteArray(R"({"column": {}})") << u"column"_s;
    QTest::newRow("unknown target") << QByteArray(R"({"columns": {"subjct": "x"}})") << u"did you mean \"subject\""_s;
    QTest::newRow("no subject") << QByteArray(R"({"columns": {"number": "x"}})") << u"subject"_s;
    QTest::newRow("two ways") << QByteArray(R"({"columns": {"subject": {"column": "a", "value": "b"}}})")
                              << u"columns.subject"_s;
    QTest::newRow("unknown in value") << QByteArray(R"({"columns": {"subject": {"column": "a", "else": "b"}}})")
                                      << u"columns.subject.else"_s;
    QTest::newRow("time zone") << QByteArray(R"({"timeZone": "Mars/Base", "columns": {"subject": "a"}})")
                               << u"timeZone"_s;
    QTest::newRow("encoding") << QByteArray(R"({"encoding": "EBCDIC", "columns": {"subject": "a"}})") << u"encoding"_s;
    QTest::newRow("delimiter") << QByteArray(R"({"delimiter": "::", "columns": {"subject": "a"}})") << u"delimiter"_s;
    QTest::newRow("group") << QByteArray(R"({"group": "best", "columns": {"subject": "a"}})") << u"group"_s;
    QTest::newRow("group without number")
        << QByteArray(R"({"group": "last", "columns": {"subject": "a"}})") << u"number"_s;
    QTest::newRow("dates") << QByteArray(R"({"dateFormats": "dd", "columns": {"subject": "a"}})") << u"dateFormats"_s;
}

void TestCsvTickets::badMappings()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, words);
    const auto mapping = CsvMapping::fromJson(json);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(mapping.error().text.contains(words), qPrintable(mapping.error().text));
}

void TestCsvTickets::unknownColumn()
{
    const auto mapping = CsvMapping::fromJson(R"({"columns": {"subject": "Tittle", "requesterName": "Who"}})");
    QVERIFY(mapping);
    const auto outcome = read(write("Title,Who\nx,y\n"), *mapping);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().text.contains("Did you mean Title?"_L1), qPrintable(outcome.error().text));
    const auto nobody = read(write("Title,Subject\nx,y\n"), std::nullopt);
    QVERIFY(!nobody);
    QVERIFY2(nobody.error().text.contains("requesterName"_L1), qPrintable(nobody.error().text));
    const auto nothing = read(write(""), std::nullopt);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ErrorKind::InvalidInput);
}

void TestCsvTickets::dates_data()
{
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); ///< ISO; empty: refused
    QTest::newRow("day first") << QStringList{u"dd-MM-yyyy HH:mm"_s} << u"UTC"_s << u"05-03-2026 12:01"_s
                               << u"2026-03-05T12:01:00Z"_s;
    QTest::newRow("zone in winter") << QStringList{u"dd.MM.yyyy HH:mm"_s} << u"Europe/Berlin"_s << u"05.03.2026 12:01"_s
                                    << u"2026-03-05T11:01:00Z"_s;
    QTest::newRow("zone in summer") << QStringList{u"dd.MM.yyyy HH:mm"_s} << u"Europe/Berlin"_s << u"05.07.2026 12:01"_s
                                    << u"2026-07-05T10:01:00Z"_s;
    QTest::newRow("second format") << QStringList{u"dd.MM.yyyy HH:mm"_s, u"M/d/yy h:mm AP"_s} << u"UTC"_s
                                   << u"7/4/26 1:05 PM"_s << u"2026-07-04T13:05:00Z"_s;
    QTest::newRow("date alone") << QStringList{u"dd.MM.yyyy"_s} << u"Europe/Berlin"_s << u"05.03.2026"_s
                                << u"2026-03-04T23:00:00Z"_s;
    QTest::newRow("ISO date") << QStringList{} << u"UTC"_s << u"2026-03-05"_s << u"2026-03-05T00:00:00Z"_s;
    QTest::newRow("ISO with zone") << QStringList{} << u"Europe/Berlin"_s << u"2026-03-05T10:00:00+05:30"_s
                                   << u"2026-03-05T04:30:00Z"_s;
    QTest::newRow("database") << QStringList{} << u"Europe/Berlin"_s << u"2026-03-05 10:00:00"_s
                              << u"2026-03-05T09:00:00Z"_s;
    QTest::newRow("database, milliseconds")
        << QStringList{} << u"UTC"_s << u"2026-03-05 10:00:00.250"_s << u"2026-03-05T10:00:00.250Z"_s;
    QTest::newRow("no such day") << QStringList{u"dd-MM-yyyy"_s} << u"UTC"_s << u"31-02-2026"_s << QString();
    QTest::newRow("words") << QStringList{} << u"UTC"_s << u"yesterday"_s << QString();
    QTest::newRow("year 0") << QStringList{} << u"UTC"_s << u"0001-01-01"_s << QString();
}

void TestCsvTickets::dates()
{
    QFETCH(const QStringList, formats);
    QFETCH(const QString, zone);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto read = CsvDate(formats, zone.toLatin1()).read(text);
    if (expected.isEmpty()) {
        QVERIFY(!read);
    } else {
        QVERIFY(read);
        QCOMPARE(toDateTime(*read), QDateTime::fromString(expected, Qt::ISODateWithMs));
    }
}

void TestCsvTickets::values()
{
    const auto mapping = CsvMapping::fromJson(R"({"unknown": ["?"], "columns": {
        "subject": {"template": "[%{kind}] %{what}"}, "requesterName": "who",
        "priority": {"column": "prio", "values": {"1 - HIGH": "Emergency", "": "Low"}, "otherwise": "Normal"},
        "status": {"column": "state", "values": {"New": "Open"}}, "source": {"value": "phone"}, "tags": "tags"}})");
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().text));
    const auto outcome = read(write("kind,what,who,prio,state,tags\nA,x,Jane,1 - high,new,\"VPN; "
                                    "Laptop,home\"\nB,y,Jane,?,Waiting,\nC,z,Jane,9,,\n"),
                              *mapping);
    QVERIFY(outcome);
    QCOMPARE(outcome->tickets.size(), 3);
    QCOMPARE(outcome->tickets[0].subject, u"[A] x"_s);
    QCOMPARE(outcome->tickets[0].priority, u"Emergency"_s);
    QCOMPARE(outcome->tickets[0].status, u"Open"_s);
    QCOMPARE(outcome->tickets[0].source, std::optional(Source::Phone));
    QCOMPARE(outcome->tickets[0].tags, (QStringList{u"vpn"_s, u"laptop"_s, u"home"_s}));
    QCOMPARE(outcome->tickets[1].priority, u"Low"_s);
    QCOMPARE(outcome->tickets[1].status, u"Waiting"_s);
    QCOMPARE(outcome->tickets[2].priority, u"Normal"_s);
}

void TestCsvTickets::keysStay()
{
    const QByteArray csv = "Subject,From\na,Jane\nb,Jane\n";
    const auto once = read(write(csv), std::nullopt);
    const auto twice = read(write(csv + "c,Jane\n"), std::nullopt);
    QVERIFY(once && twice);
    QCOMPARE(once->tickets[0].externalKey, twice->tickets[0].externalKey);
    QVERIFY(once->tickets[0].externalKey != once->tickets[1].externalKey);
}

void TestCsvTickets::formulasComeBack()
{
    const auto outcome = read(write("Subject,From\n'=SUM(A1),'+49 30 123\n-5,'quoted'\n"), std::nullopt);
    QVERIFY(outcome);
    QCOMPARE(outcome->tickets[0].subject, u"=SUM(A1)"_s);
    QCOMPARE(outcome->tickets[0].requesterName, u"+49 30 123"_s);
    QCOMPARE(outcome->tickets[1].subject, u"-5"_s);
    QCOMPARE(outcome->tickets[1].requesterName, u"'quoted'"_s);
}

void TestCsvTickets::columnsOfOneNameAreToldApart()
{
    QCOMPARE(csvColumnNames({u"Name"_s, u" name "_s, u""_s, u"Name"_s, u"Name (4)"_s}),
             (QStringList{u"Name"_s, u"name (2)"_s, u"(3)"_s, u"Name (4)"_s, u"Name (4) (5)"_s}));
    const QString path = write("Subject,Name,Name\nPrinter,Desk 4,Jane Roe\n");
    const auto preview = previewTable(path, 1);
    QVERIFY(preview);
    QCOMPARE(preview->header, (QStringList{u"Subject"_s, u"Name"_s, u"Name (3)"_s}));
    CsvMapping mapping = preview->mapping;
    for (const auto &[column, name] : {std::pair(u"Name"_s, u"Desk 4"_s), std::pair(u"Name (3)"_s, u"Jane Roe"_s)}) {
        mapping.columns.insert(u"requesterName"_s, CsvValue{column, {}, false, {}, {}});
        const auto outcome = read(path, mapping);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(outcome->tickets.size(), 1);
        QCOMPARE(outcome->tickets[0].requesterName, name);
        const auto names = countCsvValues(path, mapping, {u"requesterName"_s});
        QVERIFY(names);
        QCOMPARE(names->value(u"requesterName"_s).keys(), QStringList{name});
    }
}

QTEST_GUILESS_MAIN(TestCsvTickets)
#include "tst_csv_tickets.moc"
