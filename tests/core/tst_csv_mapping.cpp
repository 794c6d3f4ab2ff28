// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/CsvMappingJson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

class TestCsvMapping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("least") << QByteArray(R"({"columns": {"subject": "What"}})");
        QTest::newRow("most") << QByteArray(R"({
            "encoding": "UTF-16", "delimiter": "\t", "timeZone": "Europe/Berlin",
            "dateFormats": ["dd-MM-yyyy HH:mm", "yyyy"], "unknown": ["?", "n/a"], "keyPrefix": "servicenow:",
            "group": "notes",
            "columns": {"number": "no", "subject": {"template": "%{a} - %{b}"}, "source": {"value": "phone"},
                        "priority": {"column": "prio", "values": {"1 - High": "High"}, "otherwise": "Normal"},
                        "team": {"column": "group", "otherwise": ""}},
            "fields": {"location": {"column": "site", "values": {"x": ""}}}})");
        QTest::newRow("windows") << QByteArray(R"({"encoding": "latin1", "group": "first", "columns":
            {"subject": {"value": ""}, "number": "no"}})");
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(QByteArray, json);
        const auto mapping = CsvMapping::fromJson(json);
        QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().text));
        const auto again = CsvMapping::fromJson(mappingToJson(*mapping));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QCOMPARE(*again, *mapping);
    }

    void whatIsAsUsualIsLeftOut()
    {
        const auto mapping = CsvMapping::fromJson(R"({"columns": {"subject": "What"}, "keyPrefix": "csv:"})");
        QVERIFY(mapping);
        const QJsonObject written = QJsonDocument::fromJson(mappingToJson(*mapping)).object();
        QCOMPARE(written.keys(), QStringList{u"columns"_s});
        QCOMPARE(written.value(u"columns"_s).toObject().value(u"subject"_s).toString(), u"What"_s);
    }

    void aZoneThatIsNoneIsRefused()
    {
        QVERIFY(!CsvMapping::fromJson(R"({"columns": {"subject": "a"}, "timeZone": "Nonsense"})"));
    }
};

QTEST_GUILESS_MAIN(TestCsvMapping)
#include "tst_csv_mapping.moc"
