// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/ComposeHighlighter.h"

#include "app/compose/SpellChecker.h"
#include "app/theme/Theme.h"
#include "core/text/Variables.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

QList<FoundWord> wordsToCheck(const QString &line)
{
    QList<FoundWord> words;
    if (line.startsWith(u'>')) {
        return words;
    }
    static const QRegularExpression Chunk(u"\\S+"_s);
    static const QRegularExpression Word(u"\\p{L}[\\p{L}\\p{M}'\\x{2019}]*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression NoProse(u"[@/\\\\_%{}<>=#]|\\d|://|^www\\.|\\w\\.\\w\\w"_s);
    auto chunks = Chunk.globalMatch(line);
    while (chunks.hasNext()) {
        const auto chunk = chunks.next();
        if (NoProse.match(chunk.captured()).hasMatch()) {
            continue;
        }
        auto found = Word.globalMatch(chunk.captured());
        while (found.hasNext()) {
            const auto match = found.next();
            QString word = match.captured();
            while (word.endsWith(u'\'') || word.endsWith(QChar(0x2019))) {
                word.chop(1);
            }
            if (word.size() > 1 && word != word.toUpper()) {
                words.append({word, static_cast<int>(chunk.capturedStart() + match.capturedStart())});
            }
        }
    }
    return words;
}

ComposeHighlighter::ComposeHighlighter(const Theme &theme, const SpellChecker &spelling, QTextDocument *document)
    : QSyntaxHighlighter(static_cast<QObject *>(document))
    , m_theme(theme)
    , m_spelling(spelling)
{
    // Before the base class looks at the change. Marking is told as a change too: of as many as there were.
    connect(document, &QTextDocument::contentsChange, this, [this](int from, int removed, int added) {
        if (removed != added) {
            m_active = added <= 1 ? from + added : -1;
        }
    });
    setDocument(document);
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(&spelling, &SpellChecker::changed, this, &QSyntaxHighlighter::rehighlight);
}

void ComposeHighlighter::setCustomFields(const QList<CustomField> &fields)
{
    if (fields != m_fields) {
        m_fields = fields;
        rehighlight();
    }
}

void ComposeHighlighter::leaveWord(int position)
{
    if (m_active >= 0 && position != m_active) {
        const QTextBlock block = document()->findBlock(m_active);
        m_active = -1;
        if (block.isValid()) {
            rehighlightBlock(block);
        }
    }
}

void ComposeHighlighter::highlightBlock(const QString &text)
{
    const int active = m_active - currentBlock().position();
    for (const FoundWord &found : wordsToCheck(text)) {
        const int end = found.start + static_cast<int>(found.word.size());
        const bool beingTyped = m_active >= 0 && active >= found.start && active <= end;
        if (!beingTyped && !m_spelling.isCorrect(found.word)) {
            QTextCharFormat format;
            format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            format.setUnderlineColor(m_theme.colour(Shade::Red));
            setFormat(found.start, static_cast<int>(found.word.size()), format);
        }
    }
    for (const UnknownVariable &variable : variablesLeft(text, m_fields)) {
        QTextCharFormat format;
        format.setBackground(m_theme.colour(Shade::RedGround));
        format.setForeground(m_theme.colour(Shade::Red));
        setFormat(static_cast<int>(variable.position), static_cast<int>(variable.length), format);
    }
}

} // namespace deskhand
