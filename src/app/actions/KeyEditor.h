// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Gives actions other keys: choose an action, press its new key. A key that is taken is told, with whose it is, and
/// can be taken over. Everything is stored at once; one button puts all keys back.

#include "app/actions/ActionTable.h"

#include <QDialog>

#include <optional>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace deskhand {

class ActionRegistry;
class Theme;

class KeyEditor : public QDialog {
    Q_OBJECT
public:
    /// `actions` and `theme` outlive it.
    KeyEditor(ActionRegistry &actions, const Theme &theme, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void filter(const QString &typed);
    void showKeys();
    void showChosen();
    void typed();
    void give();
    [[nodiscard]] std::optional<ActionId> chosen() const;
    [[nodiscard]] QKeySequence pressed() const;

    ActionRegistry &m_actions;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_keys;
    QLabel *m_told;
    QPushButton *m_give;
    QPushButton *m_none;
    QPushButton *m_default;
};

} // namespace deskhand
