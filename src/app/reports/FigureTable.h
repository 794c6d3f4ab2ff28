// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A table of figures (FigureRoles.h), as high as its rows: the page scrolls. Return on a cell or a click on a
/// link opens what is behind it.

#include <QTableView>

namespace deskhand {

class Theme;

class FigureTable : public QTableView {
    Q_OBJECT
public:
    /// Both outlive it.
    FigureTable(const Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitColumns();
    void fitHeight();

    QAbstractItemModel &m_model;
};

} // namespace deskhand
