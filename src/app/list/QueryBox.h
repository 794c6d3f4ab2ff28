// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where one types a query. Field names are coloured while one types, fields and names are completed; a place that
/// cannot be read is underlined, and the tooltip says what was expected. Enter asks; Escape closes the completions,
/// then puts back the query that the list shows (undo brings back what was typed), then goes to the list.

#include "core/query/QueryCompletion.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace deskhand {

class Theme;

class QueryBox : public QLineEdit {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit QueryBox(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the query of a queue, without asking.
    void showQuery(const QString &text);
    /// What was asked or shown last is what the list shows now.
    void setAnswered() { m_answered = m_asked; }
    /// Names to complete with, asked for as one types.
    void setNames(std::function<NameLookup()> names) { m_names = std::move(names); }

Q_SIGNALS:
    void asked(const QString &query);
    /// Escape: the text is again the query that the list shows.
    void restored();
    /// Escape once more: to the list.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourText();
    void offerCompletions();
    void leave();
    /// Puts the row of the popup into the text; false if it is closed or has no such row.
    bool complete(int row);

    const Theme &m_theme;
    std::function<NameLookup()> m_names;
    QStringListModel *m_offered;
    QCompleter *m_completer;
    QList<QueryCompletion> m_completions;
    QString m_asked;    ///< last, good or not
    QString m_answered; ///< what the list shows
    bool m_restoring = false;
    bool m_colouring = false;
};

} // namespace deskhand
