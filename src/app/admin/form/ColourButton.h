// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A colour to choose, or none.

#include <QPushButton>

#include <optional>

namespace deskhand {

class ColourButton : public QPushButton {
    Q_OBJECT
public:
    explicit ColourButton(QWidget *parent = nullptr);

    /// 0xRRGGBB
    void setColour(std::optional<quint32> colour);
    [[nodiscard]] std::optional<quint32> colour() const { return m_colour; }

Q_SIGNALS:
    void changed();

private:
    void choose();

    std::optional<quint32> m_colour;
};

} // namespace deskhand
