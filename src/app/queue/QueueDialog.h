// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Names a query as a queue, for oneself or for everybody; also changes one that is there.

#include "core/values/Directory.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace deskhand {

class Session;

class QueueDialog : public QDialog {
    Q_OBJECT
public:
    /// Without an id it is a new one. `session` outlives it; deletes itself when closed.
    QueueDialog(Session &session, const SavedQueue &queue, QWidget *parent);

Q_SIGNALS:
    void saved(deskhand::QueueId queue);

private:
    void check();
    void save();

    Session &m_session;
    SavedQueue m_queue;
    QLineEdit *m_name;
    QLineEdit *m_query;
    QRadioButton *m_personal;
    QRadioButton *m_shared;
    QLabel *m_told;
    QPushButton *m_save;
};

} // namespace deskhand
