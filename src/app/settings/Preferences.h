// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a person chose for this program on this machine. The one place that knows how it is stored; what belongs to a
/// single view (sizes, columns, keys) is kept by that view.

#include "app/theme/Colours.h"
#include "models/NotificationModel.h"

#include <QLocale>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

class QApplication;

namespace deskhand {

/// What the primary button under a reply does.
enum class ReplyStatus { Resolve, Leave, Pending };

struct Preferences {
    QString language;               ///< "de"; empty: the system's
    std::optional<ThemeKind> theme; ///< nothing: the system's
    bool systemAccent = false;      ///< the system's accent colour for ours, where it has one
    int textPercent = 100;
    QSet<NoticeGroup> listed;    ///< in the window's list, and counted
    QSet<NoticeGroup> onDesktop; ///< of these, also told while another program is in front
    bool tray = true;            ///< an icon beside the clock
    QString spelling;            ///< "de_DE"; empty: as the program's language
    bool spellCheck = true;
    ReplyStatus replyStatus = ReplyStatus::Resolve;
    bool operator==(const Preferences &) const = default;
};

/// As stored, else as usual.
[[nodiscard]] Preferences loadPreferences();
void savePreferences(const Preferences &preferences);
void saveTheme(std::optional<ThemeKind> theme);

/// The languages the program speaks, as codes: "de", "en".
[[nodiscard]] QStringList programLanguages();
/// The locale of a program in this language where the system has `system`: dates and numbers stay those of its country
/// where the language is spoken there.
[[nodiscard]] QLocale localeFor(const QString &language, const QLocale &system);
/// Before the first window: what is laid out already keeps its size.
void applyTextSize(QApplication &application, int percent);

} // namespace deskhand
