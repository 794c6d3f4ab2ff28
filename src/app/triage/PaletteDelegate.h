// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A line of the command palette: icon, what it does, where it belongs, its key.

#include <QStyledItemDelegate>

namespace deskhand {

class Theme;

class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit PaletteDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace deskhand
