// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The frame that the system draws around each window is as dark or light as what is inside it.

#include <QObject>
#include <qwindowdefs.h>

#include <functional>

class QWidget;

namespace deskhand {

class Theme;

class TitleBars : public QObject {
    Q_OBJECT
public:
    using SetDark = std::function<void(WId window, bool dark)>;

    /// `theme` outlives it. `setDark` as the system does it, unless a test looks on.
    explicit TitleBars(const Theme &theme, SetDark setDark, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void colour(const QWidget &window) const;

    const Theme &m_theme;
    SetDark m_setDark;
};

/// Does nothing where windows have no frame of the system's that could be told.
void setDarkTitleBar(WId window, bool dark);

} // namespace deskhand
