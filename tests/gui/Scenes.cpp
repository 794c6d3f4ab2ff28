// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Scenes.h"

#include "app/admin/AdminWindow.h"
#include "app/help/ManualWindow.h"
#include "app/import/ImportDialog.h"
#include "app/newticket/NewTicketDialog.h"
#include "app/settings/SettingsDialog.h"
#include "app/start/RestoreDialog.h"
#include "app/start/StartDialog.h"
#include "gui/Desk.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

namespace deskhand::test {

using namespace Qt::StringLiterals;

Scenes::Scenes(Theme &theme, Visit visit)
    : m_theme(theme)
    , m_visit(std::move(visit))
{ }

Error Scenes::damagedFileError()
{
    return {ErrorKind::Corrupt,
            u"\"bank-it.deskhand\" is no help desk of Deskhand, or it is damaged. The file was not changed. "
            "Choose another file, or restore a backup."_s,
            u"file is not a database"_s, false};
}

void Scenes::all()
{
    mainWindow(QSize(1440, 900), u"main"_s);
    mainWindow(QSize(960, 600), u"main-small"_s);
    composing();
    lists();
    newTicket();
    choices();
    dialogs();
    start();
    importing();
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
}

void Scenes::lists()
{
    Desk desk(m_theme);
    desk.show();
    desk.selectQueue(u"closed"_s);
    show(desk.window(), u"closed"_s);
    desk.selectQueue(u"overdue"_s);
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

void Scenes::newTicket()
{
    Desk desk(m_theme);
    desk.show();
    NewTicketDialog dialog(m_theme, desk.session());
    dialog.show();
    dialog.activateWindow();
    QTest::qWait(300);
    show(dialog, u"new-ticket-empty"_s);
    auto *requester = dialog.findChild<QLineEdit *>(u"requester"_s);
    requester->setFocus();
    QTest::keyClicks(requester, u"kar"_s);
    QTest::qWait(400);
    if (QWidget *popup = QApplication::activePopupWidget()) {
        show(*popup, u"new-ticket-requesters"_s);
    }
    QTest::keyClick(requester, Qt::Key_Return);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"subject"_s), u"Entire mobile/online banking is down"_s);
    auto *topic = dialog.findChild<QComboBox *>(u"topic"_s);
    topic->setCurrentIndex(topic->findText(u"Business critical outage"_s));
    Q_EMIT topic->activated(topic->currentIndex());
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"message"_s),
                     u"Customers are reporting a 404 error when browsing to online banking."_s);
    QTest::qWait(600);
    show(dialog, u"new-ticket"_s);
}

void Scenes::choices()
{
    Desk desk(m_theme);
    desk.show();
    for (const auto &[key, name] : {std::pair(Qt::Key_A, u"assign"_s), std::pair(Qt::Key_T, u"transfer"_s),
                                    std::pair(Qt::Key_S, u"status"_s), std::pair(Qt::Key_P, u"priority"_s)}) {
        QTest::keyClick(desk.tickets(), key);
        QTest::qWait(300);
        if (QWidget *popup = QApplication::activePopupWidget()) {
            show(*popup, name);
            popup->close();
            QTest::qWait(50);
        }
    }
}

void Scenes::dialogs()
{
    Desk desk(m_theme);
    desk.show();
    for (const auto &[id, name] : {std::pair(ActionId::Keys, u"keys"_s), std::pair(ActionId::About, u"about"_s)}) {
        desk.window().actionRegistry().action(id)->trigger();
        auto *dialog = desk.find<QDialog>(name + u"Dialog"_s);
        if (dialog != nullptr) {
            show(*dialog, name);
            dialog->close();
            QTest::qWait(50);
        }
    }
}

void Scenes::importing()
{
    Desk desk(m_theme);
    desk.show();
    const QTemporaryDir folder;
    QFile table(folder.filePath(u"incidents.csv"_s));
    if (!table.open(QIODevice::WriteOnly)) {
        qFatal("The table cannot be written");
    }
    table.write(
        "No;Short description;Caller;Email;Priority;Opened at;Assigned to\n"
        "INC1041;Screen stays dark after the update;Tom Ray;tom.ray@customer.example;High;16.03.2026 08:30;ken\n"
        "INC1042;Mouse is gone;Tom Ray;tom.ray@customer.example;1 - Critical;16.03.2026 09:00;ken\n"
        "INC1043;Door of the archive is shut;;;High;16.03.2026 09:30;\n"
        "INC1044;Lamp over desk 12 is out;Ann Low;ann.low@customer.example;Low;yesterday;Marie Stone\n");
    table.close();
    ImportDialog dialog(m_theme, desk.session(), &desk.window());
    dialog.open();
    dialog.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&dialog));
    show(dialog, u"import-empty"_s);
    dialog.addFiles({table.fileName()});
    auto *go = dialog.findChild<QPushButton *>(u"importNext"_s);
    const auto step = [this, &dialog, go](const QString &seen, const QString &name) {
        static_cast<void>(QTest::qWaitFor([go] { return go->isEnabled(); }));
        go->click();
        static_cast<void>(QTest::qWaitFor([&dialog, &seen] {
            const auto *shown = dialog.findChild<QTableWidget *>(seen);
            return shown->isVisible() && shown->rowCount() > 0;
        }));
        show(dialog, name);
    };
    show(dialog, u"import-files"_s);
    step(u"importColumns"_s, u"import-columns"_s);
    step(u"importNames"_s, u"import-names"_s);
    step(u"importEntries"_s, u"import-check"_s);
    static_cast<void>(QTest::qWaitFor([go] { return go->isEnabled(); }));
    go->click();
    static_cast<void>(QTest::qWaitFor([go] { return go->isVisible() && go->isEnabled(); }));
    show(dialog, u"import-done"_s);
}

void Scenes::restoring()
{
    Desk desk(m_theme);
    RestoreDialog dialog(m_theme, desk.clock(), desk.path());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&dialog));
    show(dialog, u"restore-empty"_s);
    dialog.setBackup(desk.path());
    auto *go = dialog.findChild<QPushButton *>(u"restoreGo"_s);
    static_cast<void>(QTest::qWaitFor([go] { return go->isEnabled(); }));
    show(dialog, u"restore"_s);
}

void Scenes::settings()
{
    Desk desk(m_theme);
    desk.show();
    desk.window().actionRegistry().action(ActionId::Settings)->trigger();
    auto *dialog = desk.find<SettingsDialog>(u"settingsDialog"_s);
    for (const auto &[page, name] :
         {std::pair(0, u"general"_s), std::pair(1, u"profile"_s), std::pair(2, u"notifications"_s),
          std::pair(3, u"keys"_s), std::pair(4, u"writing"_s)}) {
        dialog->showPage(page);
        show(*dialog, u"settings-"_s + name);
    }
}

void Scenes::notifications()
{
    Desk desk(m_theme);
    desk.show();
    desk.window().actionRegistry().action(ActionId::Notifications)->trigger();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        show(*popup, u"notifications"_s);
        desk.find<QPushButton>(u"notificationsRead"_s)->click();
        show(*popup, u"notifications-read"_s);
        popup->close();
    }
}

void Scenes::manual()
{
    Desk desk(m_theme);
    desk.show();
    desk.window().actionRegistry().action(ActionId::Manual)->trigger();
    auto *manual = desk.find<ManualWindow>(u"manualWindow"_s);
    for (const QString &page : {u"start"_s, u"triage"_s}) {
        manual->showPage(page);
        show(*manual, u"manual-"_s + page);
    }
    manual->findChild<QLineEdit *>(u"manualSearch"_s)->setText(u"PDF"_s);
    show(*manual, u"manual-found"_s);
}

void Scenes::start()
{
    StartDialog dialog(m_theme, {u"/home/john/bank-it.deskhand"_s, u"/home/john/branch-office.deskhand"_s});
    dialog.show();
    show(dialog, u"start"_s);
    dialog.showError(damagedFileError());
    show(dialog, u"start-error"_s);
}

} // namespace deskhand::test
