// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Desk.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

const QString Payroll = u"Payroll export"_s;

const ThreadEntry &last(const TicketView &view)
{
    return view.entries.constLast();
}

} // namespace

class TestCompose : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReplyIsSentWithKeysAlone()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_R);
        QVERIFY(desk.editor()->hasFocus());
        desk.type(u"The rights on the share are back."_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.editor()->toPlainText().isEmpty());
        const TicketView view = desk.stored(ticket);
        QCOMPARE(last(view).kind, EntryKind::Reply);
        QCOMPARE(last(view).body.text, u"The rights on the share are back."_s);
        QCOMPARE(view.details.ticket.state, TicketState::Open);
        QVERIFY(view.details.ticket.answered);
    }

    void sendAndResolveIsOneStep()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_R);
        desk.type(u"Solved."_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(ticket).details.ticket.status, desk.session().directory()->settings.resolvedStatus);
        QCOMPARE(desk.current(), ticket); // it left the list and is still shown
    }

    void aNoteStaysInside()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_N);
        QCOMPARE(desk.editor()->accessibleName(), u"Internal note"_s);
        QCOMPARE(desk.find<QPushButton>(u"composeSend"_s)->text(), u"Add internal note"_s);
        desk.type(u"Looks like the service account."_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.editor()->toPlainText().isEmpty());
        const TicketView view = desk.stored(ticket);
        QCOMPARE(last(view).kind, EntryKind::Note);
        QVERIFY(last(view).recipients.isEmpty());
        QCOMPARE(view.details.ticket.state, TicketState::Open);
    }

    void nothingIsSentWithoutText()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const auto entries = desk.stored(desk.current()).entries.size();
        desk.press(Qt::Key_R);
        desk.type(u"   "_s);
        QVERIFY(!desk.find<QPushButton>(u"composeSend"_s)->isEnabled());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.stored(desk.current()).entries.size(), entries);
    }

    void draftsOfReplyAndNoteAreApart()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        desk.press(Qt::Key_R);
        desk.type(u"To you"_s);
        QVERIFY(desk.openTicket(u"Entire mobile"_s));
        QVERIFY(desk.editor()->toPlainText().isEmpty());
        QVERIFY(desk.openTicket(Payroll));
        QCOMPARE(desk.editor()->toPlainText(), u"To you"_s);
        desk.tickets()->setFocus();
        desk.press(Qt::Key_N);
        QVERIFY(desk.editor()->toPlainText().isEmpty());
        desk.type(u"For us"_s);
        desk.tickets()->setFocus();
        desk.press(Qt::Key_R);
        QCOMPARE(desk.editor()->toPlainText(), u"To you"_s);
    }

    void aDraftIsThereAfterARestart()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.deskhand"_s);
        {
            Desk desk(theme);
            desk.show();
            QVERIFY(desk.openTicket(Payroll));
            desk.press(Qt::Key_R);
            desk.type(u"Half a sen"_s);
            QTRY_VERIFY(!desk.session().drafts().allSaved());
            QTRY_VERIFY(desk.session().drafts().allSaved());
            // As it lies on the disk at this moment, without anything being closed.
            for (const auto *ending : {"", "-wal"}) {
                QVERIFY(QFile::copy(desk.path() + QString::fromLatin1(ending), path + QString::fromLatin1(ending)));
            }
        }
        Desk again(theme, u"john"_s, path);
        again.show();
        QVERIFY(again.openTicket(Payroll));
        QTRY_COMPARE(again.editor()->toPlainText(), u"Half a sen"_s);
    }

    void anAnswerMeanwhileStopsSending()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_R);
        desk.type(u"My answer"_s);
        // Mary's answer reaches the file, but not yet this window.
        LocalOptions options;
        options.path = desk.path();
        options.username = u"ken"_s;
        const auto other = waitFor(LocalRepository::open(options));
        QVERIFY(other.has_value());
        command::Reply reply;
        reply.body.text = u"Ken's answer"_s;
        auto theirs = (*other)->tickets().execute(Command::make(ticket, reply));
        while (!theirs.isFinished()) { } // without letting this window look
        QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!desk.barText(u"compose"_s).isEmpty());
        QCOMPARE(desk.editor()->toPlainText(), u"My answer"_s);
        QCOMPARE(last(desk.stored(ticket)).body.text, u"Ken's answer"_s);
        // It is shown now; sending again is a decision made with open eyes.
        desk.settle();
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(last(desk.stored(ticket)).body.text, u"My answer"_s);
    }

    void whoWillGetItIsSaid()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        auto *compose = desk.find<QWidget>(u"compose"_s);
        const auto says = [compose](const QString &text) {
            const auto labels = compose->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&text](const QLabel *label) { return label->text().contains(text); });
        };
        QTRY_VERIFY(says(u"<b>Tom Brandt</b>"_s));
        desk.press(Qt::Key_N);
        QTRY_VERIFY(says(u"Only agents see this"_s));
        QVERIFY(!says(u"<b>Tom Brandt</b>"_s));
    }
};

QTEST_MAIN(TestCompose)
#include "tst_compose.moc"
