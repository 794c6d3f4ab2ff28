// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where one types a query. Field names are coloured while one types; a place that cannot be read is
/// underlined. Enter asks.

#include <QLineEdit>

namespace deskhand {

class Theme;

class QueryBox : public QLineEdit {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit QueryBox(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the query of a queue, without asking.
    void showQuery(const QString &text);

Q_SIGNALS:
    void asked(const QString &query);
    /// Escape: back to what the list shows.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourText();

    const Theme &m_theme;
    QString m_shown;
    bool m_colouring = false;
};

} // namespace deskhand
