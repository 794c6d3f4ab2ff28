// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/TicketArchive.h"
#include "app/output/TicketDocument.h"
#include "gui/Desk.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <zip.h>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

const QString Outage = u"Entire mobile"_s;

/// Chooses the path in the open dialog, and waits for the file.
void saveAs(Desk &desk, const QString &path)
{
    QTRY_VERIFY(desk.find<QFileDialog>(u"saveDialog"_s) != nullptr);
    auto *dialog = desk.find<QFileDialog>(u"saveDialog"_s);
    QVERIFY(!dialog->selectedFiles().value(0).isEmpty());
    choosePath(*dialog, path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
}

/// Answers what of the ticket goes out.
void chooseParts(Desk &desk, bool notes, bool events)
{
    QTRY_VERIFY(desk.find<QDialog>(u"ticketPartsDialog"_s) != nullptr);
    auto *dialog = desk.find<QDialog>(u"ticketPartsDialog"_s);
    const auto boxes = dialog->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes.at(0)->setChecked(notes);
    boxes.at(1)->setChecked(events);
    QTest::keyClick(dialog, Qt::Key_Return);
}

void trigger(Desk &desk, ActionId id)
{
    desk.window().actionRegistry().action(id)->trigger();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Names and contents of an archive.
QMap<QString, QByteArray> unzipped(const QString &path)
{
    QMap<QString, QByteArray> files;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (archive == nullptr) {
        return files;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        const auto index = static_cast<zip_uint64_t>(i);
        zip_file_t *file = zip_stat_index(archive, index, 0, &stat) == 0 ? zip_fopen_index(archive, index, 0) : nullptr;
        if (file != nullptr) {
            QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
            if (zip_fread(file, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size)) {
                files.insert(QString::fromUtf8(stat.name), bytes);
            }
            zip_fclose(file);
        }
    }
    zip_discard(archive);
    return files;
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void notesAndEventsCanBeLeftOut()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Outage));
        const TicketView view = desk.stored(desk.current());
        const DirectorySnapshot &directory = *desk.session().directory();
        const QString all = ticketHtml(view, directory, {true, true});
        QVERIFY(all.contains(u"failed load balancer"_s));
        QVERIFY(all.contains(u"Coordinating with the system"_s));
        QVERIFY(all.contains(u"screenshot-404.png"_s));
        const QString forRequester = ticketHtml(view, directory, {false, false});
        QVERIFY(forRequester.contains(u"failed load balancer"_s));
        QVERIFY(!forRequester.contains(u"Coordinating with the system"_s));
        QVERIFY(forRequester.size() < all.size());
        TicketView hostile = view;
        hostile.entries.first().body.text = u"<script>alert(1)</script>"_s;
        QVERIFY(!ticketHtml(hostile, directory, {}).contains(u"<script>"_s));
    }

    void notesAreLeftOutUnlessAskedForEachTime()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Outage));
        QTemporaryDir folder;
        for (const QString &name : {u"first.zip"_s, u"second.zip"_s}) {
            trigger(desk, ActionId::SaveZip);
            QTRY_VERIFY(desk.find<QDialog>(u"ticketPartsDialog"_s) != nullptr);
            auto *notes = desk.find<QDialog>(u"ticketPartsDialog"_s)->findChildren<QCheckBox *>().value(0);
            QVERIFY(notes != nullptr && !notes->isChecked());
            chooseParts(desk, true, true);
            saveAs(desk, folder.filePath(name));
            QTRY_VERIFY(desk.barText({}).contains(name));
        }
    }

    void aTicketIsSavedAsPdf()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Outage));
        QTemporaryDir folder;
        desk.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        chooseParts(desk, true, true);
        const QString path = folder.filePath(u"ticket.pdf"_s);
        saveAs(desk, path);
        QVERIFY(contentOf(path).startsWith("%PDF-"));
        QVERIFY(contentOf(path).size() > 5000);
        QTRY_VERIFY(desk.barText({}).contains(u"ticket.pdf"_s));
    }

    void aZipHasThreadAndAttachments()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Outage));
        QTemporaryDir folder;
        trigger(desk, ActionId::SaveZip);
        chooseParts(desk, true, true);
        const QString path = folder.filePath(u"ticket.zip"_s);
        saveAs(desk, path);
        QTRY_VERIFY(desk.barText({}).contains(u"ticket.zip"_s));
        const auto files = unzipped(path);
        QCOMPARE(files.keys(), (QStringList{u"attachments/screenshot-404.png"_s, u"ticket.html"_s}));
        QVERIFY(files.value(u"attachments/screenshot-404.png"_s).startsWith("\x89PNG"));
        QVERIFY(files.value(u"ticket.html"_s).contains("failed load balancer"));
    }

    void namesInAZipStayInTheirFolder()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Outage));
        TicketView view = desk.stored(desk.current());
        QList<Attachment> attachments;
        for (const ThreadEntry &entry : std::as_const(view.entries)) {
            attachments += entry.attachments;
        }
        QCOMPARE(attachments.size(), 1);
        Attachment hostile = attachments.constFirst();
        view.entries.first().attachments.clear();
        for (const QString &name : {u"../../evil.txt"_s, u"..\\evil.txt"_s, u"EVIL.txt"_s, u"/etc/passwd"_s, u".."_s,
                                    u"CON"_s, u"a\u202Etxt.exe"_s}) {
            hostile.name = name;
            view.entries.first().attachments.append(hostile);
        }
        for (qsizetype i = 1; i < view.entries.size(); ++i) {
            view.entries[i].attachments.clear();
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(u"ticket.zip"_s);
        auto *archive =
            new TicketArchive(desk.repository(), view, *desk.session().directory(), {true, true}, path, &desk.window());
        QSignalSpy saved(archive, &TicketArchive::saved);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(unzipped(path).keys(),
                 (QStringList{u"attachments/EVIL (3).txt"_s, u"attachments/_CON"_s, u"attachments/atxt.exe"_s,
                              u"attachments/evil (2).txt"_s, u"attachments/evil.txt"_s, u"attachments/file"_s,
                              u"attachments/passwd"_s, u"ticket.html"_s}));
    }

    void theListIsSavedWithOsTicketsColumns()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.selectQueue(u"unassigned"_s);
        const int count = desk.tickets()->model()->rowCount();
        QVERIFY(count > 0);
        QTemporaryDir folder;
        desk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        const QString path = folder.filePath(u"tickets.csv"_s);
        saveAs(desk, path);
        QTRY_VERIFY(desk.barText({}).contains(u"tickets.csv"_s));
        const QByteArray csv = contentOf(path);
        QVERIFY(
            csv.startsWith("Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,"
                           "Current Status,Last Updated,SLA Due Date,SLA Plan,Due Date,Closed Date,Overdue,Merged,"
                           "Linked,Answered,Agent Assigned,Team Assigned,Thread Count,Reopen Count,Attachment Count,"
                           "Task Count,"));
        QCOMPARE(csv.count("\r\n"), count + 1);
    }

    void aBackupIsAHelpDesk()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const int open = desk.tickets()->model()->rowCount();
        QTemporaryDir folder;
        trigger(desk, ActionId::BackUp);
        const QString path = folder.filePath(u"copy.dhdb"_s);
        saveAs(desk, path);
        QTRY_VERIFY_WITH_TIMEOUT(desk.barText({}).contains(u"checked"_s), 20000);
        Desk copy(theme, u"john"_s, path);
        copy.show();
        QCOMPARE(copy.tickets()->model()->rowCount(), open);
    }

    void whatCannotBeWrittenIsSaid()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const auto refused = waitFor(desk.repository().exports().saveTable({}, u"/nowhere/at/all.csv"_s));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
