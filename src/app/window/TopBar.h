// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The strip above the panes: new ticket, the query, and what one does most with the ticket chosen.

#include "app/actions/ActionRegistry.h"

#include <QHash>
#include <QWidget>

namespace deskhand {

class KeyButton;
class NotificationBell;
class QueryBox;

class TopBar : public QWidget {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    TopBar(const Theme &theme, const ActionRegistry &actions, QWidget *parent = nullptr);

    [[nodiscard]] QueryBox *query() const { return m_query; }
    [[nodiscard]] NotificationBell *bell() const { return m_bell; }
    /// The button of an action; null for those without.
    [[nodiscard]] QWidget *buttonOf(ActionId id) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QueryBox *m_query;
    NotificationBell *m_bell;
    QHash<ActionId, KeyButton *> m_buttons;
};

} // namespace deskhand
