// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// "Reply" or "Internal note" above the editor: underlined in the colour of its kind while chosen.

#include "app/theme/Colours.h"

#include <QAbstractButton>

namespace deskhand {

class Theme;

class ComposeTab : public QAbstractButton {
    Q_OBJECT
public:
    /// `theme` outlives it. `shade` is the colour of its kind.
    ComposeTab(const Theme &theme, const QString &text, Shade shade, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Shade m_shade;
};

} // namespace deskhand
