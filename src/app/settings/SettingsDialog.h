// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Everything a person can set for themselves, in pages.

#include "app/settings/SettingsPage.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace deskhand {

class InlineBar;

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const SettingsContext &context, QWidget *parent);

    void showPage(int index);

Q_SIGNALS:
    /// Preferences are stored anew.
    void changed();

private:
    struct PageRecord {
        int page = 0;
        DirectoryRecord record;
    };

    /// First what the help desk may refuse, then the rest: all of it or nothing.
    void save();
    void saveRecords(const QList<PageRecord> &records, const QStringList &saved);
    void keep();

    SettingsContext m_context;
    QList<SettingsPage *> m_pages;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    InlineBar *m_bar;
    QDialogButtonBox *m_buttons;
};

} // namespace deskhand
