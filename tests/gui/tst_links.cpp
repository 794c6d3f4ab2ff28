// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/NewTicketDialog.h"
#include "app/queue/QueuePane.h"
#include "app/start/Launcher.h"
#include "app/start/RecentFiles.h"
#include "app/start/StartDialog.h"
#include "app/widgets/InlineBar.h"
#include "app/window/LinkFollower.h"
#include "gui/Desk.h"
#include "models/QueueTreeModel.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

StartRequest fileRequest(const QString &path)
{
    StartRequest request;
    request.database = path;
    return request;
}

StartRequest linkRequest(const QString &link)
{
    StartRequest request;
    request.link = link;
    return request;
}

/// A launcher over two help desks, the first of which is open.
struct Launched {
    explicit Launched(const StartRequest &request = {})
        : theme(*qApp, ThemeKind::Light)
        , first(folder.filePath(u"first.dhdb"_s))
        , second(folder.filePath(u"second.dhdb"_s))
    {
        Desk(theme).saveTo(first);
        if (!QFile::copy(first, second)) {
            qFatal("cannot copy");
        }
        StartOptions options;
        static_cast<StartRequest &>(options) = request;
        if (options.link.isEmpty()) {
            options.database = first;
        } else {
            rememberFile(first);
        }
        options.agent = u"john"_s;
        launcher = std::make_unique<Launcher>(theme, options, std::make_shared<MorningClock>());
        shown = std::make_unique<QSignalSpy>(launcher.get(), &Launcher::windowShown);
        launcher->start();
    }
    bool waitForWindow(int number)
    {
        return QTest::qWaitFor([this, number] { return shown->size() >= number; }, PatienceMs)
               && QTest::qWaitFor([this] { return launcher->window()->isSettled(); }, PatienceMs);
    }
    MainWindow &window() const { return *launcher->window(); }
    QString notice() const { return launcher->window()->findChild<InlineBar *>()->text(); }

    QTemporaryDir folder;
    Theme theme;
    QString first;
    QString second;
    std::unique_ptr<Launcher> launcher;
    std::unique_ptr<QSignalSpy> shown;
};

/// What one writes in, of the ticket shown.
QPlainTextEdit *editor(MainWindow &window)
{
    return window.findChild<QPlainTextEdit *>(u"composeText"_s);
}

} // namespace

class TestLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().remove(u"start"_s); }

    void aTicketIsShownWhereverItIs()
    {
        ShownDesk desk;
        const QString number = desk.stored(desk.current()).details.ticket.number;
        const TicketId wanted = desk.current();
        desk.selectQueue(u"closed"_s);
        QVERIFY(desk.current() != wanted);
        desk.window().links().follow(u"deskhand://ticket/%1/"_s.arg(number));
        QTRY_COMPARE(desk.current(), wanted);
        desk.window().links().follow(u"deskhand:ticket/999999999"_s);
        QTRY_VERIFY2(desk.barText(QString()).contains(u"#999999999"_s), qPrintable(desk.barText(QString())));
        QCOMPARE(desk.current(), wanted);
    }

    void theLinkFollowedLastCounts()
    {
        ShownDesk desk;
        const TicketId first = desk.current();
        const QString one = desk.stored(first).details.ticket.number;
        desk.press(Qt::Key_J);
        const TicketId second = desk.current();
        QVERIFY(second != first);
        const QString two = desk.stored(second).details.ticket.number;
        desk.press(Qt::Key_J);
        desk.window().links().follow(u"deskhand:ticket/"_s + one);
        desk.window().links().follow(u"deskhand:ticket/"_s + two);
        QTRY_COMPARE(desk.current(), second);
        QTest::qWait(100);
        QCOMPARE(desk.current(), second);
    }

    void aQueueIsShownByKeyIdOrName_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("key") << u"deskhand:queue/overdue"_s;
        QTest::newRow("id") << u"id"_s;
        QTest::newRow("name") << u"deskhand:queue/Overdue"_s;
    }

    void aQueueIsShownByKeyIdOrName()
    {
        QFETCH(QString, link);
        ShownDesk desk;
        for (const SavedQueue &queue : desk.session().directory()->queues) {
            if (link == u"id"_s && queue.key == u"overdue"_s) {
                link = u"deskhand:queue/%1"_s.arg(queue.id.value);
            }
        }
        desk.window().links().follow(link);
        desk.settle();
        const auto *pane = desk.window().findChild<QueuePane *>();
        QVERIFY(pane->currentQueue() != nullptr);
        QCOMPARE(pane->currentQueue()->key, u"overdue"_s);
        desk.window().links().follow(u"deskhand:queue/No%20such"_s);
        QTRY_VERIFY2(desk.barText(QString()).contains(u"\"No such\""_s), qPrintable(desk.barText(QString())));
    }

    void aSearchIsShown()
    {
        ShownDesk desk;
        desk.window().links().follow(u"deskhand:search?q=is:closed%20printer"_s);
        desk.settle();
        QTRY_VERIFY(desk.find<QueuePane>({})->currentQueue() == nullptr);
        QVERIFY2(desk.find<QLineEdit>(u"queryBox"_s)->text().startsWith(u"is:closed printer"_s),
                 qPrintable(desk.find<QLineEdit>(u"queryBox"_s)->text()));
    }

    void aNewTicketIsBegunOnce()
    {
        ShownDesk desk;
        desk.window().links().follow(u"deskhand:new"_s);
        QTRY_COMPARE(desk.window().findChildren<NewTicketDialog *>().size(), 1);
        desk.window().links().follow(u"deskhand:new"_s);
        QTest::qWait(50);
        QCOMPARE(desk.window().findChildren<NewTicketDialog *>().size(), 1);
    }

    void whatIsNoLinkIsSaid()
    {
        ShownDesk desk;
        const TicketId before = desk.current();
        desk.window().links().follow(u"deskhand:delete/100042"_s);
        QTRY_VERIFY2(desk.barText(QString()).contains(u"deskhand:delete/100042"_s),
                     qPrintable(desk.barText(QString())));
        QCOMPARE(desk.current(), before);
    }

    void aLinkIsCopied()
    {
        ShownDesk desk;
        const Ticket ticket = desk.stored(desk.current()).details.ticket;
        desk.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), u"deskhand:ticket/"_s + ticket.number);
        QVERIFY2(copied->html().contains(u"#%1 %2"_s.arg(ticket.number, ticket.subject.toHtmlEscaped())),
                 qPrintable(copied->html()));
        desk.window().actionRegistry().action(ActionId::SelectAll)->trigger();
        desk.settle();
        QTRY_VERIFY(desk.window().actionRegistry().action(ActionId::CopyLink)->isEnabled());
        desk.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u"deskhand:ticket/"_s),
                 desk.tickets()->model()->rowCount());
    }

    void aStartWithALinkOpensTheLastHelpDeskThere()
    {
        const Launched program(linkRequest(u"deskhand:queue/overdue"_s));
        QTRY_COMPARE_WITH_TIMEOUT(program.shown->size(), 1, PatienceMs);
        QTRY_VERIFY(program.window().findChild<QueuePane *>()->currentQueue() != nullptr
                    && program.window().findChild<QueuePane *>()->currentQueue()->key == u"overdue"_s);
    }

    void anotherStartShowsItsLinkHere()
    {
        Launched program;
        QVERIFY(program.waitForWindow(1));
        program.launcher->take(linkRequest(u"deskhand:queue/overdue"_s));
        QTRY_VERIFY(program.window().findChild<QueuePane *>()->currentQueue() != nullptr
                    && program.window().findChild<QueuePane *>()->currentQueue()->key == u"overdue"_s);
        QCOMPARE(program.shown->size(), 1);
    }

    void anotherStartBringsTheWindowBack()
    {
        Launched program;
        QVERIFY(program.waitForWindow(1));
        program.window().showMinimized();
        QTRY_VERIFY(program.window().isMinimized());
        program.launcher->take({});
        QTRY_VERIFY(!program.window().isMinimized() && program.window().isVisible());
        program.launcher->take(fileRequest(program.first)); // is open already
        QTest::qWait(100);
        QCOMPARE(program.shown->size(), 1);
    }

    void anotherStartOpensItsFileAndNothingTypedIsLost()
    {
        Launched program;
        QVERIFY(program.waitForWindow(1));
        program.window().actionRegistry().action(ActionId::Note)->trigger();
        QTRY_VERIFY(editor(program.window()) != nullptr && editor(program.window())->isVisible());
        const TicketId ticket = program.window().shownTicket();
        editor(program.window())->setPlainText(u"half a sentence"_s);
        program.launcher->take(fileRequest(program.second)); // before the draft would have been saved by itself
        QVERIFY(program.waitForWindow(2));
        QVERIFY(program.window().windowTitle().contains(u"second"_s));
        program.launcher.reset();
        Theme theme(*qApp, ThemeKind::Light);
        Desk again(theme, u"john"_s, program.first);
        QTRY_VERIFY(again.session().drafts().has(ticket));
        QVERIFY(again.session().drafts().content(ticket, DraftKind::Note).contains("half a sentence"));
    }

    void aDialogIsNotTakenAway()
    {
        Launched program;
        QVERIFY(program.waitForWindow(1));
        program.window().actionRegistry().action(ActionId::NewTicket)->trigger();
        QTRY_VERIFY(program.window().findChild<NewTicketDialog *>() != nullptr);
        program.launcher->take(fileRequest(program.second));
        QTest::qWait(700);
        QCOMPARE(program.shown->size(), 1);
        auto *dialog = program.window().findChild<NewTicketDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY2(program.notice().contains(u"as soon as"_s), qPrintable(program.notice()));
        dialog->close();
        QVERIFY(program.waitForWindow(2));
        QVERIFY(program.window().windowTitle().contains(u"second"_s));
    }

    void aFileThatIsNoneIsSaidAndTheWindowStays()
    {
        Launched program;
        QVERIFY(program.waitForWindow(1));
        const QString path = program.folder.filePath(u"letter.dhdb"_s);
        QFile letter(path);
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear Sirs, this is no help desk.") > 0);
        letter.close();
        program.launcher->take(fileRequest(path));
        QTRY_VERIFY(program.window().findChild<StartDialog *>() != nullptr
                    && !program.window().findChild<StartDialog *>()->findChild<InlineBar *>()->text().isEmpty());
        QCOMPARE(program.shown->size(), 1);
        QVERIFY(program.window().isVisible());
        program.launcher->take(fileRequest(program.second)); // over the question which one to open
        QVERIFY(program.waitForWindow(2));
    }
};

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
