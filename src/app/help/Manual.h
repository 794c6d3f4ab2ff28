// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The manual's pages: Markdown in resources/manual/<language>, one a view. Keys and names of actions are not written
/// in them but asked for when shown ({key:ticket.reply}, {action:ticket.reply}), so that they are always the present
/// ones.

#include <QList>
#include <QLocale>
#include <QString>

namespace deskhand {

class ActionRegistry;

struct ManualPage {
    QString name;  ///< its file's, without ending: "ticket"
    QString title; ///< its first heading
};

class Manual {
public:
    /// In the locale's language where there is one, else in English. `actions` outlives it.
    Manual(const ActionRegistry &actions, const QLocale &locale);

    /// In the order in which one reads them.
    [[nodiscard]] QList<ManualPage> pages() const;
    /// Markdown, filled in; empty for a page that is not there.
    [[nodiscard]] QString text(const QString &name) const;
    /// Those that have all of the words, in any case; all for none.
    [[nodiscard]] QList<ManualPage> find(const QString &words) const;
    /// Names in braces that no action has: mistakes of the page's author.
    [[nodiscard]] QStringList unknownNames(const QString &name) const;

private:
    [[nodiscard]] QString source(const QString &name) const;

    const ActionRegistry &m_actions;
    QString m_folder;
};

} // namespace deskhand
