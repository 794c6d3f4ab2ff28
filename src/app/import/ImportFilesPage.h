// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Which files are to be imported.

#include "app/drop/DroppedFiles.h"

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace deskhand {

class Theme;

class ImportFilesPage : public QWidget {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit ImportFilesPage(const Theme &theme, QWidget *parent = nullptr);

    /// Adds those that are not there yet.
    void add(const QStringList &paths);
    [[nodiscard]] QStringList paths() const;

Q_SIGNALS:
    void changed();

protected:
    /// No proxy: one that is inside takes its neighbours out of the way of Tab.
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFiles();
    void chooseFolder();
    void removeSelected();
    void showRemovable();

    DroppedFiles m_dropped;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace deskhand
