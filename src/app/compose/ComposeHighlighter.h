// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Marks in the text one writes: variables that mean nothing, and words that the dictionary does
/// not know. The word that is just being typed is left alone.

#include "core/values/Directory.h"

#include <QSyntaxHighlighter>

#include <optional>

namespace deskhand {

class SpellChecker;
class Theme;

struct FoundWord {
    QString word;
    int start = 0; ///< in the block
};

/// Words that spelling is a matter of: none with digits or in capitals, no addresses, mentions, commands, variables or
/// quoted lines.
[[nodiscard]] QList<FoundWord> wordsToCheck(const QString &line);

class ComposeHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    /// `theme` and `spelling` outlive it; it lives as long as the document.
    ComposeHighlighter(const Theme &theme, const SpellChecker &spelling, QTextDocument *document);

    void setCustomFields(const QList<CustomField> &fields);
    /// Typing went on elsewhere: the word left behind is looked at.
    void leaveWord(int position);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
    const SpellChecker &m_spelling;
    QList<CustomField> m_fields;
    int m_active = -1; ///< place in the document where a word is being typed
};

} // namespace deskhand
