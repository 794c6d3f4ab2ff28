// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Opens the manual at the page of what has the focus, in the window and in its dialogs.

#include <QObject>
#include <QPointer>

class QWidget;

namespace deskhand {

class ActionRegistry;
class Theme;
class ManualWindow;

class ManualArea : public QObject {
    Q_OBJECT
public:
    /// `actions` and `theme` outlive it; it is a child of `window`.
    ManualArea(const ActionRegistry &actions, const Theme &theme, QWidget *window);

    /// The page about the view in which this widget is; the first one for others.
    [[nodiscard]] static QString pageOf(const QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// At the page about this widget; null: the first.
    void open(const QWidget *focus);

    const ActionRegistry &m_actions;
    const Theme &m_theme;
    QWidget *m_window;
    QPointer<ManualWindow> m_manual;
};

} // namespace deskhand
