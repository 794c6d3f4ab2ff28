// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/ComposeDraft.h"
#include "gui/Driving.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTextStream>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

const QString Payroll = u"Payroll export"_s;

const ThreadEntry &last(const TicketView &view)
{
    return view.entries.constLast();
}

const QString DraftsArgument = u"--write-drafts"_s;
const QList<std::pair<QString, QString>> Drafts{
    {u"Payroll export"_s, u"Half a sen"_s},
    {u"Entire mobile"_s, u"We are still"_s},
    {u"Branch tablet"_s, u"Not for the requester"_s},
};

/// The other half of threeDraftsOutliveACrash(): writes, says so, and waits to be killed.
int writeDrafts(const QString &path)
{
    Theme theme(*qApp, ThemeKind::Light);
    Desk desk(theme, u"john"_s, path);
    desk.show();
    for (const auto &[subject, text] : Drafts) {
        if (!desk.openTicket(subject)) {
            return 1;
        }
        desk.press(subject == Drafts.constLast().first ? Qt::Key_N : Qt::Key_R);
        desk.type(text);
        desk.tickets()->setFocus();
    }
    if (!QTest::qWaitFor([&desk] { return desk.session().drafts().allSaved(); }, 20000)) {
        return 1;
    }
    QTextStream(stdout) << "saved" << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace

class TestCompose : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReplyIsSentWithKeysAlone()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_R);
        QVERIFY(desk.editor()->hasFocus());
        desk.type(u"The rights on the share are back."_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.editor()->toPlainText().isEmpty());
        const TicketView view = desk.stored(ticket);
        QCOMPARE(last(view).kind, EntryKind::Reply);
        QCOMPARE(last(view).body.text, u"The rights on the share are back."_s + signatureBelow(desk));
        QCOMPARE(view.details.ticket.state, TicketState::Open);
        QVERIFY(view.details.ticket.answered);
    }

    void sendAndResolveIsOneStep()
    {
        ShownDesk desk;
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
        ShownDesk desk;
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
        ShownDesk desk;
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
        ShownDesk desk;
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
        const QString path = folder.filePath(u"desk.dhdb"_s);
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

    void aReplyCanBeTakenBackForAWhile()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_R);
        desk.type(u"Too early"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        const auto resolved = desk.session().directory()->settings.resolvedStatus;
        QTRY_COMPARE(desk.stored(ticket).details.ticket.status, resolved);
        auto *undo = desk.find<QPushButton>(u"undoSending"_s);
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(desk.editor()->toPlainText(), u"Too early"_s);
        QVERIFY(!undo->isVisible());
        const TicketView view = desk.stored(ticket);
        QCOMPARE(last(view).delivery, DeliveryState::Cancelled);
        QVERIFY(view.details.ticket.status != resolved); // what it set went back too
        // Its author knows it: no stop by one's own words.
        desk.editor()->setFocus();
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.stored(ticket).entries.size(), view.entries.size() + 1);
    }

    void aSlashOffersCannedResponses()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        desk.press(Qt::Key_R);
        desk.type(u"/out"_s);
        auto *list = QApplication::activePopupWidget();
        QVERIFY(list != nullptr && list->objectName() == u"cannedList"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(desk.editor()->toPlainText().startsWith(u"Hi Tom Brandt,"_s));
        QVERIFY(!desk.editor()->toPlainText().contains(u"%{"_s));
        QVERIFY(!desk.editor()->toPlainText().contains(u"/out"_s));
        desk.editor()->clear();
        desk.type(u"see a/out"_s);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
    }

    void thePanelShowsWhatWouldBeInserted()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        desk.press(Qt::Key_R);
        QTest::mouseClick(desk.find<QPushButton>(u"composeCanned"_s), Qt::LeftButton);
        auto *panel = desk.find<QWidget>(u"cannedPanel"_s);
        QVERIFY(panel != nullptr && panel->isVisible());
        desk.type(u"screenshot"_s);
        QVERIFY(panel->findChild<QPlainTextEdit *>()->toPlainText().contains(u"name of the computer"_s));
        QTest::keyClick(QApplication::activePopupWidget()->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(desk.editor()->toPlainText().contains(u"name of the computer"_s));
    }

    void unknownVariablesAreToldBeforeTheyAreSent()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        const auto entries = desk.stored(desk.current()).entries.size();
        desk.press(Qt::Key_R);
        desk.type(u"Your ticket %{ticket.numbr}"_s);
        auto *hint = desk.find<QWidget>(u"variableHint"_s);
        QVERIFY(hint->isVisible());
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.stored(desk.current()).entries.size(), entries);
        QTest::mouseClick(hint->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(desk.editor()->toPlainText(), u"Your ticket %{ticket.number}"_s);
        desk.editor()->setPlainText(u"As written: %{no.such}"_s);
        desk.editor()->setFocus();
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.stored(desk.current()).entries.size(), entries);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.stored(desk.current()).entries.size(), entries + 1);
    }

    void aPastedPictureIsAttached()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_N);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        desk.editor()->paste();
        const auto attached = [&] {
            return ComposeDraft::fromBytes(desk.session().drafts().content(ticket, DraftKind::Note)).attachments;
        };
        QTRY_COMPARE(attached().size(), 1);
        QVERIFY(attached().constFirst().name.startsWith(u"Screenshot"_s));
        desk.type(u"As it looks here"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(last(desk.stored(ticket)).attachments.size(), 1);
        QCOMPARE(last(desk.stored(ticket)).attachments.constFirst().mediaType, u"image/png"_s);
    }

    void whatNoMailServerTakesIsRefused()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        desk.press(Qt::Key_R);
        QTemporaryDir folder;
        QFile big(folder.filePath(u"disk.img"_s));
        QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(21LL * 1024 * 1024));
        big.close();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(big.fileName())});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.editor()->viewport(), &enter);
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.editor()->viewport(), &drop);
        QTRY_VERIFY(desk.barText(u"compose"_s).contains(u"disk.img"_s));
        QVERIFY(desk.session().drafts().content(desk.current(), DraftKind::Reply).isEmpty());
    }

    void furtherAddressesGetThisReplyAlone()
    {
        ShownDesk desk;
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_R);
        desk.type(u"For both of you"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"composeCcButton"_s), Qt::LeftButton);
        desk.type(u"payroll@example.org"_s);
        desk.editor()->setFocus();
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(last(desk.stored(ticket)).body.text, u"For both of you"_s + signatureBelow(desk));
        QVERIFY(last(desk.stored(ticket)).recipients.contains(u"payroll@example.org"_s));
        QVERIFY(desk.stored(ticket).details.collaborators.isEmpty());
    }

    void theSignatureGoesBelowUnlessTakenOut()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"ken"_s);
        desk.show();
        QVERIFY(desk.openTicket(u"Macro warning"_s));
        const TicketId ticket = desk.current();
        desk.press(Qt::Key_R);
        desk.type(u"One"_s);
        auto *box = desk.find<QCheckBox>(u"composeSignature"_s);
        QVERIFY(box->isVisible() && box->text().contains(u"Ken Jay"_s));
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(last(desk.stored(ticket)).body.text, u"One\n\n-- \nKind regards,\nKen Jay"_s);
        desk.type(u"Two"_s);
        box->setChecked(false);
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(last(desk.stored(ticket)).body.text, u"Two"_s);
    }

    void threeDraftsOutliveACrash()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.dhdb"_s);
        {
            Theme theme(*qApp, ThemeKind::Light);
            Desk desk(theme);
            QVERIFY(QFile::copy(desk.path(), path));
        }
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {DraftsArgument, path});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += writer.readAllStandardOutput()).contains("saved"), 60000);
        writer.kill(); // nothing is closed, nothing is flushed
        QVERIFY(writer.waitForFinished());
        Theme theme(*qApp, ThemeKind::Light);
        Desk again(theme, u"john"_s, path);
        again.show();
        for (const auto &[subject, text] : Drafts) {
            QVERIFY(again.openTicket(subject));
            QTRY_COMPARE(again.editor()->toPlainText(), text);
        }
        QCOMPARE(again.editor()->accessibleName(), u"Internal note"_s); // the last one was a note
    }

    void whoWillGetItIsSaid()
    {
        ShownDesk desk;
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

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == DraftsArgument) {
        return writeDrafts(arguments.at(2));
    }
    TestCompose test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_compose.moc"
