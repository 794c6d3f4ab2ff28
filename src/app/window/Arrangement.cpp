// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/Arrangement.h"

#include "app/actions/ActionRegistry.h"
#include "app/settings/Preferences.h"
#include "app/theme/Theme.h"

#include <QActionGroup>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Places{ActionId::TicketBeside, ActionId::TicketBelow, ActionId::TicketApart};

ActionId themeAction(std::optional<ThemeKind> chosen)
{
    if (!chosen) {
        return ActionId::ThemeSystem;
    }
    switch (*chosen) {
    case ThemeKind::Light:
        return ActionId::ThemeLight;
    case ThemeKind::Dark:
        return ActionId::ThemeDark;
    case ThemeKind::HighContrast:
        return ActionId::ThemeContrast;
    }
    return ActionId::ThemeSystem;
}

QString sizesKey(ActionId where)
{
    return u"window/sizes."_s + QString::fromLatin1(actionRow(where).name);
}

} // namespace

Arrangement::Arrangement(ActionRegistry &actions, Theme &theme, const Panes &panes, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_panes(panes)
    , m_outer(new QSplitter(window))
    , m_inner(new QSplitter(window))
{
    m_outer->setObjectName(u"mainSplitter"_s);
    m_inner->setObjectName(u"workSplitter"_s);
    m_inner->addWidget(panes.list);
    m_inner->addWidget(panes.ticket);
    m_inner->setStretchFactor(0, 2);
    m_inner->setStretchFactor(1, 3);
    m_outer->addWidget(panes.queues);
    m_outer->addWidget(m_inner);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    for (QSplitter *splitter : {m_outer, m_inner}) {
        splitter->setChildrenCollapsible(false);
    }
    auto *group = new QActionGroup(this);
    const QString stored = QSettings().value(u"window/ticket"_s).toString();
    for (const ActionId where : Places) {
        QAction *action = m_actions.action(where);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, where] { place(where); });
        if (stored == action->objectName()) {
            m_where = where;
        }
    }
    m_inner->setOrientation(m_where == ActionId::TicketBelow ? Qt::Vertical : Qt::Horizontal);
    m_actions.action(m_where)->setChecked(true);
    panes.ticket->setVisible(!isApart());
    const auto focus = [this](ActionId id, QWidget *pane) {
        connect(m_actions.action(id), &QAction::triggered, pane, [pane] { pane->setFocus(Qt::ShortcutFocusReason); });
    };
    focus(ActionId::FocusQueues, panes.queues);
    focus(ActionId::FocusList, panes.list);
    focus(ActionId::FocusThread, panes.ticket);
    connectThemes(theme);
}

void Arrangement::connectThemes(Theme &theme)
{
    const auto choose = [this, &theme](ActionId id, std::optional<ThemeKind> kind) {
        connect(m_actions.action(id), &QAction::triggered, &theme, [&theme, kind] {
            theme.choose(kind);
            saveTheme(kind);
        });
    };
    choose(ActionId::ThemeSystem, std::nullopt);
    choose(ActionId::ThemeLight, ThemeKind::Light);
    choose(ActionId::ThemeDark, ThemeKind::Dark);
    choose(ActionId::ThemeContrast, ThemeKind::HighContrast);
    const auto showChosen = [this, &theme] { m_actions.action(themeAction(theme.chosen()))->setChecked(true); };
    connect(&theme, &Theme::changed, this, showChosen);
    showChosen();
}

void Arrangement::place(ActionId where)
{
    if (where == m_where) {
        return;
    }
    save();
    m_where = where;
    QSettings settings;
    settings.setValue(u"window/ticket"_s, m_actions.action(where)->objectName());
    m_inner->setOrientation(where == ActionId::TicketBelow ? Qt::Vertical : Qt::Horizontal);
    m_panes.ticket->setVisible(!isApart());
    const int room = where == ActionId::TicketBelow ? m_inner->height() : m_inner->width();
    if (!isApart() && !m_inner->restoreState(settings.value(sizesKey(where)).toByteArray())) {
        m_inner->setSizes({room * 2 / 5, room * 3 / 5});
    }
    m_inner->setOrientation(where == ActionId::TicketBelow ? Qt::Vertical : Qt::Horizontal);
}

void Arrangement::restore(int width)
{
    const QSettings settings;
    const int queues = width < 1200 ? 180 : 220;
    if (!m_outer->restoreState(settings.value(u"window/panes"_s).toByteArray())) {
        m_outer->setSizes({queues, width - queues});
    }
    if (!m_inner->restoreState(settings.value(sizesKey(m_where)).toByteArray())) {
        // As drawn, or shares of what there is.
        const int rest = width - queues;
        const int list = std::min(520, rest * 2 / 5);
        m_inner->setSizes({list, rest - list});
    }
    m_inner->setOrientation(m_where == ActionId::TicketBelow ? Qt::Vertical : Qt::Horizontal);
}

void Arrangement::save() const
{
    QSettings settings;
    settings.setValue(u"window/panes"_s, m_outer->saveState());
    if (!isApart()) {
        settings.setValue(sizesKey(m_where), m_inner->saveState());
    }
}

} // namespace deskhand
