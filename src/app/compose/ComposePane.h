// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where one writes, under the thread. Reply and internal note differ in tab, ground, title line and
/// button, so that neither is taken for the other.

#include "app/compose/Composition.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace deskhand {

class AttachmentChips;
class ComposeEditor;
class ComposeTab;
class HoldBar;
class InlineBar;
class OvertakenPanel;
class RecipientsLine;
class SendButtons;
class Theme;
class VariableHint;

class ComposePane : public QWidget {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    ComposePane(const Theme &theme, Session &session, TicketModel &ticket, QWidget *parent = nullptr);

    /// Shows that kind, ready for typing.
    void write(DraftKind kind);
    [[nodiscard]] Composition &composition() { return m_composition; }
    [[nodiscard]] ComposeEditor *editor() const { return m_editor; }

    [[nodiscard]] QSize sizeHint() const override { return {400, 240}; }

Q_SIGNALS:
    /// Escape: what was typed stays as the draft, and the keys go back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeLayout();
    void connectEditor();
    void connectComposition();
    void showKind();
    void showDraftState();
    void showSignature();
    void showNewer();
    /// What came meanwhile is shown, and there is too little room for everything.
    [[nodiscard]] bool isTight() const;
    void makeRoom();
    void openCanned();
    void insertCanned(CannedResponseId id);
    void stopped(Composition::Stop why);

    const Theme &m_theme;
    Session &m_session;
    Composition m_composition;
    ComposeTab *m_replyTab;
    ComposeTab *m_noteTab;
    QLabel *m_state;
    RecipientsLine *m_recipients;
    HoldBar *m_holdBar;
    InlineBar *m_bar;
    ComposeEditor *m_editor;
    OvertakenPanel *m_overtaken;
    QBoxLayout *m_writing = nullptr; ///< the text, and beside or above it what came meanwhile
    VariableHint *m_variables;
    QCheckBox *m_signature;
    AttachmentChips *m_attachments;
    QPushButton *m_attach;
    QPushButton *m_canned;
    SendButtons *m_buttons;
    QHBoxLayout *m_lastLine = nullptr;
    bool m_showing = false;
};

} // namespace deskhand
