// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is wrong with a window for people who work with keys, who listen to it, or who read it in another language.
/// Each answer lists the controls at fault in words that lead to them; empty where all is well.

#include <QSet>
#include <QStringList>

#include <functional>

class QWidget;

namespace deskhand {
class Theme;
}

namespace deskhand::test {

/// Controls that Tab does not reach. The window must be active; the focus goes round once.
[[nodiscard]] QStringList unreachableByTab(QWidget &window);
/// Controls without an accessible name.
[[nodiscard]] QStringList withoutName(QWidget &window);
/// Two controls or actions with one shortcut or mnemonic, or two entries of a menu with one.
[[nodiscard]] QStringList keysInConflict(QWidget &window);
/// Texts that PseudoTranslator did not see. `data` are words of the help desk itself, which nobody translates.
[[nodiscard]] QStringList untranslated(QWidget &window, const QSet<QString> &data);
/// Labels and buttons with less room than their text needs.
[[nodiscard]] QStringList clipped(QWidget &window);
/// Choices as wide as their words with less room than those need, and pages wider than their place that do
/// not scroll to the side.
[[nodiscard]] QStringList cutOff(QWidget &window);

/// What `audit` says of the windows of all scenes, behind the scene's name.
[[nodiscard]] QStringList faultsOfAllWindows(Theme &theme, const std::function<QStringList(QWidget &window)> &audit);

} // namespace deskhand::test
