// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What tables of figures (reports, load) say of their cells besides the text.

#include <qnamespace.h>

namespace deskhand {

enum FigureRole {
    TotalRole = Qt::UserRole, ///< bool: the cell sums up the others
    LinkRole,                 ///< bool: a number of tickets, shown as a link
    FigureToneRole,           ///< Tone of the text
    ShareRole,                ///< double: a bar of this length in the cell, 1 being full; below zero for none
    FigureEndRole,            ///< first of the roles of a model of its own
};

} // namespace deskhand
