// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Says in place what went wrong, instead of a message box: a sentence, Retry where it helps, Details.

#include "core/base/Result.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace deskhand {

class IconLabel;
class Theme;

class InlineBar : public QWidget {
    Q_OBJECT
public:
    /// Hidden until something is shown. `theme` outlives it.
    explicit InlineBar(const Theme &theme, QWidget *parent = nullptr);

    /// `retry` empty: no such button.
    void showError(const Error &error, std::function<void()> retry = {});
    /// `action` empty: no button.
    void showNotice(const QString &text, const QString &action = {}, std::function<void()> then = {});
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showText(const QString &text, bool error);

    const Theme &m_theme;
    bool m_isError = true;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_retry;
    QPushButton *m_detailsButton;
    QToolButton *m_close;
    std::function<void()> m_onRetry;
};

} // namespace deskhand
