// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A key as it is drawn on buttons, standing by itself.

#include <QWidget>

namespace deskhand {

class Theme;

class KeyLabel : public QWidget {
    Q_OBJECT
public:
    /// `theme` outlives it.
    KeyLabel(const Theme &theme, const QString &keys, QWidget *parent = nullptr);

    void setKeys(const QString &keys);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_keys;
};

} // namespace deskhand
