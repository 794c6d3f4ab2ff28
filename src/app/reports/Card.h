// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The ground that tiles and charts stand on: base colour, a 1 px line, round corners.

#include <QWidget>

class QLabel;
class QPainter;
class QVBoxLayout;

namespace deskhand {

/// Paints a card's ground as large as the widget.
void drawCard(QPainter &painter, const QWidget &widget);

/// A card with a heading and something small at the end of its line; whatever is in it goes below.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(const QString &heading, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// Rich text, in secondary colour.
    void setAside(const QString &text);
    void setContent(QWidget *content);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_heading;
    QLabel *m_aside;
    QVBoxLayout *m_column;
};

} // namespace deskhand
