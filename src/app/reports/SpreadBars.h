// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How long things took, as one bar for each class of durations with its share in percent.

#include "models/ReportFigure.h"

#include <QWidget>

namespace deskhand {

class Theme;

class SpreadBars : public QWidget {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit SpreadBars(const Theme &theme, QWidget *parent = nullptr);

    void setSpread(const DurationSpread &spread);
    /// The bars in words.
    [[nodiscard]] QString spokenText() const;

    [[nodiscard]] QSize sizeHint() const override { return {320, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shareText(size_t index) const;

    const Theme &m_theme;
    DurationSpread m_spread{};
    qint64 m_count = 0;
};

} // namespace deskhand
