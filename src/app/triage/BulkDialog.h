// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A command on several tickets: first what will happen to each, who is told and what is refused and why; then, when
/// one agrees, it is carried out. Both with progress, and both can be stopped. What was done is one step to undo.

#include "app/triage/BulkRequest.h"
#include "core/base/Result.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace deskhand {

class BulkPreviewModel;
class InlineBar;
class KeyButton;
class Session;
class Theme;

class BulkDialog : public QDialog {
    Q_OBJECT
public:
    /// `theme` and `session` outlive it.
    BulkDialog(const Theme &theme, Session &session, BulkRequest request, QWidget *parent);

    /// Everything is checked, and it waits for yes or no.
    [[nodiscard]] bool isReady() const { return m_phase == Phase::Ready; }
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Phase { Reading, Checking, Ready, Running, Failed };

    void makeLayout();
    void read();
    void check(const QList<TicketRow> &rows);
    void write(const QList<TicketRow> &rows);
    void preview(const QList<TicketRow> &rows, const QList<Command> &commands);
    void showChecked();
    void carryOut();
    void showProgress(const QString &text, int done, int total);
    void showSummary();
    void fail(const Error &error);
    void setPhase(Phase phase);

    Session &m_session;
    BulkRequest m_request;
    Phase m_phase = Phase::Reading;
    BulkPreviewModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLabel *m_title;
    QLabel *m_summary;
    InlineBar *m_bar;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QTableView *m_table;
    QCheckBox *m_onlyRefused;
    QPushButton *m_cancel;
    KeyButton *m_run;
};

} // namespace deskhand
