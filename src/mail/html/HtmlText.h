// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace deskhand {

/// Renders HTML as plain text while it is being read: blocks become lines, lists get marks, table
/// cells tabs, quotations "> ", links their address behind the text. UTF-8.
class HtmlText {
public:
    /// A block begins or ends here; `spaced` ones are set off by an empty line.
    void boundary(bool spaced);
    void lineBreak();
    void rule();
    void text(QByteArrayView given);
    /// Text to be taken as it is, in one piece (an image's name, a link's address).
    void insert(QByteArrayView text);

    void beginQuote() { ++m_quote; }
    void endQuote();
    void beginPreformatted() { ++m_preformatted; }
    void endPreformatted() { m_preformatted = qMax(0, m_preformatted - 1); }
    void beginList(bool ordered, int start);
    void endList();
    void beginItem();
    void beginRow() { m_firstCell = true; }
    void beginCell();

    /// Without empty lines at the ends and blanks at the ends of lines.
    [[nodiscard]] QByteArray take();

private:
    struct List {
        bool ordered = false;
        int next = 1;
    };

    void put(QByteArrayView text);
    void startLine();
    void endLine();
    void wantEmptyLines(int count);

    QByteArray m_out;
    QList<List> m_lists;
    QByteArray m_mark;    ///< of the list item whose first text is still to come
    int m_emptyLines = 0; ///< wanted before the next text
    int m_emptyQuote = 0; ///< how deep in quotations they lie
    int m_quote = 0;
    int m_preformatted = 0;
    bool m_lineOpen = false; ///< the present line has text
    bool m_blank = false;    ///< a blank is due before the next word
    bool m_firstCell = true;
};

} // namespace deskhand
