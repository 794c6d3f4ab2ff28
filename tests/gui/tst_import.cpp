// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/ImportDialog.h"
#include "app/import/ImportFilesPage.h"
#include "app/newticket/NewTicketDialog.h"
#include "app/start/Launcher.h"
#include "app/start/RestoreDialog.h"
#include "gui/Importing.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Table = "No;Short description;Caller;Email;Prio;Opened at\n"
                         "INC1;Screen is dark;Tom Ray;tom.ray@customer.example;High;01.03.2026 08:30\n"
                         "INC2;Mouse is gone;Tom Ray;tom.ray@customer.example;1 - Critical;01.03.2026 09:00\n"
                         "INC3;Door is shut;;;High;01.03.2026 09:30\n";

const QByteArray Mail = "From: Jane Roe <jane.roe@customer.example>\nDate: Mon, 2 Mar 2026 08:00:00 +0000\n"
                        "Message-ID: <a@customer.example>\nSubject: Statement is empty\nMIME-Version: 1.0\n"
                        "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
                        "The statement of February has no lines.\n--x\nContent-Type: text/plain; name=log.txt\n"
                        "Content-Disposition: attachment; filename=log.txt\n\nline\n--x--\n";

/// As a file manager would, with the pointer over `target`.
void drop(QWidget *target, const QStringList &paths)
{
    QMimeData dropped;
    QList<QUrl> urls;
    for (const QString &path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    dropped.setUrls(urls);
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent last(QPointF(at), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &last);
}

qint64 all(Desk &desk)
{
    const auto counts = waitFor(desk.repository().tickets().counts({QString()}));
    return counts ? counts->value(0) : -1;
}

template <typename Dialog>
Dialog *shownDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<Dialog *>(widget);
        if (dialog != nullptr && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTableIsImportedStepByStep()
    {
        ShownDesk desk;
        QTemporaryDir folder;
        const qint64 before = all(desk);
        const QString path = write(folder, u"incidents.csv"_s, Table);
        for (const bool first : {true, false}) {
            ImportDialog *dialog = openImport(desk);
            QVERIFY(dialog != nullptr);
            QVERIFY(!dialog->findChild<QPushButton *>(u"importNext"_s)->isEnabled());
            dialog->addFiles({path});
            next(dialog);
            auto *columns = dialog->findChild<QTableWidget *>(u"importColumns"_s);
            QTRY_VERIFY(columns->isVisible());
            QCOMPARE(columns->item(0, 2)->text(), u"INC1"_s); // the first row stands beside
            QCOMPARE(comboOf(columns, u"Short description"_s, 0, 1)->currentData().toString(), u"subject"_s);
            auto *priority = comboOf(columns, u"Prio"_s, 0, 1);
            QCOMPARE(priority->currentIndex(), 0);
            priority->setCurrentIndex(priority->findData(u"priority"_s));
            auto *number = comboOf(columns, u"No"_s, 0, 1);
            number->setCurrentIndex(number->findData(u"number"_s));
            QVERIFY(dialog->findChild<QLabel *>(u"importFirstDate"_s)->text().contains(u"01.03.2026 08:30"_s));
            QVERIFY(dialog->findChild<QLabel *>(u"importFirstDate"_s)->text().contains(u"2026"_s));
            QCOMPARE(dialog->findChild<QComboBox *>(u"importDates"_s)->currentText(), u"dd.MM.yyyy HH:mm"_s);
            next(dialog);
            auto *names = dialog->findChild<QTableWidget *>(u"importNames"_s);
            QTRY_VERIFY(names->isVisible());
            QCOMPARE(names->rowCount(), 1);
            auto *critical = comboOf(names, u"1 - Critical"_s, 1, 3);
            critical->setCurrentText(u"Emergency"_s);
            next(dialog);
            auto *entries = dialog->findChild<QTableWidget *>(u"importEntries"_s);
            auto *summary = dialog->findChild<QLabel *>(u"importSummary"_s);
            QTRY_COMPARE_WITH_TIMEOUT(entries->rowCount(), 3, 20000);
            QVERIFY(entries->item(0, 1)->text().contains(u"row 4"_s)); // what is refused comes first, with its place
            QVERIFY(!entries->item(0, 3)->text().isEmpty());
            auto *go = dialog->findChild<QPushButton *>(u"importNext"_s);
            if (!first) {
                QVERIFY2(summary->text().contains(u"2 known already"_s), qPrintable(summary->text()));
                QVERIFY(!go->isEnabled());
                dialog->reject();
                QTRY_VERIFY(desk.find<ImportDialog>(u"importDialog"_s) == nullptr);
                break;
            }
            QVERIFY2(summary->text().contains(u"2 new ticket(s) would"_s), qPrintable(summary->text()));
            QCOMPARE(all(desk), before);
            next(dialog);
            QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"2 new ticket(s) made"_s), 20000);
            QCOMPARE(all(desk), before + 2);
            next(dialog); // closes it
            QTRY_VERIFY(desk.find<ImportDialog>(u"importDialog"_s) == nullptr);
        }
        QCOMPARE(all(desk), before + 2);
        QVERIFY(desk.openTicket(u"Mouse is gone"_s)); // the list shows it without being asked
        const TicketView view = desk.stored(desk.current());
        QCOMPARE(desk.session().directory()->priority(view.details.ticket.priority)->name, u"Emergency"_s);
        QCOMPARE(view.requester.name, u"Tom Ray"_s);
    }

    void aFileThatIsNoMailDoesNotKeepTheOthersOut()
    {
        ShownDesk desk;
        QTemporaryDir folder;
        const qint64 before = all(desk);
        ImportDialog *dialog = openImport(desk);
        QVERIFY(dialog != nullptr);
        const QString broken = write(folder, u"broken.eml"_s, "\x01\x02 nothing of a mail");
        dialog->addFiles({broken, write(folder, u"good.eml"_s, Mail)});
        for (const QString &words : {u"1 new ticket(s) would"_s, u"1 new ticket(s) made"_s}) {
            next(dialog);
            auto *summary = dialog->findChild<QLabel *>(u"importSummary"_s);
            QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(words), 20000);
            QVERIFY2(summary->text().contains(u"1 refused"_s), qPrintable(summary->text()));
            const auto *entries = dialog->findChild<QTableWidget *>(u"importEntries"_s);
            QCOMPARE(entries->rowCount(), 2);
            QCOMPARE(entries->item(0, 1)->text(), u"broken.eml"_s);
            QVERIFY2(entries->item(0, 3)->text().contains(u"neither a mail"_s),
                     qPrintable(entries->item(0, 3)->text()));
        }
        QCOMPARE(all(desk), before + 1);
        dialog->reject();
    }

    void theDeleteKeyTakesAFileOutOfTheList()
    {
        ShownDesk desk;
        QTemporaryDir folder;
        ImportDialog *dialog = openImport(desk);
        QVERIFY(dialog != nullptr);
        const QString kept = write(folder, u"kept.eml"_s, Mail);
        dialog->addFiles({write(folder, u"other.eml"_s, Mail), kept});
        auto *list = dialog->findChild<QListWidget *>(u"importFiles"_s);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        list->setFocus();
        QTRY_VERIFY(list->hasFocus()); // else no shortcut of it is asked
        list->setCurrentRow(0);
        QCOMPARE(list->selectedItems().size(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), kept);
        dialog->reject();
    }

    void aTableNeedsASubject()
    {
        ShownDesk desk;
        QTemporaryDir folder;
        ImportDialog *dialog = openImport(desk);
        dialog->addFiles({write(folder, u"t.csv"_s, "What,Who\nScreen is dark,tom.ray@customer.example\n")});
        next(dialog);
        auto *columns = dialog->findChild<QTableWidget *>(u"importColumns"_s);
        QTRY_VERIFY(columns->isVisible());
        auto *go = dialog->findChild<QPushButton *>(u"importNext"_s);
        QVERIFY(!go->isEnabled());
        auto *what = comboOf(columns, u"What"_s, 0, 1);
        what->setCurrentIndex(what->findData(u"subject"_s));
        QVERIFY(!go->isEnabled());
        auto *who = comboOf(columns, u"Who"_s, 0, 1);
        who->setCurrentIndex(who->findData(u"subject"_s));
        QCOMPARE(what->currentIndex(), 0); // one column is the subject
        what->setCurrentIndex(what->findData(u"subject"_s));
        who->setCurrentIndex(who->findData(u"requesterEmail"_s));
        QVERIFY(go->isEnabled());
    }

    void severalMailsDroppedAreOfferedToTheImport()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        const QStringList mails{write(folder, u"a.eml"_s, Mail),
                                write(folder, u"b.eml"_s, QByteArray(Mail).replace("<a@", "<b@"))};
        {
            Desk desk(theme);
            desk.show();
            drop(&desk.window(), mails);
            auto *dialog = desk.find<ImportDialog>(u"importDialog"_s);
            QVERIFY(dialog != nullptr && dialog->isVisible());
            QCOMPARE(dialog->findChild<QListWidget *>(u"importFiles"_s)->count(), 2);
            QVERIFY(desk.find<NewTicketDialog>(u"newTicketDialog"_s) == nullptr);
        }
        Desk mary(theme, u"mary"_s); // may not import: the first fills a ticket in
        mary.show();
        drop(&mary.window(), mails);
        QVERIFY(mary.find<ImportDialog>(u"importDialog"_s) == nullptr);
        QTRY_VERIFY(mary.find<NewTicketDialog>(u"newTicketDialog"_s) != nullptr);
    }

    void mailsAreImportedAndWhatIsNoMailIsSaid()
    {
        ShownDesk desk;
        QTemporaryDir folder;
        const qint64 before = all(desk);
        ImportDialog *dialog = openImport(desk);
        auto *files = dialog->findChild<QListWidget *>(u"importFiles"_s);
        dialog->addFiles({write(folder, u"letter.txt"_s, "A text without any columns\n")});
        next(dialog);
        QTRY_VERIFY(desk.barText(u"importDialog"_s).contains(u"letter.txt"_s));
        files->selectAll();
        QTest::keyClick(dialog, Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(files->count(), 0);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"importAdd"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QFileDialog>(u"importFileDialog"_s) != nullptr);
        choosePath(*desk.find<QFileDialog>(u"importFileDialog"_s), write(folder, u"a.eml"_s, Mail));
        QTRY_COMPARE(files->count(), 1);
        next(dialog);
        auto *summary = dialog->findChild<QLabel *>(u"importSummary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"1 new ticket"_s), 20000);
        QCOMPARE(all(desk), before);
        next(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"made"_s), 20000);
        QCOMPARE(all(desk), before + 1);
        next(dialog);
        QVERIFY(desk.openTicket(u"Statement is empty"_s));
    }

    void filesDroppedOnTheImportStayWhereTheyAre()
    {
        ShownDesk desk;
        QTemporaryDir folder;
        ImportDialog *dialog = openImport(desk);
        auto *page = dialog->findChild<ImportFilesPage *>();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(write(folder, u"a.eml"_s, Mail)), QUrl(u"https://mail.example/b.eml"_s),
                         QUrl::fromLocalFile(folder.filePath(u"none.eml"_s))});
        // A file manager that proposes to move: it would remove what is taken so.
        QDragEnterEvent enter(page->rect().center(), Qt::CopyAction | Qt::MoveAction, &dropped, Qt::LeftButton,
                              Qt::NoModifier);
        enter.setDropAction(Qt::MoveAction);
        QApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QDropEvent last(QPointF(page->rect().center()), Qt::CopyAction | Qt::MoveAction, &dropped, Qt::LeftButton,
                        Qt::NoModifier);
        last.setDropAction(Qt::MoveAction);
        QApplication::sendEvent(page, &last);
        QCOMPARE(last.dropAction(), Qt::CopyAction);
        QCOMPARE(page->paths(), QStringList{folder.filePath(u"a.eml"_s)});
    }

    void whatIsUnderWayCanBeStopped()
    {
        ShownDesk desk;
        QTemporaryDir folder;
        QByteArray mailbox;
        for (int number = 0; number < 3000; ++number) {
            const QByteArray text = QByteArray::number(number);
            mailbox += "From x Mon Mar  2 08:00:00 2026\nFrom: j@customer.example\nMessage-ID: <" + text
                       + "@x>\nSubject: Question " + text + "\n\ntext\n\n";
        }
        ImportDialog *dialog = openImport(desk);
        dialog->addFiles({write(folder, u"m.mbox"_s, mailbox)});
        next(dialog);
        auto *cancel = dialog->findChild<QPushButton *>(u"importCancel"_s);
        QTRY_COMPARE(cancel->text(), u"Stop"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        auto *summary = dialog->findChild<QLabel *>(u"importSummary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(u"Nothing was changed."_s), 20000);
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(u"importNext"_s)->isEnabled());
    }

    void agentsWithoutThePermissionAreNotOfferedIt()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"mary"_s);
        desk.show();
        QVERIFY(!desk.window().actionRegistry().action(ActionId::Import)->isVisible());
    }

    void aMailDroppedBecomesATicket_data()
    {
        QTest::addColumn<QString>("onto");
        QTest::newRow("window") << QString();
        QTest::newRow("queues") << u"queues"_s;
        QTest::newRow("list") << u"tickets"_s;
    }
    void aMailDroppedBecomesATicket()
    {
        QFETCH(QString, onto);
        ShownDesk desk;
        QTemporaryDir folder;
        QWidget *target = &desk.window();
        if (!onto.isEmpty()) {
            target = desk.find<QAbstractItemView>(onto)->viewport();
        }
        drop(target,
             {write(folder, u"a.eml"_s, Mail), write(folder, u"second.eml"_s, Mail), write(folder, u"s.txt"_s, "x")});
        QTRY_VERIFY(desk.find<NewTicketDialog>(u"newTicketDialog"_s) != nullptr);
        auto *dialog = desk.find<NewTicketDialog>(u"newTicketDialog"_s);
        auto *subject = dialog->findChild<QLineEdit *>(u"subject"_s);
        QTRY_COMPARE(subject->text(), u"Statement is empty"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"requester"_s)->text(), u"Jane Roe"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"requesterEmail"_s)->text(), u"jane.roe@customer.example"_s);
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"message"_s)->toPlainText().startsWith(u"The statement of"_s));
        const auto chips = [dialog] {
            int count = 0;
            for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
                count += button->accessibleName().startsWith(u"Remove attachment"_s) ? 1 : 0;
            }
            return count;
        };
        QTRY_COMPARE(chips(), 3); // the mail's own, the second mail, the text
        auto *create = dialog->findChild<QPushButton *>(u"createTicket"_s);
        QTRY_VERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);
        QTRY_VERIFY(desk.current().isValid() && desk.stored(desk.current()).requester.name == u"Jane Roe"_s);
        const TicketView made = desk.stored(desk.current());
        QCOMPARE(made.details.ticket.source, Source::Email);
        QCOMPARE(made.entries.constFirst().attachments.size(), 3);
    }

    void aKnownRequesterIsRecognised()
    {
        ShownDesk desk;
        QTemporaryDir folder;
        const auto karen = waitFor(desk.repository().directory().findRequesters(u"karen"_s, 1));
        QVERIFY(karen && karen->rows.size() == 1);
        const QByteArray mail = QByteArray(Mail).replace("Jane Roe <jane.roe@customer.example>",
                                                         karen->rows.constFirst().primaryEmail().toUpper().toUtf8());
        drop(&desk.window(), {write(folder, u"a.eml"_s, mail)});
        QTRY_VERIFY(desk.find<NewTicketDialog>(u"newTicketDialog"_s) != nullptr);
        auto *dialog = desk.find<NewTicketDialog>(u"newTicketDialog"_s);
        QTRY_COMPARE(dialog->findChild<QLineEdit *>(u"requester"_s)->text(), karen->rows.constFirst().name);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"requesterEmail"_s)->isVisible());
    }

    void whatIsBegunIsNotReplaced()
    {
        ShownDesk desk;
        QTemporaryDir folder;
        desk.window().actionRegistry().action(ActionId::NewTicket)->trigger();
        auto *dialog = desk.find<NewTicketDialog>(u"newTicketDialog"_s);
        QVERIFY(dialog != nullptr);
        auto *subject = dialog->findChild<QLineEdit *>(u"subject"_s);
        QTest::keyClicks(subject, u"Half a thought"_s);
        drop(dialog, {write(folder, u"a.eml"_s, Mail)});
        QTRY_VERIFY(desk.barText(u"newTicketDialog"_s).contains(u"attached"_s));
        QCOMPARE(subject->text(), u"Half a thought"_s);
    }

    void aBackupIsRestoredInPlace()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.dhdb"_s);
        const QString backup = folder.filePath(u"backup.dhdb"_s);
        Desk(theme).saveTo(path);
        QVERIFY(QFile::copy(path, backup));
        StartOptions options;
        options.database = path;
        options.agent = u"john"_s;
        Launcher launcher(theme, options, std::make_shared<MorningClock>());
        QSignalSpy shown(&launcher, &Launcher::windowShown);
        launcher.start();
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
        launcher.window()->actionRegistry().action(ActionId::RestoreBackup)->trigger();
        QTRY_VERIFY(shownDialog<RestoreDialog>() != nullptr);
        auto *dialog = shownDialog<RestoreDialog>();
        auto *go = dialog->findChild<QPushButton *>(u"restoreGo"_s);
        QVERIFY(!go->isEnabled());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"restoreChoose"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QFileDialog *>(u"restoreFileDialog"_s) != nullptr);
        choosePath(*dialog->findChild<QFileDialog *>(u"restoreFileDialog"_s), backup);
        QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 20000);
        QStringList facts;
        for (const QLabel *label : dialog->findChild<QWidget *>(u"restoreContent"_s)->findChildren<QLabel *>()) {
            facts.append(label->text());
        }
        QVERIFY2(facts.contains(u"Tickets"_s) && facts.contains(u"Written"_s), qPrintable(facts.join(u'\n')));
        QVERIFY(dialog->findChild<QLabel *>(u"restoreKept"_s)->text().contains(u"kept"_s));
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 20000);
        QTRY_VERIFY(launcher.window()->isSettled());
        QTRY_VERIFY(shownDialog<RestoreDialog>() == nullptr);
        const QStringList kept = QDir(folder.path()).entryList({u"desk.dhdb.replaced-*"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        Desk old(theme, u"john"_s, folder.filePath(kept.constFirst()));
        old.show();
        QVERIFY(old.tickets()->model()->rowCount() > 20);
    }

    void whatIsNoBackupIsSaidBefore()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        RestoreDialog dialog(theme, std::make_shared<MorningClock>(), {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.setBackup(write(folder, u"letter.dhdb"_s, QByteArray(9000, 'x')));
        auto *go = dialog.findChild<QPushButton *>(u"restoreGo"_s);
        QTRY_VERIFY(!dialog.findChild<QWidget *>(u"restoreContent"_s)->isVisible()
                    && dialog.findChild<QPushButton *>(u"restoreChoose"_s)->isEnabled());
        QVERIFY(!go->isEnabled());
    }
};

QTEST_MAIN(TestImport)
#include "tst_import.moc"
