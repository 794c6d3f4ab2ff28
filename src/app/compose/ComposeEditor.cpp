// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/ComposeEditor.h"

#include "app/compose/ComposeHighlighter.h"
#include "app/settings/Preferences.h"
#include "app/start/ProgramFolders.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include <memory>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString personalWords()
{
    return programFolders().personal + u"/words.txt"_s;
}

/// Programs put a picture of their text beside it: then the text is meant.
bool isPicture(const QMimeData *source)
{
    return source->hasImage() && !source->hasText();
}

} // namespace

ComposeEditor::ComposeEditor(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_spelling(SpellChecker::defaultFolders(), personalWords())
    , m_highlighter(new ComposeHighlighter(theme, m_spelling, document()))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { m_highlighter->leaveWord(textCursor().position()); });
}

void ComposeEditor::setCustomFields(const QList<CustomField> &fields)
{
    m_highlighter->setCustomFields(fields);
}

void ComposeEditor::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    // Dictionaries take a moment to read: not before somebody writes. Another may have been chosen meanwhile.
    const Preferences preferences = loadPreferences();
    const QString wanted = !preferences.spellCheck          ? QString()
                           : preferences.spelling.isEmpty() ? QLocale().name()
                                                            : preferences.spelling;
    if (m_wantedLanguage != wanted) {
        m_wantedLanguage = wanted;
        m_spelling.setLanguage(wanted);
    }
}

void ComposeEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_popup != nullptr && m_popup->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore();
            return;
        default:
            break;
        }
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT sendPressed(event->modifiers());
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool ComposeEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return isPicture(source) || DroppedFiles::offered(*source, DroppedFiles::Folders::Taken) || source->hasText();
}

void ComposeEditor::insertFromMimeData(const QMimeData *source)
{
    // A folder is refused where it is attached, with a word.
    const QStringList files = m_dropped.take(*source, DroppedFiles::Folders::Taken);
    if (!files.isEmpty()) {
        Q_EMIT filesGiven(files);
    } else if (isPicture(source)) {
        const auto image = source->imageData().value<QImage>();
        if (!image.isNull()) {
            Q_EMIT imagePasted(image);
        }
    } else {
        insertPlainText(source->text());
        ensureCursorVisible();
    }
}

void ComposeEditor::addSpelling(QMenu &menu, const QTextCursor &at)
{
    QAction *first = menu.actions().value(0);
    const QTextBlock block = at.block();
    const int place = at.position() - block.position();
    for (const FoundWord &found : wordsToCheck(block.text())) {
        const auto end = found.start + static_cast<int>(found.word.size());
        if (place < found.start || place > end || m_spelling.isCorrect(found.word)) {
            continue;
        }
        QTextCursor word(block);
        word.setPosition(block.position() + found.start);
        word.setPosition(block.position() + end, QTextCursor::KeepAnchor);
        const QStringList suggestions = m_spelling.suggestions(found.word);
        for (const QString &suggestion : suggestions) {
            auto *action = new QAction(QString(suggestion).replace(u'&', u"&&"_s), &menu);
            QFont bold = menu.font();
            bold.setBold(true);
            action->setFont(bold);
            connect(action, &QAction::triggered, this, [word, suggestion]() mutable { word.insertText(suggestion); });
            menu.insertAction(first, action);
        }
        if (suggestions.isEmpty()) {
            auto *none = new QAction(tr("No suggestion"), &menu);
            none->setEnabled(false);
            menu.insertAction(first, none);
        }
        auto *learn = new QAction(tr("&Add \"%1\" to my words").arg(found.word), &menu);
        connect(learn, &QAction::triggered, this, [this, word = found.word] { m_spelling.learn(word); });
        menu.insertAction(first, learn);
        menu.insertSeparator(first);
        return;
    }
}

void ComposeEditor::addLanguages(QMenu &menu)
{
    const QStringList languages = m_spelling.languages();
    if (languages.isEmpty()) {
        return;
    }
    menu.addSeparator();
    QMenu *choice = menu.addMenu(tr("&Spelling"));
    auto *group = new QActionGroup(choice);
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = choice->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_spelling.language() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            Preferences preferences = loadPreferences();
            preferences.spellCheck = !code.isEmpty();
            if (preferences.spellCheck) {
                preferences.spelling = code;
            }
            savePreferences(preferences);
            m_wantedLanguage = code;
            m_spelling.setLanguage(code);
        });
    };
    for (const QString &code : languages) {
        add(SpellChecker::languageName(code), code);
    }
    choice->addSeparator();
    add(tr("&Off"), {});
}

void ComposeEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    addSpelling(*menu, byKey ? textCursor() : cursorForPosition(event->pos()));
    addLanguages(*menu);
    menu->popup(byKey ? mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

} // namespace deskhand
