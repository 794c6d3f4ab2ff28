// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Several of some records: a list with check boxes.

#include "models/ChoiceModel.h"

#include <QListWidget>

namespace deskhand {

class Theme;

class CheckedList : public QListWidget {
    Q_OBJECT
public:
    /// `theme` outlives it.
    CheckedList(const Theme &theme, QWidget *parent);

    void setChoices(const QList<Choice> &choices, const QList<qint64> &chosen);
    [[nodiscard]] QList<qint64> chosen() const;

Q_SIGNALS:
    void changed();
};

} // namespace deskhand
