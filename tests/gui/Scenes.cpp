// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Scenes.h"

#include "app/admin/AdminWindow.h"
#include "app/admin/RecordDialog.h"
#include "app/window/TicketWindow.h"
#include "gui/Driving.h"
#include "models/TicketListModel.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace deskhand::test {

using namespace Qt::StringLiterals;

Scenes::Scenes(Theme &theme, Visit visit)
    : m_theme(theme)
    , m_visit(std::move(visit))
{ }

void Scenes::all()
{
    mainWindow(QSize(1440, 900), u"main"_s);
    mainWindow(QSize(960, 600), u"main-small"_s);
    arrangements();
    ticketPanels();
    composing();
    overtaken(QSize(1440, 900), u"conflict"_s);
    overtaken(QSize(960, 600), u"conflict-small"_s);
    lists();
    unreadable();
    newTicket();
    choices();
    bulk();
    dialogs();
    start();
    writingApart();
    previews();
    printed();
    otherTickets();
    importing();
    importErrors();
    restoring();
    settings();
    notifications();
    manual();
    reports(QSize(1440, 900), {});
    reports(QSize(960, 600), u"-small"_s);
    administration();
}

void Scenes::reports(const QSize &size, const QString &ending)
{
    Desk desk(m_theme);
    desk.show(size);
    desk.window().actionRegistry().action(ActionId::ShowReports)->trigger();
    desk.settle();
    show(desk.window(), u"reports"_s + ending);
    desk.window().actionRegistry().action(ActionId::ShowLoad)->trigger();
    desk.settle();
    show(desk.window(), u"load"_s + ending);
}

void Scenes::administration()
{
    Desk desk(m_theme);
    desk.show();
    desk.window().actionRegistry().action(ActionId::Administration)->trigger();
    auto *window = desk.find<AdminWindow>(u"adminWindow"_s);
    auto *sections = window->findChild<QListWidget *>(u"adminSections"_s);
    for (const QSize &size : {QSize(1120, 720), QSize(960, 600)}) {
        window->resize(size);
        for (int row = 0; row < sections->count(); ++row) {
            sections->setCurrentRow(row);
            const QString key = sections->item(row)->data(Qt::UserRole).toString();
            show(*window, u"admin-%1-%2"_s.arg(key).arg(size.width()));
        }
    }
    window->resize(1120, 720);
    for (const QString &key : {u"agents"_s, u"rules"_s}) {
        window->showSection(key);
        QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(window, Qt::Key_S, Qt::ControlModifier);
        show(*window, u"admin-%1-problems"_s.arg(key));
    }
}

void Scenes::large(const QString &database)
{
    Desk desk(m_theme, {}, database);
    desk.show();
    show(desk.window(), u"large"_s);
    QTest::keyClick(desk.tickets(), Qt::Key_End);
    QTest::qWait(160); // placeholders come when the rows do not
    m_visit(desk.window(), u"large-loading"_s);
    desk.settle();
    QTest::qWait(500);
    show(desk.window(), u"large-end"_s);
}

void Scenes::show(QWidget &view, const QString &name)
{
    QTest::qWait(250); // counts, recipients and load come a moment later
    m_visit(view, name);
}

void Scenes::mainWindow(const QSize &size, const QString &name)
{
    Desk desk(m_theme);
    desk.show(size);
    static_cast<void>(desk.openTicket(u"Entire mobile"_s));
    show(desk.window(), name);
}

void Scenes::composing()
{
    Desk desk(m_theme);
    desk.show();
    static_cast<void>(desk.openTicket(u"Payroll"_s));
    QTest::keyClick(desk.tickets(), Qt::Key_R);
    QTest::keyClicks(desk.editor(), u"Hi Tom,"_s);
    QTest::keyClick(desk.editor(), Qt::Key_Return);
    QTest::keyClicks(desk.editor(), u"the service account had lost its rights on the share. The export runs again."_s);
    QTest::qWait(900);
    show(desk.window(), u"reply"_s);
    static_cast<void>(desk.openTicket(u"Entire mobile"_s));
    QTest::keyClick(desk.tickets(), Qt::Key_N);
    QTest::keyClicks(desk.editor(), u"Spare load balancer is up, watching the error rate."_s);
    QTest::qWait(900);
    show(desk.window(), u"note"_s);
    static_cast<void>(desk.openTicket(u"Cannot open scanned"_s));
    QTest::keyClick(desk.tickets(), Qt::Key_R);
    QTest::keyClicks(desk.editor(), u"/"_s);
    QTest::qWait(200);
    if (QWidget *offers = QApplication::activePopupWidget()) {
        show(*offers, u"canned-typed"_s);
        offers->close();
        QTest::qWait(50);
    }
    desk.window().activateWindow();
    desk.editor()->clear();
    desk.find<QPushButton>(u"composeCanned"_s)->click();
    QTest::qWait(200);
    if (auto *panel = desk.find<QWidget>(u"cannedPanel"_s)) {
        show(*panel, u"canned"_s);
    }
}

void Scenes::overtaken(const QSize &size, const QString &name)
{
    Desk desk(m_theme);
    desk.show(size);
    static_cast<void>(desk.openTicket(u"Payroll"_s));
    QTest::keyClick(desk.tickets(), Qt::Key_R);
    QTest::keyClicks(desk.editor(), u"The export runs again."_s);
    overtake(desk,
             u"Hi Tom,\n\nthe account has its rights back since half past nine, and the share is mounted again. "
             "The export of last night was repeated by hand, so nobody is paid late.\n\nPlease try it once more, and "
             "tell us if the message comes back."_s);
    QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    static_cast<void>(QTest::qWaitFor([&desk] { return desk.find<QWidget>(u"overtaken"_s)->isVisible(); }));
    QTest::qWait(900); // the draft is saved
    show(desk.window(), name);
}

void Scenes::arrangements()
{
    Desk desk(m_theme);
    desk.show();
    static_cast<void>(desk.openTicket(u"Entire mobile"_s));
    const ActionRegistry &actions = desk.window().actionRegistry();
    actions.action(ActionId::OneLineRows)->trigger();
    actions.action(ActionId::TicketBelow)->trigger();
    desk.settle();
    show(desk.window(), u"below"_s);
    actions.action(ActionId::TicketBeside)->trigger();
    actions.action(ActionId::OneLineRows)->trigger();
    actions.action(ActionId::OpenApart)->trigger();
    TicketWindow *apart = nullptr;
    const auto find = [&apart] {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *each : windows) {
            apart = apart != nullptr ? apart : qobject_cast<TicketWindow *>(each);
        }
        return apart != nullptr;
    };
    if (!QTest::qWaitFor(find)) {
        qFatal("The ticket's own window does not open");
    }
    QTest::qWait(300);
    show(*apart, u"ticket-window"_s);
    apart->close();
}

void Scenes::ticketPanels()
{
    Desk desk(m_theme);
    desk.show();
    static_cast<void>(desk.openTicket(u"Entire mobile"_s));
    for (const auto &[property, panel, name] :
         {std::tuple(u"propertyDue"_s, u"duePanel"_s, u"due"_s),
          std::tuple(u"propertyRequester"_s, u"requesterCard"_s, u"requester"_s)}) {
        QTest::mouseClick(desk.find<QWidget>(property), Qt::LeftButton);
        auto *shown = desk.find<QWidget>(panel);
        if (shown == nullptr) {
            qFatal("%s does not open", qPrintable(panel));
        }
        show(*shown, name);
        if (auto *edit = shown->findChild<QPushButton *>(u"editRequester"_s)) {
            edit->click(); // closes the card, once it is known how the requester is stored
            RecordDialog *dialog = nullptr;
            const auto opened = [&desk, &dialog] {
                dialog = desk.find<RecordDialog>(u"recordDialog"_s);
                return dialog != nullptr;
            };
            if (!QTest::qWaitFor(opened, PatienceMs)) {
                qFatal("the requester cannot be edited");
            }
            show(*dialog, u"edit-requester"_s);
            dialog->close();
        } else {
            shown->window()->close();
        }
        QTest::qWait(50);
    }
}

void Scenes::unreadable()
{
    Desk desk(m_theme);
    desk.show();
    desk.settle();
    // As where a disk fails: what is read from now on is damaged.
    for (const QString &path : {desk.path(), desk.path() + u"-wal"_s}) {
        QFile file(path);
        if (file.exists()
            && (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(static_cast<int>(file.size()), 'x')) < 0)) {
            qFatal("%s cannot be damaged", qPrintable(path));
        }
    }
    auto *query = desk.find<QLineEdit>(u"queryBox"_s);
    query->setText(u"printer"_s);
    QTest::keyClick(query, Qt::Key_Return);
    QTest::qWait(600);
    show(desk.window(), u"list-error"_s);
}

void Scenes::lists()
{
    Desk desk(m_theme);
    desk.show();
    desk.selectQueue(u"closed"_s);
    show(desk.window(), u"closed"_s);
    desk.selectQueue(u"due-soon"_s);
    show(desk.window(), u"empty"_s);
    desk.selectQueue(u"mine"_s);
    show(desk.window(), u"few"_s);
    desk.selectQueue(u"unassigned"_s);
    QTest::keyClick(desk.tickets(), Qt::Key_A, Qt::ControlModifier);
    show(desk.window(), u"selected"_s);
    auto *query = desk.find<QLineEdit>(u"queryBox"_s);
    query->setText(u"is:open agent:mery"_s);
    QTest::keyClick(query, Qt::Key_Return);
    QTest::qWait(200);
    show(desk.window(), u"search-error"_s);
    query->setText(u"subject-that-nobody-wrote"_s);
    QTest::keyClick(query, Qt::Key_Return);
    QTest::qWait(400);
    show(desk.window(), u"search-empty"_s);
}

} // namespace deskhand::test
