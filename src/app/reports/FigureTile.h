// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One figure of a report, large, with its name and how it moved since the period before. Pressing it opens the tickets
/// behind it.

#include "models/ReportFigure.h"

#include <QAbstractButton>

namespace deskhand {

class Theme;

class FigureTile : public QAbstractButton {
    Q_OBJECT
public:
    /// `theme` outlives it.
    FigureTile(const Theme &theme, ReportFigure figure, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] ReportFigure figure() const { return m_figure; }
    [[nodiscard]] const QString &value() const { return m_value; }
    /// `against` names the period before; `opens`: there are tickets behind it.
    void setValue(const QString &value, const FigureChange &change, const QString &against, bool opens);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    ReportFigure m_figure;
    QString m_value;
    FigureChange m_change;
};

} // namespace deskhand
