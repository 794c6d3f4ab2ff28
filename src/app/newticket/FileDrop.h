// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Files that are dropped on a window, wherever nothing else in it takes them.

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace deskhand {

/// Paths of files on this machine; folders and what is elsewhere are left out.
[[nodiscard]] QStringList localFiles(const QMimeData &mime);

class FileDrop : public QObject {
    Q_OBJECT
public:
    /// A child of the window.
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace deskhand
