// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A notification in two lines: what happened; when, and why one is told. New ones with a dot and in semibold.

#include <QStyledItemDelegate>

namespace deskhand {

class Theme;

class NotificationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `theme` outlives it.
    NotificationDelegate(const Theme &theme, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace deskhand
