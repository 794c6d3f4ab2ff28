// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the columns and names of a table become: chosen, saved, loaded, and the same for the program without a window.

#include "gui/Importing.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestImportMapping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMappingIsSavedAndLoadedAgain()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QTemporaryDir folder;
        const QString table = write(folder, u"t.csv"_s, "What;Who;When\nDark;a@customer.example;01.03.2026 08:30\n");
        const QString path = folder.filePath(u"m.json"_s);
        ImportDialog *dialog = openImport(desk);
        dialog->addFiles({table});
        next(dialog);
        auto *columns = dialog->findChild<QTableWidget *>(u"importColumns"_s);
        QTRY_VERIFY(columns->isVisible());
        const auto choose = [](QComboBox *combo, const QVariant &data) {
            combo->setCurrentIndex(combo->findData(data));
        };
        choose(comboOf(columns, u"What"_s, 0, 1), u"subject"_s);
        choose(comboOf(columns, u"Who"_s, 0, 1), u"requesterEmail"_s);
        choose(comboOf(columns, u"When"_s, 0, 1), u"created"_s);
        choose(dialog->findChild<QComboBox *>(u"importDates"_s), u"dd.MM.yyyy HH:mm"_s);
        choose(dialog->findChild<QComboBox *>(u"importSource"_s), u"phone"_s);
        auto *zone = dialog->findChild<QLineEdit *>(u"importZone"_s);
        zone->setText(u"Mars/Olympus"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"importNext"_s)->isEnabled());
        zone->setText(u"America/New_York"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"importFirstDate"_s)->text().contains(u"01.03.2026 08:30"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"importSaveMapping"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QFileDialog *>(u"saveDialog"_s) != nullptr);
        choosePath(*dialog->findChild<QFileDialog *>(u"saveDialog"_s), path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto saved = CsvMapping::fromJson(file.readAll()); // as deskhandctl reads it
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        QCOMPARE(saved->columns.value(u"subject"_s).column, u"What"_s);
        QCOMPARE(saved->timeZone, QByteArray("America/New_York"));
        QCOMPARE(saved->dateFormats, QStringList{u"dd.MM.yyyy HH:mm"_s});
        QCOMPARE(saved->columns.value(u"source"_s).text, u"phone"_s);

        choose(comboOf(columns, u"What"_s, 0, 1), QString());
        zone->setText(u"Europe/London"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"importLoadMapping"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QFileDialog *>(u"loadMappingDialog"_s) != nullptr);
        choosePath(*dialog->findChild<QFileDialog *>(u"loadMappingDialog"_s), path);
        QTRY_COMPARE(zone->text(), u"America/New_York"_s);
        QCOMPARE(comboOf(columns, u"What"_s, 0, 1)->currentData().toString(), u"subject"_s);
        next(dialog);
        auto *summary = dialog->findChild<QLabel *>(u"importSummary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"1 new ticket"_s), 20000);
        next(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"made"_s), 20000);
        next(dialog);
        QVERIFY(desk.openTicket(u"Dark"_s));
        const Ticket ticket = desk.stored(desk.current()).details.ticket;
        QCOMPARE(ticket.source, Source::Phone);
        QCOMPARE(toDateTime(ticket.created).toUTC(), QDateTime(QDate(2026, 3, 1), QTime(13, 30), Qt::UTC));
    }

    void whatAMappingHasBesidesIsKept()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QTemporaryDir folder;
        const QString json = write(folder, u"m.json"_s,
                                   "{\"columns\": {\"subject\": {\"template\": \"%{What} (%{Place})\"},"
                                   "\"requesterEmail\": \"Who\","
                                   "\"priority\": {\"column\": \"Prio\", \"values\": {\"1\": \"High\"}}},"
                                   "\"keyPrefix\": \"old:\"}");
        ImportDialog *dialog = openImport(desk);
        dialog->addFiles({write(folder, u"t.csv"_s, "What,Who,Prio,Place\nDark,a@customer.example,1,Hall\n")});
        next(dialog);
        auto *columns = dialog->findChild<QTableWidget *>(u"importColumns"_s);
        QTRY_VERIFY(columns->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"importLoadMapping"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QFileDialog *>(u"loadMappingDialog"_s) != nullptr);
        choosePath(*dialog->findChild<QFileDialog *>(u"loadMappingDialog"_s), json);
        auto *kept = dialog->findChild<QLabel *>(u"importKept"_s);
        QTRY_VERIFY(kept->text().contains(u"%{What} (%{Place})"_s));
        next(dialog); // "1" is known: the mapping says what it means
        auto *summary = dialog->findChild<QLabel *>(u"importSummary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"1 new ticket"_s), 20000);
        next(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"made"_s), 20000);
        next(dialog);
        QVERIFY(desk.openTicket(u"Dark (Hall)"_s));
        const Ticket ticket = desk.stored(desk.current()).details.ticket;
        QCOMPARE(desk.session().directory()->priority(ticket.priority)->name, u"High"_s);
    }

    void namesOfAllTablesAreAskedFor()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QTemporaryDir folder;
        ImportDialog *dialog = openImport(desk);
        dialog->addFiles(
            {write(folder, u"a.csv"_s, "Subject,Email,Priority,Source\nA,a@customer.example,High,phone\n"),
             write(folder, u"b.csv"_s, "Subject,Email,Priority,Source\nB,b@customer.example,Urgent,fax\n")});
        next(dialog);
        auto *columns = dialog->findChild<QTableWidget *>(u"importColumns"_s);
        QTRY_VERIFY(columns->isVisible());
        next(dialog);
        auto *names = dialog->findChild<QTableWidget *>(u"importNames"_s);
        QTRY_VERIFY_WITH_TIMEOUT(names->isVisible(), 20000);
        QCOMPARE(names->rowCount(), 2); // of the second table
        auto *priority = comboOf(names, u"Urgent"_s, 1, 3);
        priority->setCurrentIndex(priority->findText(u"Emergency"_s));
        auto *source = comboOf(names, u"fax"_s, 1, 3);
        source->setCurrentIndex(source->findData(u"other"_s, Qt::UserRole + 1));
        next(dialog);
        auto *summary = dialog->findChild<QLabel *>(u"importSummary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"2 new ticket"_s), 20000);
    }
};

QTEST_MAIN(TestImportMapping)
#include "tst_import_mapping.moc"
