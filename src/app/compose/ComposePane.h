// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where one writes, under the thread. Reply and internal note differ in tab, ground, title line and
/// button, so that neither is taken for the other.

#include "app/compose/Composition.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace deskhand {

class ComposeTab;
class FlowLayout;
class InlineBar;
class KeyButton;
class Theme;

class ComposePane : public QWidget {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    ComposePane(const Theme &theme, Session &session, TicketModel &ticket, QWidget *parent = nullptr);

    /// Shows that kind, ready for typing.
    void write(DraftKind kind);
    [[nodiscard]] Composition &composition() { return m_composition; }

    [[nodiscard]] QSize sizeHint() const override { return {400, 216}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showKind();
    void showAttachments();
    void showRecipients();
    void showDraftState();
    void showButtons();
    void chooseFiles();
    void chooseCanned();
    void sendPrimary();

    const Theme &m_theme;
    Session &m_session;
    Composition m_composition;
    ComposeTab *m_replyTab;
    ComposeTab *m_noteTab;
    QLabel *m_state;
    QLabel *m_recipients;
    InlineBar *m_bar;
    QPlainTextEdit *m_editor;
    QWidget *m_attachments;
    FlowLayout *m_attachmentFlow;
    QPushButton *m_attach;
    QPushButton *m_canned;
    QLabel *m_undoHint;
    QPushButton *m_send;
    KeyButton *m_primary;
    bool m_showing = false;
};

} // namespace deskhand
