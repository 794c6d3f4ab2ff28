// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where one writes a reply or a note for several tickets. What becomes of it for each is shown before it is sent; what
/// was written is kept as a draft until then.

#include "app/compose/AttachmentIntake.h"
#include "app/compose/ComposeDraft.h"
#include "core/values/Directory.h"
#include "models/BulkWriting.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QMenu;
class QPushButton;

namespace deskhand {

class AttachmentChips;
class ComposeEditor;
class InlineBar;
class KeyButton;
class Session;
class Theme;
class VariableHint;

class BulkWriteDialog : public QDialog {
    Q_OBJECT
public:
    /// `theme` and `session` outlive it. It deletes itself.
    BulkWriteDialog(const Theme &theme, Session &session, DraftKind kind, int tickets, QWidget *parent);

Q_SIGNALS:
    /// Emitted before it closes.
    void written(const deskhand::BulkText &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isNote() const { return m_kind == DraftKind::Note; }
    void makeLayout(int tickets);
    void connectParts();
    void fillStatuses();
    void fillCanned();
    void insert(const CannedResponse &response);
    void changed();
    void showState();
    void finish();

    const Theme &m_theme;
    Session &m_session;
    DraftKind m_kind;
    AttachmentIntake m_intake;
    ComposeDraft m_draft;
    InlineBar *m_bar;
    ComposeEditor *m_editor;
    VariableHint *m_variables;
    QCheckBox *m_signature;
    AttachmentChips *m_attachments;
    QComboBox *m_status;
    QPushButton *m_attach;
    QPushButton *m_canned;
    QMenu *m_cannedMenu;
    QPushButton *m_cancel;
    KeyButton *m_next;
    bool m_unknownAccepted = false; ///< the author was told of them, and goes on all the same
};

} // namespace deskhand
