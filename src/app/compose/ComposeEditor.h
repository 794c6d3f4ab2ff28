// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where the text is typed: plain, with spelling marked, taking pasted pictures and dropped files
/// as attachments.

#include "app/compose/SpellChecker.h"
#include "app/drop/DroppedFiles.h"
#include "core/values/Directory.h"

#include <QImage>
#include <QPlainTextEdit>

class QAbstractItemView;
class QMenu;

namespace deskhand {

class ComposeHighlighter;
class Theme;

class ComposeEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit ComposeEditor(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] SpellChecker &spelling() { return m_spelling; }
    void setCustomFields(const QList<CustomField> &fields);
    /// While this list is shown, the keys that choose from it are left to it.
    void setPopup(QAbstractItemView *popup) { m_popup = popup; }
    /// As the context menu has it for a word of this place.
    void addSpelling(QMenu &menu, const QTextCursor &at);

Q_SIGNALS:
    /// Ctrl+Enter; with Shift: without the status.
    /// Enter with Ctrl; `modifiers` has what else was held.
    void sendPressed(Qt::KeyboardModifiers modifiers);
    void imagePasted(const QImage &image);
    void filesGiven(const QStringList &paths);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void addLanguages(QMenu &menu);

    DroppedFiles m_dropped;
    SpellChecker m_spelling;
    ComposeHighlighter *m_highlighter;
    QAbstractItemView *m_popup = nullptr;
    QString m_wantedLanguage; ///< of spelling, as last asked for
};

} // namespace deskhand
