// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// "Reply on #104233 goes out in 8 s" with a button that takes it back, whichever ticket is open.

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskhand {

class HeldReplies;
class Theme;

class HoldBar : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    HoldBar(const Theme &theme, HeldReplies &held, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    const Theme &m_theme;
    HeldReplies &m_held;
    QLabel *m_text;
    QPushButton *m_undo;
};

} // namespace deskhand
