// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where things lie in the new-ticket dialog: labels at the end of their column, fields in two.

#include <QList>
#include <QString>

class QDialog;
class QGridLayout;
class QWidget;

namespace deskhand {

class NewTicketLayout {
public:
    static constexpr int labelWidth = 110;

    explicit NewTicketLayout(QDialog &dialog);

    void addWide(const QString &label, QWidget *field, QWidget *buddy);
    void addPair(const QString &firstLabel, QWidget *first, const QString &secondLabel, QWidget *second);
    /// What comes below the fields, and the buttons at the start and at the end of the last line.
    void finish(const QList<QWidget *> &below, const QList<QWidget *> &start, const QList<QWidget *> &end);

private:
    void addLabel(const QString &text, QWidget *buddy, int row, int column);

    QDialog &m_dialog;
    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace deskhand
