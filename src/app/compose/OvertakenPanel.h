// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Shown beside the text when somebody wrote meanwhile: what came, and what is to become of one's
/// own: keep and send, go on editing with theirs in sight, or discard.

#include "core/values/Ticket.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace deskhand {

class Theme;

class ElidedLabel;

class OvertakenPanel : public QFrame {
    Q_OBJECT
public:
    /// `theme` outlives it.
    OvertakenPanel(const Theme &theme, QWidget *parent);

    /// What came; the choice is open again. Empty hides it, unless one edits beside it.
    void setEntries(const QList<ThreadEntry> &entries);
    /// Nothing is beside any more.
    void clear();
    /// Somebody tried to send without having decided.
    void point();
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void kept();
    void merged();
    void quoteWanted(const QString &text);
    void discarded();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void merge();

    const Theme &m_theme;
    ElidedLabel *m_title;
    QPlainTextEdit *m_theirs;
    QPushButton *m_keep;
    QPushButton *m_merge;
    QPushButton *m_discard;
    QPushButton *m_quote;
    QPushButton *m_done;
    QList<ThreadEntry> m_entries;
    bool m_open = false; ///< the choice is not made
};

} // namespace deskhand
