// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A combo box whose first entry is "as the rules say": it shows what they say and, dimmed, why.

#include "models/ChoiceModel.h"

#include <QComboBox>

#include <optional>

namespace deskhand {

class Theme;

class ChoiceCombo : public QComboBox {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit ChoiceCombo(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps what is chosen. An entry of id 0 comes before the choices where `automatic` is given.
    void setChoices(const QList<Choice> &choices, const std::optional<QString> &automatic);
    /// What the entry of id 0 stands for at the moment.
    void setAutomatic(const QString &name, Tone tone);
    /// Dimmed, behind the value.
    void setHint(const QString &hint);
    /// 0: as the rules say.
    [[nodiscard]] qint64 chosen() const;
    void choose(qint64 id);
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const Theme &m_theme;
    ChoiceModel m_choices;
    QString m_automaticName;
    Tone m_automaticTone = Tone::Plain;
    QString m_hint;
};

} // namespace deskhand
