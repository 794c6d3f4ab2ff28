// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A list to choose from by typing, over the window: palette, tickets to merge into, assignees. Keys go to the
/// line above; arrows and Enter to the list. Closes itself after a choice or when one looks elsewhere.

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace deskhand {

class TypingPopup : public QFrame {
    Q_OBJECT
public:
    /// Deletes itself when closed.
    TypingPopup(const QString &title, const QString &hint, QWidget *parent);

    /// Below `anchor` where it fits; over the upper third of its window if `anchor` is the window.
    void popup(QWidget *anchor, int width = 560);

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QListView *list() const { return m_list; }
    /// A sentence below the list; empty: none.
    void setFooter(const QString &text);

Q_SIGNALS:
    void typed(const QString &text);
    void chosen(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// As high as the rows need, within reason.
    void fitRows();
    /// The first row that can be chosen.
    void selectFirst();

private:
    void step(int by);
    void choose(const QModelIndex &index);

    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_footer;
    bool m_dropsDown = false;
};

} // namespace deskhand
