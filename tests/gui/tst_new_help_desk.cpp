// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A help desk is set up from an empty file through Administration alone, and then worked in by its agents.

#include "app/newticket/ChoiceCombo.h"
#include "app/newticket/NewTicketDialog.h"
#include "gui/AdminDriver.h"
#include "gui/Driving.h"
#include "service/directory/Defaults.h"
#include "service/file/HelpDeskFile.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

QString emptyHelpDesk(const QTemporaryDir &folder)
{
    QString path = folder.filePath(u"empty.dhdb"_s);
    const HelpDeskSetup setup{u"Harbour Clinic"_s, "Europe/London"_ba, u"Ada Root"_s, u"ada"_s,
                              u"ada@clinic.example"_s};
    const auto made = HelpDeskFile::create(path, [&setup](Store &store) { return writeDefaults(store, setup); });
    if (!made) {
        qFatal("%s", qPrintable(made.error().text));
    }
    return path;
}

void setUpHours(AdminDriver &admin)
{
    admin.section(u"Schedules"_s);
    admin.startNew();
    admin.type(u"name"_s, u"Clinic hours"_s);
    admin.type(u"hours6"_s, u"09:00-12:00"_s);
    QVERIFY(admin.save());

    admin.section(u"Priorities"_s);
    admin.startNew();
    admin.type(u"name"_s, u"Life support"_s);
    QVERIFY(admin.save());

    admin.section(u"Statuses"_s);
    admin.startNew();
    admin.type(u"name"_s, u"Waiting for parts"_s);
    admin.toggle(u"clockRuns"_s);
    QVERIFY(admin.save());

    admin.section(u"SLA plans"_s);
    admin.startNew();
    admin.type(u"name"_s, u"Wards"_s);
    admin.choose(u"schedule"_s, u"Clinic"_s);
    admin.type(u"targetResponse"_s, u"30min"_s);
    admin.type(u"targetResolution"_s, u"4h"_s);
    QVERIFY(admin.save());
}

void setUpPeople(AdminDriver &admin)
{
    admin.section(u"Departments"_s);
    admin.startNew();
    admin.type(u"name"_s, u"Medical devices"_s);
    admin.choose(u"slaPlan"_s, u"Wards"_s);
    QVERIFY(admin.save());

    admin.section(u"Roles"_s);
    admin.startNew();
    admin.type(u"name"_s, u"Looks on"_s);
    QVERIFY(admin.save());

    admin.section(u"Agents"_s);
    admin.startNew();
    admin.type(u"name"_s, u"Ben Tool"_s);
    admin.type(u"username"_s, u"ben"_s);
    admin.type(u"email"_s, u"ben@clinic.example"_s);
    admin.choose(u"department"_s, u"Medical"_s);
    admin.choose(u"role"_s, u"Expanded"_s);
    QVERIFY(admin.save());

    admin.section(u"Teams"_s);
    admin.startNew();
    admin.type(u"name"_s, u"On call"_s);
    admin.choose(u"lead"_s, u"Ben"_s);
    QVERIFY(admin.save());
}

void setUpTickets(AdminDriver &admin)
{
    admin.section(u"Ticket numbers"_s);
    admin.startNew();
    admin.type(u"name"_s, u"Clinic"_s);
    admin.type(u"format"_s, u"CL-####"_s);
    QVERIFY(admin.save());

    admin.section(u"Company and rules"_s);
    admin.type(u"companyName"_s, u"Harbour Clinic and Wards"_s);
    admin.choose(u"defaultSequence"_s, u"Clinic"_s);
    QVERIFY(admin.save());

    admin.section(u"Custom fields"_s);
    admin.startNew();
    admin.type(u"label"_s, u"Device number"_s);
    admin.type(u"key"_s, u"device"_s);
    QVERIFY(admin.save());

    admin.section(u"Help topics"_s);
    admin.startNew();
    admin.type(u"name"_s, u"Device is out of order"_s);
    admin.choose(u"department"_s, u"Medical"_s);
    QVERIFY(admin.save());

    admin.section(u"Canned responses"_s);
    admin.startNew();
    admin.type(u"title"_s, u"Technician is coming"_s);
    admin.type(u"shortcut"_s, u"technician"_s);
    admin.type(u"body"_s, u"Dear %{requester.nam}, a technician is on the way."_s);
    QTRY_VERIFY(admin.find<QLabel>(u"unknownVariables"_s)->isVisible());
    QVERIFY(admin.find<QLabel>(u"unknownVariables"_s)->text().contains(u"requester.nam"_s));
    admin.type(u"body"_s, u"Dear %{requester.name}, a technician is on the way."_s);
    QTRY_VERIFY(!admin.find<QLabel>(u"unknownVariables"_s)->isVisible());
    QVERIFY(admin.save());

    admin.section(u"Routing rules"_s);
    admin.startNew();
    admin.type(u"name"_s, u"Ventilators first"_s);
    admin.addRow(u"conditions"_s);
    admin.type(u"conditionValue"_s, u"ventilator"_s);
    admin.addRow(u"actions"_s);
    admin.choose(u"actionKind"_s, u"Set the priority"_s);
    admin.choose(u"actionTarget"_s, u"Life support"_s);
    QVERIFY(admin.save());
}

void takeTicketAboutVentilator(Desk &desk)
{
    toList(desk);
    QTest::keyClick(&desk.window(), Qt::Key_N, Qt::ControlModifier);
    NewTicketDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = desk.window().findChild<NewTicketDialog *>()) != nullptr && dialog->isVisible());
    auto *requester = dialog->findChild<QLineEdit *>(u"requester"_s);
    QTest::keyClicks(requester, u"Zoe Quist"_s);
    auto *email = dialog->findChild<QLineEdit *>(u"requesterEmail"_s);
    QTRY_VERIFY(email->isVisible());
    QTest::keyClicks(email, u"zoe@clinic.example"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"subject"_s), u"Ventilator 7 beeps"_s);
    auto *topic = dialog->findChild<ChoiceCombo *>(u"topic"_s);
    topic->setFocus();
    QTest::keyClicks(topic, u"Device"_s);
    QCOMPARE(topic->currentText(), u"Device is out of order"_s);
    auto *message = dialog->findChild<QPlainTextEdit *>(u"message"_s);
    QTest::keyClicks(message, u"Since this morning."_s);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"createTicket"_s)->isEnabled());
    QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.current().isValid());
    desk.settle();
}

} // namespace

class TestNewHelpDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsSetUpAndWorkedIn()
    {
        Theme theme(*qApp, ThemeKind::Light);
        const QTemporaryDir folder;
        Desk desk(theme, u"ada"_s, emptyHelpDesk(folder));
        desk.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();
        AdminDriver admin(desk);
        QVERIFY(admin.open());
        setUpHours(admin);
        setUpPeople(admin);
        setUpTickets(admin);
        admin.window()->close();

        const DirectorySnapshot directory = *desk.session().directory();
        const Department *devices = named(directory.departments, u"Medical devices"_s);
        const SlaPlan *wards = named(directory.slaPlans, u"Wards"_s);
        const Agent *ben = named(directory.agents, u"Ben Tool"_s);
        const Status *waiting = named(directory.statuses, u"Waiting for parts"_s);
        const Team *onCall = named(directory.teams, u"On call"_s);
        QVERIFY(devices != nullptr && wards != nullptr && ben != nullptr && waiting != nullptr && onCall != nullptr);
        QCOMPARE(devices->slaPlan, wards->id);
        QCOMPARE(wards->targets.constFirst().firstResponse, std::optional<Duration>(std::chrono::minutes(30)));
        QCOMPARE(ben->primary.department, devices->id);
        QCOMPARE(onCall->lead, ben->id);
        QVERIFY(waiting->state == TicketState::Open && !waiting->clockRuns);
        QVERIFY(named(directory.roles, u"Looks on"_s) != nullptr);
        QCOMPARE(named(directory.schedules, u"Clinic hours"_s)->spans.size(), 6);
        QCOMPARE(directory.customFields.constFirst().key, u"device"_s);
        QCOMPARE(directory.settings.companyName, u"Harbour Clinic and Wards"_s);

        takeTicketAboutVentilator(desk);
        const TicketId id = desk.current();
        const Ticket ticket = desk.stored(id).details.ticket;
        QCOMPARE(directory.priority(ticket.priority)->name, u"Life support"_s); // the rule fired
        QVERIFY2(ticket.number.startsWith(u"CL-"_s), qPrintable(ticket.number));
        QCOMPARE(ticket.department, devices->id);
        QCOMPARE(ticket.slaPlan, wards->id);
        QVERIFY(ticket.due.has_value());
        QTRY_COMPARE(desk.count(u"unassigned"_s), 1);

        // Ben comes, and does what he was made for.
        Desk his(theme, u"ben"_s, desk.path());
        his.show();
        toList(his);
        clickQueue(his, u"unassigned"_s);
        QVERIFY(clickTicket(his, u"Ventilator"_s));
        toList(his);
        his.press(Qt::Key_C);
        const auto now = [&his, id] { return his.stored(id).details.ticket; };
        QTRY_COMPARE(now().agent, ben->id);
        QTRY_COMPARE(his.count(u"mine"_s), 1);
        toList(his);
        his.press(Qt::Key_S);
        choose(his, u"waiting"_s);
        QTRY_COMPARE(now().status, waiting->id);
        QTRY_COMPARE(his.count(u"pending"_s), 1);
        QVERIFY(now().pausedSince.has_value());
        toList(his);
        his.press(Qt::Key_R);
        his.type(u"/tech"_s);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        his.press(Qt::Key_Return);
        QTRY_VERIFY(his.editor()->toPlainText().startsWith(u"Dear Zoe Quist, a technician"_s));
        QTest::mouseClick(his.find<QPushButton>(u"composeSend"_s), Qt::LeftButton);
        QTRY_COMPARE(now().status, directory.settings.resolvedStatus);
        QTRY_COMPARE(desk.count(u"resolved"_s), 1); // Ada sees it at her desk
        QTRY_COMPARE(desk.count(u"open"_s), 0);
    }
};

QTEST_MAIN(TestNewHelpDesk)
#include "tst_new_help_desk.moc"
