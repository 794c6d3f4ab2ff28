// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Every action of the window with its text, key and icon: menus, buttons, palette and keys all show
/// the same. Keys can be changed; what differs from the table is stored.

#include "app/actions/ActionTable.h"

#include <QAction>
#include <QObject>

#include <array>
#include <optional>

namespace deskhand {

class Theme;

class ActionRegistry : public QObject {
    Q_OBJECT
public:
    /// `theme` outlives it.
    ActionRegistry(const Theme &theme, QObject *parent);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.at(static_cast<size_t>(id)); }
    /// All of them, in the order of the table.
    [[nodiscard]] QList<QAction *> all() const { return {m_actions.cbegin(), m_actions.cend()}; }

    /// What the action is called apart from menus: no mnemonic, no dots.
    [[nodiscard]] static QString plainText(ActionId id);
    /// "Ticket", "View" ...: where it belongs in lists of all actions.
    [[nodiscard]] static QString section(ActionId id);

    [[nodiscard]] static QKeySequence defaultKeys(ActionId id);
    /// Empty: the action has no key. Stored at once; the other windows' actions follow when they are made.
    void setKeys(ActionId id, const QKeySequence &keys);
    void resetKeys();
    /// Who has this key, or one that begins with it, or with which it begins.
    [[nodiscard]] std::optional<ActionId> usedBy(const QKeySequence &keys, ActionId except) const;

Q_SIGNALS:
    void keysChanged();

private:
    void applyKeys(ActionId id, const QKeySequence &keys);

    std::array<QAction *, static_cast<size_t>(ActionId::Count)> m_actions{};
};

} // namespace deskhand
