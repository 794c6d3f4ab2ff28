// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every view, light and dark: deskhand-screenshots --out DIR. Whoever changes a view looks at them.

#include "app/newticket/NewTicketDialog.h"
#include "app/start/StartDialog.h"
#include "core/base/Translations.h"
#include "gui/Desk.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextStream>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

class Photographer {
public:
    Photographer(QApplication &application, QString folder, ThemeKind kind, QString suffix)
        : m_theme(application, kind)
        , m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
    { }

    void takeAll()
    {
        mainWindow(QSize(1440, 900), u"main"_s);
        mainWindow(QSize(960, 600), u"main-small"_s);
        composing();
        lists();
        newTicket();
        choices();
        dialogs();
        start();
    }

    void takeLarge(const QString &database)
    {
        Desk desk(m_theme, {}, database);
        desk.show();
        take(desk.window(), u"large"_s);
        QTest::keyClick(desk.tickets(), Qt::Key_End);
        desk.settle();
        QTest::qWait(500);
        take(desk.window(), u"large-end"_s);
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void take(QWidget &widget, const QString &name)
    {
        QTest::qWait(250); // counts, recipients and load come a moment later
        const QString path = m_folder + u'/' + name + u'-' + m_suffix + u".png"_s;
        if (!widget.grab().save(path)) {
            QTextStream(stderr) << "cannot write " << path << Qt::endl;
            m_failed = true;
        }
    }

    void mainWindow(const QSize &size, const QString &name)
    {
        Desk desk(m_theme);
        desk.show(size);
        static_cast<void>(desk.openTicket(u"Entire mobile"_s));
        take(desk.window(), name);
    }

    void composing()
    {
        Desk desk(m_theme);
        desk.show();
        static_cast<void>(desk.openTicket(u"Payroll"_s));
        QTest::keyClick(desk.tickets(), Qt::Key_R);
        QTest::keyClicks(desk.editor(), u"Hi Tom,"_s);
        QTest::keyClick(desk.editor(), Qt::Key_Return);
        QTest::keyClicks(desk.editor(),
                         u"the service account had lost its rights on the share. The export runs again."_s);
        QTest::qWait(900);
        take(desk.window(), u"reply"_s);
        static_cast<void>(desk.openTicket(u"Entire mobile"_s));
        QTest::keyClick(desk.tickets(), Qt::Key_N);
        QTest::keyClicks(desk.editor(), u"Spare load balancer is up, watching the error rate."_s);
        QTest::qWait(900);
        take(desk.window(), u"note"_s);
    }

    void lists()
    {
        Desk desk(m_theme);
        desk.show();
        desk.selectQueue(u"closed"_s);
        take(desk.window(), u"closed"_s);
        desk.selectQueue(u"overdue"_s);
        QTest::keyClick(desk.tickets(), Qt::Key_A, Qt::ControlModifier);
        take(desk.window(), u"selected"_s);
        auto *query = desk.find<QLineEdit>(u"queryBox"_s);
        query->setText(u"is:open agent:mery"_s);
        QTest::keyClick(query, Qt::Key_Return);
        QTest::qWait(200);
        take(desk.window(), u"search-error"_s);
        query->setText(u"subject-that-nobody-wrote"_s);
        QTest::keyClick(query, Qt::Key_Return);
        QTest::qWait(400);
        take(desk.window(), u"search-empty"_s);
    }

    void newTicket()
    {
        Desk desk(m_theme);
        desk.show();
        NewTicketDialog dialog(m_theme, desk.session());
        dialog.show();
        dialog.activateWindow();
        QTest::qWait(300);
        take(dialog, u"new-ticket-empty"_s);
        auto *requester = dialog.findChild<QLineEdit *>(u"requester"_s);
        requester->setFocus();
        QTest::keyClicks(requester, u"kar"_s);
        QTest::qWait(400);
        if (QWidget *popup = QApplication::activePopupWidget()) {
            take(*popup, u"new-ticket-requesters"_s);
        }
        QTest::keyClick(requester, Qt::Key_Return);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"subject"_s), u"Entire mobile/online banking is down"_s);
        auto *topic = dialog.findChild<QComboBox *>(u"topic"_s);
        topic->setCurrentIndex(topic->findText(u"Business critical outage"_s));
        Q_EMIT topic->activated(topic->currentIndex());
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"message"_s),
                         u"Customers are reporting a 404 error when browsing to online banking."_s);
        QTest::qWait(600);
        take(dialog, u"new-ticket"_s);
    }

    void choices()
    {
        Desk desk(m_theme);
        desk.show();
        for (const auto &[key, name] : {std::pair(Qt::Key_A, u"assign"_s), std::pair(Qt::Key_T, u"transfer"_s),
                                        std::pair(Qt::Key_S, u"status"_s), std::pair(Qt::Key_P, u"priority"_s)}) {
            QTest::keyClick(desk.tickets(), key);
            QTest::qWait(300);
            if (QWidget *popup = QApplication::activePopupWidget()) {
                take(*popup, name);
                popup->close();
                QTest::qWait(50);
            }
        }
    }

    void dialogs()
    {
        Desk desk(m_theme);
        desk.show();
        for (const auto &[id, name] : {std::pair(ActionId::Keys, u"keys"_s), std::pair(ActionId::About, u"about"_s)}) {
            desk.window().actionRegistry().action(id)->trigger();
            auto *dialog = desk.find<QDialog>(name + u"Dialog"_s);
            if (dialog != nullptr) {
                take(*dialog, name);
                dialog->close();
                QTest::qWait(50);
            }
        }
    }

    void start()
    {
        StartDialog dialog(m_theme, u"/home/john/bank-it.deskhand"_s);
        dialog.show();
        take(dialog, u"start"_s);
        dialog.showError(
            {ErrorKind::Corrupt,
             u"\"bank-it.deskhand\" is no help desk of Deskhand, or it is damaged. The file was not changed. "
             "Choose another file, or restore a backup."_s,
             u"file is not a database"_s, false});
        take(dialog, u"start-error"_s);
    }

    Theme m_theme;
    QString m_folder;
    QString m_suffix;
    bool m_failed = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Deskhand"_s);
    QCoreApplication::setApplicationName(u"Deskhand screenshots"_s);
    QCommandLineParser parser;
    const QCommandLineOption out(u"out"_s, u"Folder for the pictures."_s, u"folder"_s, u"."_s);
    const QCommandLineOption font(u"font"_s, u"Another font than the system's, as in \"Inter,9.75\"."_s, u"font"_s);
    const QCommandLineOption large(u"database"_s, u"Also pictures of this (large) help desk."_s, u"file"_s);
    const QCommandLineOption theme(u"theme"_s, u"Only this one: light, dark or contrast."_s, u"theme"_s);
    parser.addHelpOption();
    parser.addOptions({out, font, large, theme});
    parser.process(application);
    if (parser.isSet(font)) {
        const QStringList parts = parser.value(font).split(u',');
        QFont chosen(parts.value(0));
        chosen.setPointSizeF(parts.value(1, u"9.75"_s).toDouble());
        QApplication::setFont(chosen);
    }
    const QString folder = parser.value(out);
    if (!QDir().mkpath(folder)) {
        QTextStream(stderr) << "cannot make " << folder << Qt::endl;
        return 1;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(application, QLocale());
    bool failed = false;
    for (const auto &[kind, name] : {std::pair(ThemeKind::Light, u"light"_s), std::pair(ThemeKind::Dark, u"dark"_s),
                                     std::pair(ThemeKind::HighContrast, u"contrast"_s)}) {
        if (parser.isSet(theme) && parser.value(theme) != name) {
            continue;
        }
        Photographer photographer(application, folder, kind, name);
        photographer.takeAll();
        if (parser.isSet(large)) {
            photographer.takeLarge(parser.value(large));
        }
        failed = failed || photographer.failed();
    }
    return failed ? 1 : 0;
}
