// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A small window that opens at a button and goes when one looks elsewhere: for what is looked at
/// and changed in passing.

#include <QFrame>

class QVBoxLayout;

namespace deskhand {

class PopupFrame : public QFrame {
    Q_OBJECT
public:
    /// Deletes itself when closed.
    PopupFrame(const QString &title, QWidget *parent);

    /// Below `anchor`, or above it, as far as the screen has room.
    void openAt(const QWidget *anchor);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace deskhand
