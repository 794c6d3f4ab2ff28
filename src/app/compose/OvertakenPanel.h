// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Shown beside the text when somebody wrote meanwhile: who, when and what, readable at once, and what is to become of
/// one's own: keep and send, go on editing with theirs in sight, or discard.

#include "core/values/Ticket.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace deskhand {

class ElidedLabel;
class Session;
class Theme;

class OvertakenPanel : public QFrame {
    Q_OBJECT
public:
    /// Both outlive it.
    OvertakenPanel(const Theme &theme, const Session &session, QWidget *parent);

    /// What came; the choice is open again. Empty hides it, unless one edits beside it.
    void setEntries(const QList<ThreadEntry> &entries);
    /// Nothing is beside any more.
    void clear();
    /// Somebody tried to send without having decided.
    void point();
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    /// Shown, decided or hidden.
    void changed();
    void kept();
    void merged();
    void quoteWanted(const QString &text);
    void discarded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void merge();
    void showEntries();
    /// Some lines of theirs and all buttons are in sight, however narrow it is: whoever gives the room has to give
    /// that.
    void claimRoom();

    const Theme &m_theme;
    const Session &m_session;
    ElidedLabel *m_title;
    QPlainTextEdit *m_theirs;
    QWidget *m_buttons;
    QPushButton *m_keep;
    QPushButton *m_merge;
    QPushButton *m_discard;
    QPushButton *m_quote;
    QPushButton *m_done;
    QList<ThreadEntry> m_entries;
    bool m_open = false; ///< the choice is not made
};

} // namespace deskhand
