// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/AttachmentOpener.h"
#include "app/ticket/AttachmentPreview.h"
#include "app/ticket/DuePanel.h"
#include "app/ticket/EntryBody.h"
#include "app/ticket/SmallPopups.h"
#include "gui/Desk.h"
#include "local/LocalRepository.h"
#include "mail/html/LibxmlSanitizer.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace deskhand;
using namespace deskhand::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString Payroll = u"Payroll export"_s;

/// The menu of the ticket, opened; deleted when it closes.
QMenu *ticketMenu(Desk &desk)
{
    QTest::mouseClick(desk.find<QToolButton>(u"ticketMore"_s), Qt::LeftButton);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// Offscreen, a menu takes the window's activation with it when it goes.
void afterMenu(Desk &desk)
{
    QTest::qWait(100);
    if (QApplication::activePopupWidget() == nullptr) {
        desk.window().activateWindow();
        QTest::qWait(100);
    }
}

QAction *actionOf(const QMenu *menu, const QString &text)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->menu() != nullptr) {
            if (QAction *inner = actionOf(action->menu(), text)) {
                return inner;
            }
        }
        if (QString(action->text()).remove(u'&').startsWith(text)) {
            return action;
        }
    }
    return nullptr;
}

bool chooseInMenu(Desk &desk, const QString &text)
{
    QMenu *menu = ticketMenu(desk);
    QAction *action = menu != nullptr ? actionOf(menu, text) : nullptr;
    if (action == nullptr || !action->isEnabled()) {
        return false;
    }
    // Offscreen, a menu takes the window's activation with it when it goes, and what opens then is closed as in a
    // program that lost the focus. So the menu goes first, and its action is carried out in an active window.
    menu->setAttribute(Qt::WA_DeleteOnClose, false);
    menu->close();
    afterMenu(desk);
    action->trigger();
    QTest::qWait(50);
    menu->deleteLater();
    return true;
}

bool hasChip(Desk &desk, const QString &text)
{
    const auto chips = desk.find<QWidget>(u"ticketExtras"_s)->findChildren<QPushButton *>();
    return std::any_of(chips.cbegin(), chips.cend(),
                       [&text](const QPushButton *chip) { return chip->text().contains(text); });
}

Theme &theme()
{
    static Theme made(*qApp, ThemeKind::Light);
    return made;
}

} // namespace

class TestTicketView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSubjectIsEditedInPlace()
    {
        Desk desk(theme());
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        const QString before = desk.stored(ticket).details.ticket.subject;
        QVERIFY(chooseInMenu(desk, u"Edit subject"_s));
        auto *edit = desk.find<QLineEdit>(u"subjectEdit"_s);
        QTRY_VERIFY(edit->isVisible() && edit->hasFocus());
        desk.type(u"Not this"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        QCOMPARE(desk.stored(ticket).details.ticket.subject, before);
        QVERIFY(chooseInMenu(desk, u"Edit subject"_s));
        QTRY_VERIFY(edit->isVisible() && edit->hasFocus());
        desk.type(u"Payroll export fails at night"_s);
        QCOMPARE(edit->text(), u"Payroll export fails at night"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.barText({}), QString());
        QTRY_COMPARE(desk.stored(ticket).details.ticket.subject, u"Payroll export fails at night"_s);
        desk.tickets()->setFocus();
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(ticket).details.ticket.subject, before);
    }

    void tagsAreSetAndShown()
    {
        Desk desk(theme());
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        QVERIFY(chooseInMenu(desk, u"Tags"_s));
        desk.type(u"vpn, night"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.stored(ticket).details.tags.contains(u"night"_s));
        QVERIFY(desk.stored(ticket).details.tags.contains(u"vpn"_s));
        QTRY_VERIFY(hasChip(desk, u"night"_s));
    }

    void theClockExplainsItself()
    {
        Desk desk(theme());
        desk.show();
        QVERIFY(desk.openTicket(u"Entire mobile"_s));
        QTest::mouseClick(desk.find<QWidget>(u"propertyDue"_s), Qt::LeftButton);
        auto *panel = desk.find<QWidget>(u"duePanel"_s);
        QVERIFY(panel != nullptr && panel->isVisible());
        QString text;
        const auto labels = panel->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            text += label->text() + u'\n';
        }
        QVERIFY2(text.contains(u"Sev-A"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Resolution within"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Start"_s), qPrintable(text));
        panel->close();
    }

    void eachStepOfTheClockIsSaid()
    {
        SlaExplanation explanation;
        explanation.start = fromMilliseconds(0);
        explanation.plan = SlaPlanId{1};
        explanation.planName = u"Sev-B"_s;
        explanation.schedule.origin = ScheduleOrigin::Department;
        explanation.scheduleName = u"Days"_s;
        explanation.pauses = {{{fromMilliseconds(0), fromMilliseconds(3600000)}, 30min}};
        explanation.resolution.target = 90min;
        explanation.resolution.due = fromMilliseconds(9000000);
        explanation.resolution.counted = {{fromMilliseconds(3600000), fromMilliseconds(9000000)}};
        explanation.manualDue = fromMilliseconds(9900000);
        const auto steps = DuePanel::steps(explanation, DirectorySnapshot(), fromMilliseconds(4000000));
        QString text;
        for (const DuePanel::Step &step : steps) {
            text += step.label + u": "_s + step.text + u'\n';
        }
        for (const QString &part : {u"By hand"_s, u"Plan: Sev-B"_s, u"the department's"_s, u"30 min held back"_s,
                                    u"no target, so this clock does not run"_s, u"1 h 30 min"_s, u"Counted"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part + u" is missing in\n"_s + text));
        }
    }

    void itIsPutOffAndWoken()
    {
        Desk desk(theme());
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        QVERIFY(chooseInMenu(desk, u"Put off"_s));
        auto *popup = desk.find<QWidget>(u"snoozePopup"_s);
        QVERIFY(popup != nullptr);
        for (QPushButton *button : popup->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Tomorrow"_s)) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(desk.stored(ticket).details.ticket.pendingUntil.has_value());
        QTRY_VERIFY(hasChip(desk, u"Put off until"_s));
        // Its chip opens the same again, which wakes it.
        for (QPushButton *chip : desk.find<QWidget>(u"ticketExtras"_s)->findChildren<QPushButton *>()) {
            if (chip->text().contains(u"Put off"_s)) {
                chip->click();
                break;
            }
        }
        for (QPushButton *button : QApplication::activePopupWidget()->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Wake"_s)) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(!desk.stored(ticket).details.ticket.pendingUntil);
    }

    void presetsLieAhead_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<int>("count");
        QTest::newRow("Tuesday morning") << QDateTime(QDate(2026, 3, 17), QTime(9, 32)) << 4;
        QTest::newRow("Tuesday night") << QDateTime(QDate(2026, 3, 17), QTime(22, 0)) << 3;
        QTest::newRow("Sunday noon") << QDateTime(QDate(2026, 3, 22), QTime(12, 0)) << 3; // tomorrow is Monday
        QTest::newRow("Monday noon") << QDateTime(QDate(2026, 3, 16), QTime(12, 0)) << 3; // Monday is in a week
    }

    void presetsLieAhead()
    {
        QFETCH(const QDateTime, now);
        const auto presets = SnoozePopup::presets(now);
        QTEST(static_cast<int>(presets.size()), "count");
        for (const auto &preset : presets) {
            QVERIFY2(preset.until > now, qPrintable(preset.text));
        }
    }

    void mergingIsShownBeforeAndTakenApartAfter()
    {
        Desk desk(theme());
        desk.show();
        QVERIFY(desk.openTicket(u"Second screen"_s));
        const TicketId into = desk.current();
        const QString number = desk.stored(into).details.ticket.number;
        QVERIFY(desk.openTicket(Payroll));
        const TicketId child = desk.current();
        QVERIFY(chooseInMenu(desk, u"Merge into"_s));
        auto *popup = desk.find<QWidget>(u"otherTicket"_s);
        QVERIFY(popup != nullptr);
        QTest::qWait(300);
        QVERIFY(desk.find<QWidget>(u"otherTicket"_s) == popup && popup->isVisible());
        desk.type(number);
        auto *found = popup->findChild<QListWidget *>();
        QTRY_VERIFY(found->count() > 0 && found->item(0)->text().startsWith(u'#' + number));
        auto *act = popup->findChild<QPushButton *>(u"otherTicketDo"_s);
        QTRY_VERIFY(act->isEnabled());
        QVERIFY(popup->findChild<QLabel *>(u"otherTicketPreview"_s)->text().contains(u"is closed"_s));
        QVERIFY(!desk.stored(child).details.ticket.mergedInto); // so far it was only shown
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.stored(child).details.ticket.mergedInto, into);
        QTRY_VERIFY(hasChip(desk, u"Merged into #"_s + number));
        QVERIFY(desk.openTicket(u"Second screen"_s));
        QTRY_VERIFY(hasChip(desk, u"merged"_s));
        for (QPushButton *chip : desk.find<QWidget>(u"ticketExtras"_s)->findChildren<QPushButton *>()) {
            if (chip->text().contains(u"merged"_s)) {
                chip->click();
                break;
            }
        }
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QAction *unmerge = actionOf(menu, u"Unmerge"_s);
        QVERIFY(unmerge != nullptr);
        menu->close(); // it lives until the next turn of the event loop
        unmerge->trigger();
        QTRY_VERIFY(!desk.stored(child).details.ticket.mergedInto);
    }

    void aLinkedTicketOpensAndIsThenMeant()
    {
        Desk desk(theme());
        desk.show();
        QVERIFY(desk.openTicket(u"Second screen"_s));
        const TicketId other = desk.current();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        QVERIFY(waitFor(desk.repository().tickets().execute(Command::make(ticket, command::Link{other, false}))));
        QTRY_COMPARE(desk.find<QWidget>(u"ticketExtras"_s)->findChildren<QPushButton *>().isEmpty(), false);
        const QString number = u'#' + desk.stored(other).details.ticket.number;
        QTRY_VERIFY(hasChip(desk, number));
        for (QPushButton *chip : desk.find<QWidget>(u"ticketExtras"_s)->findChildren<QPushButton *>()) {
            if (chip->text().contains(number)) {
                chip->click();
                break;
            }
        }
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QAction *open = actionOf(menu, u"Open"_s);
        menu->close();
        open->trigger();
        QTRY_COMPARE(desk.current(), other);
        desk.settle();
        afterMenu(desk);
        desk.tickets()->setFocus();
        // The list still has the first one selected; what is done now is meant for what one sees.
        desk.press(Qt::Key_E);
        const StatusId resolved = desk.session().directory()->settings.resolvedStatus;
        QTRY_COMPARE(desk.stored(other).details.ticket.status, resolved);
        QVERIFY(desk.stored(ticket).details.ticket.status != resolved);
    }

    void theRequestersOtherTicketsOpenFromTheCard()
    {
        Desk desk(theme());
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketView view = desk.stored(desk.current());
        QVERIFY(view.otherTicketsOfRequester > 0);
        QTest::mouseClick(desk.find<QWidget>(u"propertyRequester"_s), Qt::LeftButton);
        auto *list = desk.find<QListWidget>(u"requesterTickets"_s);
        QVERIFY(list != nullptr);
        QTRY_COMPARE(list->count(), view.otherTicketsOfRequester);
        const TicketId wanted{list->item(0)->data(Qt::UserRole).toLongLong()};
        Q_EMIT list->itemActivated(list->item(0));
        QTRY_COMPARE(desk.current(), wanted);
        QCOMPARE(desk.stored(wanted).requester.id, view.requester.id);
    }

    void onlyTheHistoryIsShownOnAsking()
    {
        Desk desk(theme());
        desk.show();
        QVERIFY(desk.openTicket(u"Entire mobile"_s));
        const auto bodies = [&desk] {
            const auto all = desk.find<QWidget>(u"thread"_s)->findChildren<EntryBody *>();
            return std::count_if(all.cbegin(), all.cend(), [](const EntryBody *body) { return body->isVisible(); });
        };
        QVERIFY(bodies() > 0);
        QVERIFY(chooseInMenu(desk, u"History of events"_s));
        QTRY_COMPARE(bodies(), 0);
        QVERIFY(chooseInMenu(desk, u"Everything"_s));
        QTRY_VERIFY(bodies() > 0);
    }

    void whatMayNotBeChangedSaysWhy()
    {
        Desk desk(theme(), u"omar"_s); // of Information Security
        desk.show();
        QVERIFY(desk.openTicket(u"VPN gateway certificate"_s)); // referred to them: seen, not theirs
        auto *sla = desk.find<QAbstractButton>(u"propertySla"_s);
        QVERIFY(!sla->isEnabled());
        QVERIFY2(sla->toolTip().contains(u"System Administrators"_s), qPrintable(sla->toolTip()));
        QMenu *menu = ticketMenu(desk);
        QVERIFY(menu != nullptr);
        QAction *merge = actionOf(menu, u"Merge into"_s);
        QVERIFY(!merge->isEnabled() && !merge->toolTip().isEmpty());
        menu->close();
    }

    void htmlOfOthersLoadsNothing()
    {
        EntryBody body;
        body.resize(400, 200);
        body.setBody(u"<p>Hello <img src=\"file:///etc/hostname\"> <img src=\"https://tracker.example/x.png\"></p>"_s,
                     true);
        QVERIFY(body.toPlainText().startsWith(u"Hello"_s));
        QCOMPARE(body.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).value<QImage>(),
                 QImage());
        QImage picture(2000, 100, QImage::Format_RGB32);
        body.addPicture(u"https://tracker.example/x.png"_s, picture);
        const auto shown =
            body.loadResource(QTextDocument::ImageResource, QUrl(u"https://tracker.example/x.png"_s)).value<QImage>();
        QVERIFY(!shown.isNull() && shown.width() <= 400);
    }

    void heldBackPicturesAreOffered()
    {
        Desk desk(theme());
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        command::RequesterMessage message;
        message.body.text = u"See the picture"_s;
        message.body.html = u"<p>See the picture <img src=\"http://127.0.0.1:1/x.png\"></p>"_s;
        // As mail comes in: through what cleans it, by another program.
        LocalOptions options;
        options.path = desk.path();
        options.username = u"ken"_s;
        options.sanitizer = std::make_shared<LibxmlSanitizer>();
        const auto intake = waitFor(LocalRepository::open(options));
        QVERIFY(intake);
        QVERIFY(waitFor((*intake)->tickets().execute(Command::make(desk.current(), message))));
        const auto rows = [&desk] {
            QList<QWidget *> shown;
            for (auto *row : desk.find<QWidget>(u"thread"_s)->findChildren<QWidget *>(u"blockedPictures"_s)) {
                if (row->isVisible()) {
                    shown.append(row);
                }
            }
            return shown;
        };
        QTRY_COMPARE(rows().size(), 1);
        rows().constFirst()->findChild<QPushButton *>()->click();
        QCOMPARE(rows().size(), 0);
    }

    void riskyAttachmentsAreAskedAbout_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("risky");
        QTest::newRow("picture") << u"screen.png"_s << false;
        QTest::newRow("document") << u"report.pdf"_s << false;
        QTest::newRow("program") << u"setup.EXE"_s << true;
        QTest::newRow("two endings") << u"invoice.pdf.js"_s << true;
        QTest::newRow("macros") << u"workbook.xlsm"_s << true;
        QTest::newRow("page") << u"form.html"_s << true;
        QTest::newRow("link") << u"invoice.lnk"_s << true;
        QTest::newRow("address") << u"help.url"_s << true;
        QTest::newRow("shell command") << u"desktop.scf"_s << true;
        QTest::newRow("installed by a click") << u"tool.appref-ms"_s << true;
        QTest::newRow("search elsewhere") << u"docs.search-ms"_s << true;
        QTest::newRow("template") << u"letter.dotm"_s << true;
        // By the name that the file gets, whatever hides it in the one that was sent.
        QTest::newRow("dot behind") << u"setup.exe."_s << true;
        QTest::newRow("space behind") << u"setup.exe \u00A0"_s << true;
        QTest::newRow("turned round") << u"gpj\u202E.\u202Cexe"_s << true;
        QTest::newRow("no ending") << u"README"_s << false;
    }

    void riskyAttachmentsAreAskedAbout()
    {
        QFETCH(const QString, name);
        Attachment attachment;
        attachment.name = name;
        QTEST(AttachmentOpener::isRisky(attachment), "risky");
    }

    void picturesAndTextsArePreviewed()
    {
        QTemporaryDir folder;
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        const QString path = folder.filePath(u"p.png"_s);
        QVERIFY(picture.save(path));
        Attachment attachment;
        attachment.name = u"p.png"_s;
        attachment.mediaType = u"image/png"_s;
        attachment.size = QFileInfo(path).size();
        QVERIFY(AttachmentPreview::canShow(attachment));
        AttachmentPreview preview(attachment, path, nullptr);
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        preview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        QCOMPARE(preview.findChild<QLabel *>()->pixmap().size(), picture.size());
        attachment.mediaType = u"application/pdf"_s;
        QVERIFY(!AttachmentPreview::canShow(attachment));
        attachment.mediaType = u"image/svg+xml"_s;
        QVERIFY(!AttachmentPreview::canShow(attachment));
    }

    void aThousandEntriesOpenAtTheirEnd()
    {
        Desk desk(theme());
        desk.show();
        QVERIFY(desk.openTicket(Payroll));
        const TicketId ticket = desk.current();
        QList<Command> notes;
        for (int i = 0; i < 1000; ++i) {
            command::AddNote note;
            note.body.text = u"Note %1 of a long story"_s.arg(i);
            notes.append(Command::make(ticket, note));
        }
        QVERIFY(waitFor(desk.repository().tickets().executeOnAll(notes)));
        const auto bodies = [&desk] { return desk.find<QWidget>(u"thread"_s)->findChildren<EntryBody *>(); };
        QVERIFY(desk.openTicket(u"Second screen"_s));
        QVERIFY(desk.openTicket(Payroll));
        QVERIFY(bodies().size() < 200); // not all of them are made
        // It scrolls when the layout has been made, which settling does not wait for.
        const auto isLastSeen = [&bodies] {
            const auto shown = bodies();
            return std::any_of(shown.cbegin(), shown.cend(), [](const EntryBody *body) {
                return body->toPlainText().startsWith(u"Note 999"_s) && !body->visibleRegion().isEmpty();
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isLastSeen(), 20000);
    }
};

QTEST_MAIN(TestTicketView)
#include "tst_ticket_view.moc"
