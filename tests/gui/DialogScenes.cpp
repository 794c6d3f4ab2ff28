// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scenes of dialogs and popups; those of the main window are in Scenes.cpp.

#include "app/help/ManualWindow.h"
#include "app/import/ImportDialog.h"
#include "app/newticket/NewTicketDialog.h"
#include "app/settings/SettingsDialog.h"
#include "app/start/Launcher.h"
#include "app/start/RestoreDialog.h"
#include "app/start/StartDialog.h"
#include "app/triage/BulkDialog.h"
#include "gui/Desk.h"
#include "gui/Scenes.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

namespace deskhand::test {

using namespace Qt::StringLiterals;

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
    auto *message = dialog.findChild<QPlainTextEdit *>(u"message"_s);
    message->setFocus();
    QTest::keyClicks(message, u"Customers are reporting a 404 error when browsing to online banking."_s);
    QTest::qWait(600);
    show(dialog, u"new-ticket"_s);
}

void Scenes::choices()
{
    Desk desk(m_theme);
    desk.show();
    static_cast<void>(desk.openTicket(u"Entire mobile"_s));
    const auto popup = [this, &desk](const QString &name) {
        QWidget *shown = nullptr;
        if (!QTest::qWaitFor([&shown] { return (shown = QApplication::activePopupWidget()) != nullptr; })) {
            qFatal("no popup for %s", qPrintable(name));
        }
        QTest::qWait(300);
        show(*shown, name);
        shown->close();
        QTest::qWait(50);
        desk.window().activateWindow();
        desk.tickets()->setFocus();
    };
    for (const auto &[key, name] :
         {std::pair(Qt::Key_A, u"assign"_s), std::pair(Qt::Key_T, u"transfer"_s), std::pair(Qt::Key_S, u"status"_s),
          std::pair(Qt::Key_P, u"priority"_s), std::pair(Qt::Key_O, u"topic"_s), std::pair(Qt::Key_L, u"labels"_s),
          std::pair(Qt::Key_H, u"snooze"_s), std::pair(Qt::Key_M, u"merge"_s)}) {
        QTest::keyClick(desk.tickets(), key);
        popup(name);
    }
    desk.window().actionRegistry().action(ActionId::Commands)->trigger();
    popup(u"palette"_s);
    desk.window().actionRegistry().action(ActionId::Commands)->trigger();
    // Not by keys: the pseudo-locale has letters that no keyboard has.
    auto *typed = qobject_cast<QLineEdit *>(QApplication::activePopupWidget()->focusWidget());
    if (typed == nullptr) {
        qFatal("the palette has no line to type into");
    }
    typed->insert(desk.window().actionRegistry().action(ActionId::Assign)->iconText().left(3));
    popup(u"palette-typed"_s);
}

void Scenes::bulk()
{
    Desk desk(m_theme, u"ken"_s);
    desk.show();
    desk.tickets()->setFocus();
    QTest::keyClick(desk.tickets(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(desk.tickets(), Qt::Key_T);
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; })) {
        qFatal("no departments to transfer to");
    }
    QTest::qWait(200);
    desk.type(u"branch"_s);
    QTest::keyClick(QApplication::activePopupWidget()->focusWidget(), Qt::Key_Return);
    BulkDialog *dialog = nullptr;
    if (!QTest::qWaitFor(
            [&desk, &dialog] {
                dialog = desk.window().findChild<BulkDialog *>();
                return dialog != nullptr && dialog->isReady();
            },
            60000)) {
        qFatal("no preview of the transfer");
    }
    show(*dialog, u"bulk"_s);
    dialog->close();
}

void Scenes::dialogs()
{
    Desk desk(m_theme);
    desk.show();
    for (const auto &[id, dialogName, name] : {std::tuple(ActionId::Keys, u"keysDialog"_s, u"keys"_s),
                                               std::tuple(ActionId::About, u"aboutDialog"_s, u"about"_s),
                                               std::tuple(ActionId::EditKeys, u"keyEditor"_s, u"keys-change"_s),
                                               std::tuple(ActionId::SaveQueue, u"queueDialog"_s, u"queue"_s),
                                               std::tuple(ActionId::SavePdf, u"ticketPartsDialog"_s, u"ticket-parts"_s),
                                               std::tuple(ActionId::SaveCsv, u"saveDialog"_s, u"save"_s),
                                               std::tuple(ActionId::BackUp, u"saveDialog"_s, u"backup"_s)}) {
        desk.window().actionRegistry().action(id)->trigger();
        auto *dialog = desk.find<QDialog>(dialogName);
        if (dialog == nullptr) {
            qFatal("%s does not open", qPrintable(dialogName));
        }
        show(*dialog, name);
        dialog->close();
        static_cast<void>(
            QTest::qWaitFor([&desk, &title = dialogName] { return desk.find<QDialog>(title) == nullptr; }));
        desk.window().activateWindow();
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
    // One the help desk knows, whatever its language.
    const QByteArray high = desk.session().directory()->priorities.constFirst().name.toUtf8();
    table.write(
        QByteArray(
            "No;Short description;Caller;Email;Priority;Opened at;Assigned to\n"
            "INC1041;Screen stays dark after the update;Tom Ray;tom.ray@customer.example;High;16.03.2026 08:30;ken\n"
            "INC1042;Mouse is gone;Tom Ray;tom.ray@customer.example;1 - Critical;16.03.2026 09:00;ken\n"
            "INC1043;Door of the archive is shut;;;High;16.03.2026 09:30;\n"
            "INC1044;Lamp over desk 12 is out;Ann Low;ann.low@customer.example;Low;yesterday;Marie Stone\n")
            .replace("High", high));
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

void Scenes::importErrors()
{
    Desk desk(m_theme);
    desk.show();
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) {
            qFatal("%s cannot be written", qPrintable(name));
        }
        return file.fileName();
    };
    const auto attempt = [this, &desk](const QStringList &paths, const QString &name) {
        ImportDialog dialog(m_theme, desk.session(), &desk.window());
        dialog.open();
        dialog.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&dialog));
        dialog.addFiles(paths);
        auto *go = dialog.findChild<QPushButton *>(u"importNext"_s);
        static_cast<void>(QTest::qWaitFor([go] { return go->isEnabled(); }));
        go->click();
        QTest::qWait(600);
        show(dialog, name);
    };
    // One that is a table by its name only; then mails: without a sender, none at all, and one that is fit.
    attempt({write(u"404.csv"_s, QByteArray("\0\1\2\xff\xfe garbage", 13))}, u"import-error-table"_s);
    attempt({write(u"1.eml"_s, "Subject: Lamp\n\nThe lamp is out.\n"), write(u"2.eml"_s, QByteArray(2048, '\0')),
             write(u"3.eml"_s, "From: tom.ray@customer.example\nSubject: Lamp\n"
                               "Date: Mon, 16 Mar 2026 08:00:00 +0000\n\nThe lamp is out.\n")},
            u"import-error-mail"_s);
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
        auto *read = desk.find<QPushButton>(u"notificationsRead"_s);
        read->click();
        static_cast<void>(QTest::qWaitFor([read] { return !read->isEnabled(); }));
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
    const QStringList recent{u"/home/john/bank-it.dhdb"_s, u"/home/john/branch-office.dhdb"_s};
    StartDialog dialog(m_theme, recent);
    dialog.show();
    show(dialog, u"start"_s);
    const QTemporaryDir folder;
    LocalOptions damaged;
    damaged.path = folder.filePath(u"bank-it.dhdb"_s);
    QFile file(damaged.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(8192, 'x')) < 0) {
        qFatal("The damaged file cannot be written");
    }
    file.close();
    const auto opened = waitFor(LocalRepository::open(damaged));
    dialog.showError(opened ? Error() : opened.error());
    show(dialog, u"start-error"_s);
    StartDialog making(m_theme, recent);
    making.show();
    const auto control = std::make_shared<CreationControl>();
    control->total = 480;
    control->done = 170;
    making.showWork(Launcher::tr("Making the sample: three months of a help desk, day by day …"), control);
    const auto *progress = making.findChild<QProgressBar *>(u"startProgress"_s);
    static_cast<void>(QTest::qWaitFor([progress] { return progress->value() > 0; }));
    show(making, u"start-making"_s);
    StartDialog assistant(m_theme, recent);
    assistant.show();
    assistant.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&assistant));
    assistant.findChild<QPushButton *>(u"startNew"_s)->click();
    show(assistant, u"start-new"_s);
    QTest::keyClick(assistant.findChild<QLineEdit *>(u"startCompany"_s), Qt::Key_Return);
    show(assistant, u"start-new-missing"_s);
}

} // namespace deskhand::test
