// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/Preferences.h"

#include "app/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QSettings>

#include <algorithm>
#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct GroupName {
    NoticeGroup group;
    const char *name; ///< stored
    bool onDesktop;   ///< unless chosen otherwise
};

constexpr std::array<GroupName, static_cast<size_t>(NoticeGroup::Count)> GroupNames{{
    {NoticeGroup::Assignment, "assignment", true},
    {NoticeGroup::Message, "message", true},
    {NoticeGroup::Colleague, "colleague", true},
    {NoticeGroup::Department, "department", false},
    {NoticeGroup::Due, "due", true},
}};

constexpr std::array<QStringView, 3> ReplyNames{u"resolve", u"leave", u"pending"};

QString themeName(std::optional<ThemeKind> theme)
{
    if (!theme) {
        return {};
    }
    switch (*theme) {
    case ThemeKind::Light:
        return u"light"_s;
    case ThemeKind::Dark:
        return u"dark"_s;
    case ThemeKind::HighContrast:
        return u"contrast"_s;
    }
    return {};
}

QString listKey(const GroupName &group)
{
    return u"notifications/list/"_s + QLatin1String(group.name);
}

QString desktopKey(const GroupName &group)
{
    return u"notifications/desktop/"_s + QLatin1String(group.name);
}

} // namespace

Preferences loadPreferences()
{
    const QSettings settings;
    Preferences result;
    result.language = settings.value(u"general/language"_s).toString();
    if (!programLanguages().contains(result.language)) {
        result.language.clear();
    }
    result.theme = themeKindFromName(settings.value(u"general/theme"_s).toString());
    result.systemAccent = settings.value(u"general/systemAccent"_s, false).toBool();
    result.textPercent = std::clamp(settings.value(u"general/textPercent"_s, 100).toInt(), 80, 200);
    for (const GroupName &group : GroupNames) {
        if (settings.value(listKey(group), true).toBool()) {
            result.listed.insert(group.group);
        }
        if (settings.value(desktopKey(group), group.onDesktop).toBool()) {
            result.onDesktop.insert(group.group);
        }
    }
    result.tray = settings.value(u"notifications/tray"_s, true).toBool();
    result.spelling = settings.value(u"compose/spellLanguage"_s).toString();
    result.spellCheck = settings.value(u"compose/spellCheck"_s, true).toBool();
    const QString replyName = settings.value(u"compose/replyStatus"_s).toString();
    const auto *const reply = std::find(ReplyNames.begin(), ReplyNames.end(), replyName);
    if (reply != ReplyNames.end()) {
        result.replyStatus = static_cast<ReplyStatus>(reply - ReplyNames.begin());
    }
    return result;
}

void savePreferences(const Preferences &preferences)
{
    QSettings settings;
    settings.setValue(u"general/language"_s, preferences.language);
    settings.setValue(u"general/textPercent"_s, preferences.textPercent);
    settings.setValue(u"general/systemAccent"_s, preferences.systemAccent);
    saveTheme(preferences.theme);
    for (const GroupName &group : GroupNames) {
        settings.setValue(listKey(group), preferences.listed.contains(group.group));
        settings.setValue(desktopKey(group), preferences.onDesktop.contains(group.group));
    }
    settings.setValue(u"notifications/tray"_s, preferences.tray);
    settings.setValue(u"compose/spellLanguage"_s, preferences.spelling);
    settings.setValue(u"compose/spellCheck"_s, preferences.spellCheck);
    settings.setValue(u"compose/replyStatus"_s, ReplyNames.at(static_cast<size_t>(preferences.replyStatus)).toString());
}

void saveTheme(std::optional<ThemeKind> theme)
{
    QSettings().setValue(u"general/theme"_s, themeName(theme));
}

QStringList programLanguages()
{
    QStringList codes;
    const QStringList files = QDir(u":/translations"_s).entryList({u"deskhand_*.qm"_s});
    for (const QString &file : files) {
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    }
    return codes;
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    if (language.isEmpty()) {
        return system;
    }
    const QLocale own(language);
    if (own.language() == system.language()) {
        return system;
    }
    const QLocale there(own.language(), system.territory());
    return there.territory() == system.territory() ? there : own;
}

void applyTextSize(QApplication &application, int percent)
{
    QFont font = QApplication::font();
    if (percent != 100 && font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        application.setFont(font);
    }
}

} // namespace deskhand
