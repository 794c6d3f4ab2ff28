// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The line at the bottom: which help desk, who sits here, how much is open; whether everything is
/// saved, and what undo would take back.

#include <QStatusBar>

class QLabel;

namespace deskhand {

class QueueTreeModel;
class Session;

class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    StatusLine(Session &session, QueueTreeModel &queues, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWho();
    void showCounts();
    void showSaved();

    Session &m_session;
    QueueTreeModel &m_queues;
    QLabel *m_desk;
    QLabel *m_who;
    QLabel *m_counts;
    QLabel *m_saved;
};

} // namespace deskhand
