// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The bell in the window, with the number of what was not looked at yet.

#include <QToolButton>

class QPainter;

namespace deskhand {

class Theme;

class NotificationBell : public QToolButton {
    Q_OBJECT
public:
    /// A click triggers `action`. Both outlive it.
    NotificationBell(const Theme &theme, QAction *action, QWidget *parent);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QAction *m_action;
    int m_count = 0;
};

/// A round mark with a number, "99+" for more than `most`, within `rect` at its upper end.
void drawCountMark(QPainter &painter, const QRect &rect, int count, const QFont &font, const QColor &ground,
                   const QColor &text, int most = 99);
/// The same for an icon of 16 to 64 pixels, where there is room for one digit as long as it is small.
void drawSmallCount(QPainter &painter, const QRect &rect, int count, const Theme &theme);

} // namespace deskhand
