// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The window's button in the taskbar: how many notices are new, and how far long work is. What is to be shown is kept
/// here, and shown again whenever the system makes the button anew.

#include "app/session/WorkBoard.h"

#include <QImage>
#include <QObject>
#include <qwindowdefs.h>

#include <memory>

class QWidget;

namespace deskhand {

class Theme;

enum class TaskbarState { Nothing, Busy, Normal, Paused, Error };

/// How one system shows it. The window is there.
class TaskbarBackEnd {
public:
    TaskbarBackEnd() = default;
    virtual ~TaskbarBackEnd() = default;
    Q_DISABLE_COPY_MOVE(TaskbarBackEnd)

    /// `badge` null: none. `text` says the same to screen readers.
    virtual void showBadge(WId window, const QImage &badge, const QString &text) = 0;
    /// `done` of `total`; both are 0 where nobody knows.
    virtual void showProgress(WId window, TaskbarState state, quint64 done, quint64 total) = 0;
};

/// Null where the taskbar shows nothing of the kind.
[[nodiscard]] std::unique_ptr<TaskbarBackEnd> systemTaskbar();

class Taskbar : public QObject {
    Q_OBJECT
public:
    /// `theme` and `work` outlive it, it is a child of `window`. `backEnd` may be null.
    Taskbar(const Theme &theme, const WorkBoard &work, std::unique_ptr<TaskbarBackEnd> backEnd, QWidget *window);

    void setCount(int count);
    /// The button of this window is there anew.
    void buttonMade(WId window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showBadge();
    void showWork();
    [[nodiscard]] WId handle() const;

    const Theme &m_theme;
    const WorkBoard &m_work;
    std::unique_ptr<TaskbarBackEnd> m_backEnd;
    QWidget *m_window;
    int m_count = 0;
};

} // namespace deskhand
