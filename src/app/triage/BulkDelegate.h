// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Cells of the bulk preview: what is refused has an icon and a colour, what changes nothing is dimmed.

#include <QStyledItemDelegate>

namespace deskhand {

class Theme;

class BulkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit BulkDelegate(const Theme &theme, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace deskhand
