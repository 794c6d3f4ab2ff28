// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Files that are dropped on a window, wherever nothing else in it takes them.

#include "app/drop/DroppedFiles.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace deskhand {

class FileDrop : public QObject {
    Q_OBJECT
public:
    /// A child of the window.
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    /// Of those that were on no disk there are copies, as long as this lives.
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DroppedFiles m_files;
};

} // namespace deskhand
