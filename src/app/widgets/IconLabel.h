// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// An icon beside a text, drawn anew for the theme and the screen that it is shown with.

#include "app/theme/Colours.h"

#include <QWidget>

namespace deskhand {

class Theme;

class IconLabel : public QWidget {
    Q_OBJECT
public:
    /// `size` in logical pixels. `theme` outlives it.
    IconLabel(const Theme &theme, int size, QWidget *parent);

    /// `name` as listed in src/app/CMakeLists.txt.
    void setIcon(const QString &name, Shade shade);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    Shade m_shade = Shade::Dim;
};

} // namespace deskhand
