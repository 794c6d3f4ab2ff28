// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The first thing one sees: try the sample, set up a help desk, open a file. No dead ends.

#include "core/base/Result.h"
#include "local/LocalCreation.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace deskhand {

class InlineBar;
class Theme;

class StartDialog : public QDialog {
    Q_OBJECT
public:
    /// `theme` outlives it. `recent` are the files opened before, the last one first.
    StartDialog(const Theme &theme, const QStringList &recent, QWidget *parent = nullptr);

    /// While a file is being made or opened.
    void setBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    void sampleWanted();
    void fileChosen(const QString &path);
    void restoreWanted();
    void newWanted(const QString &path, const deskhand::NewHelpDesk &setup);

private:
    QWidget *makeChoices(const QStringList &recent);
    void addEarlier(QBoxLayout &column, const QStringList &paths, QWidget *page);
    QWidget *makeForm();
    QComboBox *makeZones(QWidget *page);
    void chooseFile();
    void choosePlace();
    void checkForm();

    const Theme &m_theme;
    InlineBar *m_bar;
    QStackedWidget *m_pages;
    QLineEdit *m_company = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    QComboBox *m_zone = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace deskhand
