// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/MenuBuilder.h"

#include "app/actions/ActionRegistry.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <initializer_list>
#include <optional>

namespace deskhand {

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

using Entry = std::optional<ActionId>; ///< nothing: a separator
constexpr Entry Separator{};

void fill(QMenu &menu, const ActionRegistry &actions, std::initializer_list<Entry> entries)
{
    for (const Entry &entry : entries) {
        if (entry) {
            menu.addAction(actions.action(*entry));
        } else {
            menu.addSeparator();
        }
    }
}

void fillTicketMenu(QMenu &menu, const ActionRegistry &actions)
{
    fill(
        menu, actions,
        {ActionId::Reply,        ActionId::Note,           Separator,        ActionId::Assign,    ActionId::Claim,
         ActionId::Release,      ActionId::Transfer,       Separator,        ActionId::SetStatus, ActionId::SetPriority,
         ActionId::SetTopic,     ActionId::SetSla,         ActionId::Labels, Separator,           ActionId::Snooze,
         ActionId::MarkAnswered, ActionId::MarkUnanswered, ActionId::Merge,  ActionId::CopyLink,  Separator,
         ActionId::Resolve,      ActionId::Delete,         ActionId::Restore});
}

} // namespace

void buildMenus(QMenuBar &bar, const ActionRegistry &actions)
{
    fill(*bar.addMenu(Menus::tr("&File")), actions,
         {ActionId::NewTicket, Separator, ActionId::OpenHelpDesk, ActionId::Administration, Separator,
          ActionId::SaveCsv, ActionId::SavePdf, ActionId::SaveZip, ActionId::Print, Separator, ActionId::Import,
          ActionId::BackUp, ActionId::RestoreBackup, Separator, ActionId::Quit});
    fill(*bar.addMenu(Menus::tr("&Edit")), actions,
         {ActionId::Undo, ActionId::Redo, Separator, ActionId::Find, ActionId::Commands, Separator,
          ActionId::ToggleSelect, ActionId::SelectAll, Separator, ActionId::EditKeys, ActionId::Settings});
    QMenu *view = bar.addMenu(Menus::tr("&View"));
    fill(*view, actions,
         {ActionId::NextTicket, ActionId::PreviousTicket, ActionId::OpenApart, ActionId::WriteApart, Separator,
          ActionId::FocusQueues, ActionId::FocusList, ActionId::FocusThread, Separator, ActionId::TicketBeside,
          ActionId::TicketBelow, ActionId::TicketApart, Separator, ActionId::OneLineRows, ActionId::Notifications});
    QMenu *colours = view->addMenu(Menus::tr("&Colours"));
    auto *group = new QActionGroup(colours);
    for (const ActionId id :
         {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeContrast}) {
        group->addAction(actions.action(id));
        colours->addAction(actions.action(id));
    }
    fill(*view, actions, {Separator, ActionId::SaveQueue, ActionId::Refresh});
    fillTicketMenu(*bar.addMenu(Menus::tr("&Ticket")), actions);
    fill(*bar.addMenu(Menus::tr("&Reports")), actions,
         {ActionId::ShowReports, ActionId::ShowLoad, Separator, ActionId::CopyReport});
    fill(*bar.addMenu(Menus::tr("&Help")), actions, {ActionId::Manual, ActionId::Keys, Separator, ActionId::About});
}

void buildTicketMenus(QMenuBar &bar, const ActionRegistry &actions)
{
    fill(*bar.addMenu(Menus::tr("&Edit")), actions, {ActionId::Undo, ActionId::Redo});
    fillTicketMenu(*bar.addMenu(Menus::tr("&Ticket")), actions);
}

} // namespace deskhand
