// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a view shows when it has nothing to show: a sentence and, where it helps, an action.

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskhand {

class IconLabel;
class Theme;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// `action` empty: no button.
    void setContent(const QString &icon, const QString &title, const QString &sentence, const QString &action = {});
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace deskhand
