// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The first thing one sees: try the sample, set up a help desk, open a file. No dead ends.

#include "core/base/Result.h"
#include "local/LocalCreation.h"

#include <QDialog>

#include <memory>

class QBoxLayout;
class QStackedWidget;

namespace deskhand {

class InlineBar;
class NewHelpDeskForm;
class Theme;
class WorkRow;

class StartDialog : public QDialog {
    Q_OBJECT
public:
    /// `theme` outlives it. `recent` are the files opened before, the last one first.
    StartDialog(const Theme &theme, const QStringList &recent, QWidget *parent = nullptr);

    /// While a file is being made or opened. `control`: of what can be cancelled.
    void showWork(const QString &text, std::shared_ptr<CreationControl> control = {});
    /// It is over.
    void showChoices();
    void showError(const Error &error);
    void showNotice(const QString &text);

    /// Ends first what is being made.
    void reject() override;

Q_SIGNALS:
    void sampleWanted();
    void fileChosen(const QString &path);
    void restoreWanted();
    void newWanted(const QString &path, const deskhand::NewHelpDesk &setup);

private:
    QWidget *makeChoices(const QStringList &recent);
    void addEarlier(QBoxLayout &column, const QStringList &paths, QWidget *page);
    void chooseFile();
    /// The bar and what is being made take room of their own, not the buttons'.
    void makeRoom();

    const Theme &m_theme;
    InlineBar *m_bar;
    QStackedWidget *m_pages;
    NewHelpDeskForm *m_form;
    WorkRow *m_work;
};

} // namespace deskhand
