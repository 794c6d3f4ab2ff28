// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Labels for the selected tickets: those they have come first, to be taken off; others, or a new one, are added.

#include "app/triage/PaletteModel.h"
#include "app/triage/TypingPopup.h"
#include "core/command/Command.h"

#include <functional>

namespace deskhand {

class Theme;

class LabelPopup : public TypingPopup {
    Q_OBJECT
public:
    using Chosen = std::function<void(const command::ChangeTags &change)>;

    /// `known`: labels seen on other tickets. `theme` outlives it.
    LabelPopup(const Theme &theme, const QList<TicketRow> &tickets, const QStringList &known, Chosen onChosen,
               QWidget *parent);

private:
    void offerNew(const QString &text);
    void choose(const command::ChangeTags &change);

    const Theme &m_theme;
    QStringList m_labels;
    Chosen m_onChosen;
    PaletteModel *m_model;
};

} // namespace deskhand
