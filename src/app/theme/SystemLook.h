// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the system says about looks. Read anew when it says that they changed.

#include "app/theme/Colours.h"

#include <QColor>
#include <QList>

#include <optional>

namespace deskhand {

/// The colours that a person chose for high contrast; each text is readable on its ground.
struct ContrastColours {
    QColor window;
    QColor windowText;
    QColor highlight;
    QColor highlightText;
    QColor hotLight; ///< links
    QColor greyText; ///< what cannot be used now
    QColor button;
    QColor buttonText;
    bool operator==(const ContrastColours &) const = default;
};

/// The colour that a person chose for windows and buttons, with the shades that the system made of it.
struct SystemAccent {
    QColor colour;
    QList<QColor> lighter; ///< each lighter than the one before
    QList<QColor> darker;  ///< each darker than the one before
    bool operator==(const SystemAccent &) const = default;
};

/// Nothing: the system does not say.
struct SystemLook {
    std::optional<ThemeKind> kind;
    std::optional<ContrastColours> contrast; ///< while high contrast is on
    std::optional<SystemAccent> accent;
    bool operator==(const SystemLook &) const = default;
};

[[nodiscard]] SystemLook readSystemLook();
/// Whether this system has an accent colour that can be followed at all.
[[nodiscard]] bool systemHasAccent();

} // namespace deskhand
