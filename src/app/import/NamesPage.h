// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Names of a table that the help desk does not know, and what they become.

#include "core/import/ImportPreview.h"
#include "core/values/DirectorySnapshot.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace deskhand {

class NamesPage : public QWidget {
    Q_OBJECT
public:
    explicit NamesPage(QWidget *parent = nullptr);

    /// Shows those that are not known. False: all are.
    bool setNames(const QList<TableName> &names, const DirectorySnapshot &directory);
    /// Writes what was chosen into the mapping.
    void translate(CsvMapping &mapping) const;

protected:
    /// No proxy: one that is inside takes its neighbours out of the way of Tab.
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QComboBox *choice(int row) const;

    QList<TableName> m_names; ///< by row
    QTableWidget *m_table;
};

} // namespace deskhand
