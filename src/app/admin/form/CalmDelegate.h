// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Marks what is chosen in a list on a pale ground, as the queues of the main window do.

#include <QStyledItemDelegate>

namespace deskhand {

class Theme;

class CalmDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// What IconRole of an item names is shown in the accent colour while it is chosen.
    static constexpr int IconRole = Qt::UserRole + 1;

    /// `theme` outlives it.
    CalmDelegate(const Theme &theme, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace deskhand
