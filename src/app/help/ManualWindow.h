// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The manual: contents and search at the left, the page at the right.

#include "app/help/Manual.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace deskhand {

class Theme;

class ManualWindow : public QDialog {
    Q_OBJECT
public:
    /// `actions` and `theme` outlive it.
    ManualWindow(const ActionRegistry &actions, const Theme &theme, QWidget *parent);

    /// One that is not there: the first.
    void showPage(const QString &name);
    [[nodiscard]] const QString &page() const { return m_page; }

private:
    void fillContents();
    void render();
    void back();
    void markWords();

    Manual m_manual;
    QString m_page;
    QStringList m_before; ///< where one came from, by links
    QLineEdit *m_search;
    QListWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace deskhand
