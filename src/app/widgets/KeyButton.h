// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A push button that shows the key for the same thing beside its text. Follows an action: text,
/// enabled state, tooltip and key.

#include <QPushButton>

class QAction;

namespace deskhand {

class KeyButton : public QPushButton {
    Q_OBJECT
public:
    explicit KeyButton(QWidget *parent = nullptr);
    explicit KeyButton(QAction *action, QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] int keyRoom() const;

    QAction *m_action = nullptr;
    QString m_key;
};

} // namespace deskhand
