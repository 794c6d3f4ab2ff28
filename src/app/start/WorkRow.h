// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is being made or opened, how far it is, and Cancel where it can be ended.

#include "local/LocalCreation.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace deskhand {

class WorkRow : public QWidget {
    Q_OBJECT
public:
    /// Hidden until something is watched.
    explicit WorkRow(QWidget *parent);

    /// `control` null: nobody knows how long it takes, and it cannot be ended.
    void watch(const QString &text, std::shared_ptr<CreationControl> control);
    void stop();
    /// False where nothing can be cancelled.
    bool cancel();

private:
    void showProgress();

    QTimer m_timer;
    std::shared_ptr<CreationControl> m_control;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace deskhand
