// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Imports mails, mailboxes and tables, step by step: which files, what a table's columns and names become, what would
/// be made, and what was. Nothing is changed before the last step is asked for.

#include "app/session/WorkBoard.h"
#include "repository/ImportRepository.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace deskhand {

class ColumnsPage;
class ImportFilesPage;
class ImportResultPage;
class InlineBar;
class NamesPage;
class Session;
class Theme;

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// Both outlive it.
    ImportDialog(const Theme &theme, Session &session, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void addFiles(const QStringList &paths);
    void reject() override;

private:
    enum class Step { Files, Columns, Names, Check, Done };

    void makeLayout();
    void show(Step step);
    void showButtons();
    void next();
    void back();
    void examine();
    void examined(const ImportPreview &preview);
    void readNames();
    void readNamesOf(qsizetype table);
    void addNames(const QList<TableName> &names);
    void showNames();
    void loadMapping();
    void saveMapping();
    [[nodiscard]] CsvMapping mapping() const;
    void run(bool dryRun);
    void finished(const Result<ImportOutcome> &outcome, bool dryRun);
    void setBusy(bool busy);
    [[nodiscard]] bool hasTable() const { return !m_preview.tables.isEmpty(); }

    Session &m_session;
    InlineBar *m_bar;
    QLabel *m_title;
    QStackedWidget *m_pages;
    ImportFilesPage *m_files;
    ColumnsPage *m_columns;
    NamesPage *m_names;
    ImportResultPage *m_result;
    QLabel *m_hint;
    QPushButton *m_saveMapping;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    Step m_step = Step::Files;
    ImportPreview m_preview;
    QList<TableName> m_found; ///< names of all tables
    bool m_unknownNames = false;
    bool m_busy = false;
    bool m_stopped = false;                   ///< before everything was read
    bool m_worthIt = false;                   ///< the check found something to be imported
    std::shared_ptr<ImportControl> m_control; ///< of what is under way
    WorkBoard::Id m_work = 0;                 ///< on the work board, from the check until nothing is to be waited for
};

} // namespace deskhand
