// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One property in a ticket's header: a small label over its value, which may be a chip or a person.
/// Where it can be changed, it is a button.

#include "models/Tone.h"

#include <QAbstractButton>

namespace deskhand {

class Theme;

class PropertyField : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look { Text, Chip, Person };

    /// `theme` outlives it.
    PropertyField(const Theme &theme, const QString &label, Look look, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setValue(const QString &value, Tone tone = Tone::Plain);
    /// Shown dimmed, as "Nobody", when there is no value.
    void setNothing(const QString &text);
    /// Whether it opens something when pressed; `why` it may not be, for the tooltip.
    void setChangeable(bool changeable, const QString &why = {});
    [[nodiscard]] const QString &value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellName();

    const Theme &m_theme;
    QString m_label;
    Look m_look;
    QString m_value;
    QString m_nothing;
    Tone m_tone = Tone::Plain;
    bool m_changeable = true;
};

} // namespace deskhand
