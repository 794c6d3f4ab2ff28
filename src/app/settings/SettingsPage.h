// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One page of the settings.

#include "app/settings/Preferences.h"
#include "core/values/DirectoryRecord.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QVBoxLayout;

namespace deskhand {

class ActionRegistry;
class Session;
class Theme;

struct SettingsContext {
    Theme &theme;
    Session &session;
    ActionRegistry &actions;
};

class SettingsPage : public QWidget {
    Q_OBJECT
public:
    /// `title` is its heading and its name in the list of pages.
    SettingsPage(const QString &title, const QString &icon, QWidget *parent);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &icon() const { return m_icon; }

    /// What is chosen here, into the whole.
    virtual void collect(Preferences & /*preferences*/) const { }
    /// What has to be saved in the help desk; nothing if it is there already.
    [[nodiscard]] virtual std::optional<DirectoryRecord> record() const { return std::nullopt; }
    /// What is neither: called after the rest is saved.
    virtual void apply() { }

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A form below what is there already.
    [[nodiscard]] QFormLayout *addForm();
    /// A sentence in the colour of explanations.
    QWidget *hint(const QString &text);

private:
    QString m_title;
    QString m_icon;
    QVBoxLayout *m_column;
};

[[nodiscard]] SettingsPage *makeGeneralPage(const SettingsContext &context, QWidget *parent);
[[nodiscard]] SettingsPage *makeProfilePage(const SettingsContext &context, QWidget *parent);
[[nodiscard]] SettingsPage *makeNotificationsPage(const SettingsContext &context, QWidget *parent);
[[nodiscard]] SettingsPage *makeKeysPage(const SettingsContext &context, QWidget *parent);
[[nodiscard]] SettingsPage *makeComposePage(const SettingsContext &context, QWidget *parent);

} // namespace deskhand
