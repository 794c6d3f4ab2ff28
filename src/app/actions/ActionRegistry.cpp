// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/ActionRegistry.h"

#include "app/theme/Icons.h"

namespace deskhand {

namespace {

struct ActionRow {
    ActionId id;
    const char *name;  ///< stable, for settings and tests
    const char *text;  ///< in menus, with its mnemonic
    const char *brief; ///< on buttons
    const char *keys;
    const char *icon;
    const char *tip;
};

// Single keys work wherever no text is typed: text fields take them first.
constexpr std::array<ActionRow, static_cast<size_t>(ActionId::Count)> ActionTable{{
    {ActionId::NewTicket, "ticket.new", QT_TRANSLATE_NOOP("Actions", "&New ticket…"),
     QT_TRANSLATE_NOOP("Actions", "New ticket"), "Ctrl+N", "add",
     QT_TRANSLATE_NOOP("Actions", "Take a ticket by phone or in person")},
    {ActionId::OpenHelpDesk, "file.open", QT_TRANSLATE_NOOP("Actions", "&Open help desk…"), "", "Ctrl+O", "open",
     QT_TRANSLATE_NOOP("Actions", "Open another help desk, a new one, or the sample")},
    {ActionId::SaveCsv, "file.csv", QT_TRANSLATE_NOOP("Actions", "Save as &CSV…"), QT_TRANSLATE_NOOP("Actions", "CSV"),
     "Ctrl+Shift+E", "", QT_TRANSLATE_NOOP("Actions", "Save what is listed as a table for spreadsheets")},
    {ActionId::SavePdf, "file.pdf", QT_TRANSLATE_NOOP("Actions", "Save as P&DF…"), QT_TRANSLATE_NOOP("Actions", "PDF"),
     "Ctrl+Shift+S", "", QT_TRANSLATE_NOOP("Actions", "Save what is shown as PDF")},
    {ActionId::Print, "file.print", QT_TRANSLATE_NOOP("Actions", "&Print…"), QT_TRANSLATE_NOOP("Actions", "Print"),
     "Ctrl+P", "print", QT_TRANSLATE_NOOP("Actions", "Print what is shown")},
    {ActionId::Administration, "file.administration", QT_TRANSLATE_NOOP("Actions", "&Administration…"), "",
     "Ctrl+Shift+A", "configure",
     QT_TRANSLATE_NOOP("Actions", "Agents, departments, topics, rules: the set-up of the help desk")},
    {ActionId::Quit, "file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", "close",
     QT_TRANSLATE_NOOP("Actions", "Close Deskhand; drafts are kept")},
    {ActionId::Undo, "edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "", "Ctrl+Z", "undo",
     QT_TRANSLATE_NOOP("Actions", "Take back the last command")},
    {ActionId::Redo, "edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "", "Ctrl+Y", "redo",
     QT_TRANSLATE_NOOP("Actions", "Carry out again what was taken back")},
    {ActionId::Find, "edit.find", QT_TRANSLATE_NOOP("Actions", "&Search"), "", "/", "search",
     QT_TRANSLATE_NOOP("Actions", "Search tickets by words and fields")},
    {ActionId::NextTicket, "list.next", QT_TRANSLATE_NOOP("Actions", "Ne&xt ticket"), "", "J", "",
     QT_TRANSLATE_NOOP("Actions", "Go to the next ticket of the list")},
    {ActionId::PreviousTicket, "list.previous", QT_TRANSLATE_NOOP("Actions", "Pre&vious ticket"), "", "K", "",
     QT_TRANSLATE_NOOP("Actions", "Go to the previous ticket of the list")},
    {ActionId::ToggleSelect, "list.select", QT_TRANSLATE_NOOP("Actions", "Se&lect ticket"), "", "X", "",
     QT_TRANSLATE_NOOP("Actions", "Add the current ticket to the selection, or take it out")},
    {ActionId::Refresh, "view.refresh", QT_TRANSLATE_NOOP("Actions", "Re&fresh"), "", "F5", "refresh",
     QT_TRANSLATE_NOOP("Actions", "Read list and ticket again")},
    {ActionId::FocusQueues, "view.queues", QT_TRANSLATE_NOOP("Actions", "&Queues"), "", "Ctrl+1", "",
     QT_TRANSLATE_NOOP("Actions", "Go to the queues")},
    {ActionId::FocusList, "view.list", QT_TRANSLATE_NOOP("Actions", "Ticket &list"), "", "Ctrl+2", "",
     QT_TRANSLATE_NOOP("Actions", "Go to the ticket list")},
    {ActionId::FocusThread, "view.thread", QT_TRANSLATE_NOOP("Actions", "&Ticket"), "", "Ctrl+3", "",
     QT_TRANSLATE_NOOP("Actions", "Go to the ticket's thread")},
    {ActionId::ThemeSystem, "view.theme.system", QT_TRANSLATE_NOOP("Actions", "As the &system"), "", "", "",
     QT_TRANSLATE_NOOP("Actions", "Follow the system's colours")},
    {ActionId::ThemeLight, "view.theme.light", QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", "",
     QT_TRANSLATE_NOOP("Actions", "Light colours")},
    {ActionId::ThemeDark, "view.theme.dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "", "",
     QT_TRANSLATE_NOOP("Actions", "Dark colours")},
    {ActionId::ThemeContrast, "view.theme.contrast", QT_TRANSLATE_NOOP("Actions", "High &contrast"), "", "", "",
     QT_TRANSLATE_NOOP("Actions", "Colours of high contrast")},
    {ActionId::Reply, "ticket.reply", QT_TRANSLATE_NOOP("Actions", "&Reply"), QT_TRANSLATE_NOOP("Actions", "Reply"),
     "R", "reply", QT_TRANSLATE_NOOP("Actions", "Write to the requester")},
    {ActionId::Note, "ticket.note", QT_TRANSLATE_NOOP("Actions", "Internal &note"),
     QT_TRANSLATE_NOOP("Actions", "Note"), "N", "note",
     QT_TRANSLATE_NOOP("Actions", "Write a note that only agents see")},
    {ActionId::Assign, "ticket.assign", QT_TRANSLATE_NOOP("Actions", "&Assign…"),
     QT_TRANSLATE_NOOP("Actions", "Assign"), "A", "assign", QT_TRANSLATE_NOOP("Actions", "Assign to an agent")},
    {ActionId::Claim, "ticket.claim", QT_TRANSLATE_NOOP("Actions", "&Claim"), QT_TRANSLATE_NOOP("Actions", "Claim"),
     "C", "assign", QT_TRANSLATE_NOOP("Actions", "Assign to yourself")},
    {ActionId::Release, "ticket.release", QT_TRANSLATE_NOOP("Actions", "Re&lease"), "", "", "",
     QT_TRANSLATE_NOOP("Actions", "Take the assignee off, for others to claim")},
    {ActionId::Transfer, "ticket.transfer", QT_TRANSLATE_NOOP("Actions", "&Transfer…"),
     QT_TRANSLATE_NOOP("Actions", "Transfer"), "T", "move",
     QT_TRANSLATE_NOOP("Actions", "Hand over to another department")},
    {ActionId::SetStatus, "ticket.status", QT_TRANSLATE_NOOP("Actions", "&Status…"),
     QT_TRANSLATE_NOOP("Actions", "Status"), "S", "status", QT_TRANSLATE_NOOP("Actions", "Set the status")},
    {ActionId::SetPriority, "ticket.priority", QT_TRANSLATE_NOOP("Actions", "&Priority…"),
     QT_TRANSLATE_NOOP("Actions", "Priority"), "P", "flag", QT_TRANSLATE_NOOP("Actions", "Set the priority")},
    {ActionId::SetTopic, "ticket.topic", QT_TRANSLATE_NOOP("Actions", "Help t&opic…"),
     QT_TRANSLATE_NOOP("Actions", "Topic"), "O", "tag", QT_TRANSLATE_NOOP("Actions", "Set the help topic")},
    {ActionId::Resolve, "ticket.resolve", QT_TRANSLATE_NOOP("Actions", "R&esolve"),
     QT_TRANSLATE_NOOP("Actions", "Resolve"), "E", "done", QT_TRANSLATE_NOOP("Actions", "Set the status to resolved")},
    {ActionId::ShowReports, "reports.show", QT_TRANSLATE_NOOP("Actions", "&Reports"), "", "Ctrl+4", "chart",
     QT_TRANSLATE_NOOP("Actions", "Figures of a period, by department, topic or agent")},
    {ActionId::ShowLoad, "reports.load", QT_TRANSLATE_NOOP("Actions", "&Load by agent"), "", "Ctrl+5", "team",
     QT_TRANSLATE_NOOP("Actions", "Who has how much on the desk")},
    {ActionId::CopyReport, "reports.copy", QT_TRANSLATE_NOOP("Actions", "&Copy table"),
     QT_TRANSLATE_NOOP("Actions", "Copy"), "Ctrl+Shift+C", "",
     QT_TRANSLATE_NOOP("Actions", "Put the table on the clipboard, for spreadsheets")},
    {ActionId::Keys, "help.keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), "", "?", "",
     QT_TRANSLATE_NOOP("Actions", "Show every key")},
    {ActionId::About, "help.about", QT_TRANSLATE_NOOP("Actions", "&About Deskhand"), "", "", "info",
     QT_TRANSLATE_NOOP("Actions", "Version and licence")},
}};

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Actions", text);
}

} // namespace

ActionRegistry::ActionRegistry(const Theme &theme, QObject *parent)
    : QObject(parent)
{
    for (const ActionRow &row : ActionTable) {
        auto *action = new QAction(translated(row.text), this);
        action->setObjectName(QString::fromLatin1(row.name));
        if (*row.brief != '\0') {
            action->setIconText(translated(row.brief));
        }
        if (*row.icon != '\0') {
            action->setIcon(themedIcon(theme, QString::fromLatin1(row.icon), Shade::Dim));
        }
        const QKeySequence keys(QString::fromLatin1(row.keys));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        const QString tip = translated(row.tip);
        action->setStatusTip(tip);
        action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
        m_actions.at(static_cast<size_t>(row.id)) = action;
    }
    for (const ActionId id :
         {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeContrast}) {
        action(id)->setCheckable(true);
    }
}

} // namespace deskhand
