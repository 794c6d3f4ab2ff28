// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A choice as wide as the dialog: an icon, what it is, and a sentence about it.

#include <QPushButton>

namespace deskhand {

class Theme;

class BigButton : public QPushButton {
    Q_OBJECT
public:
    /// `theme` outlives it.
    BigButton(const Theme &theme, const QString &icon, const QString &title, const QString &sentence, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_sentence;
};

} // namespace deskhand
