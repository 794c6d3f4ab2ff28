// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A picture of the window once it shows what it has to show.

#include <QObject>
#include <QString>
#include <QTimer>

namespace deskhand {

class MainWindow;

class Screenshot : public QObject {
    Q_OBJECT
public:
    /// `window` outlives it.
    Screenshot(MainWindow &window, const QString &path, QObject *parent = nullptr);

Q_SIGNALS:
    /// `written`: whether the picture could be saved.
    void done(bool written);

private:
    void look();

    MainWindow &m_window;
    QString m_path;
    QTimer m_timer;
    int m_settledFor = 0; ///< looks in a row
};

} // namespace deskhand
