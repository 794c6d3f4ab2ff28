// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is wrong with a window for people who work with keys, who listen to it, or who read it in another language.
/// Each answer lists the controls at fault in words that lead to them; empty where all is well.

#include <QSet>
#include <QStringList>

class QWidget;

namespace deskhand::test {

/// Controls that Tab does not reach. The window must be active; the focus goes round once.
[[nodiscard]] QStringList unreachableByTab(QWidget &window);
/// Controls without an accessible name.
[[nodiscard]] QStringList withoutName(QWidget &window);
/// Two controls or actions with one shortcut or mnemonic.
[[nodiscard]] QStringList keysInConflict(QWidget &window);
/// Texts that PseudoTranslator did not see. `data` are words of the help desk itself, which nobody translates.
[[nodiscard]] QStringList untranslated(QWidget &window, const QSet<QString> &data);
/// Labels and buttons with less room than their text needs.
[[nodiscard]] QStringList clipped(QWidget &window);

} // namespace deskhand::test
