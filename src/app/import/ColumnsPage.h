// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Which column of a table becomes what of a ticket, shown beside the first rows.

#include "core/import/ImportPreview.h"
#include "core/values/DirectorySnapshot.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QTableWidget;

namespace deskhand {

class TimeZoneEdit;

class ColumnsPage : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsPage(QWidget *parent = nullptr);

    void setTable(const TablePreview &table, const DirectorySnapshot &directory);
    /// As it was saved: what this page does not show of it stays in it.
    void setMapping(const CsvMapping &mapping);
    /// As chosen; the values' translations are not in it.
    [[nodiscard]] CsvMapping mapping() const;
    /// What is missing for tickets to be made, for people; empty where nothing is.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();
    void loadWanted();

protected:
    /// No proxy: one that is inside takes its neighbours out of the way of Tab.
    void focusInEvent(QFocusEvent *event) override;

private:
    void makeForm(QBoxLayout &column);
    void fillRow(int row, const DirectorySnapshot &directory);
    void showMapping();
    void showKept();
    [[nodiscard]] std::optional<CsvValue> fixedSource() const;
    /// A target belongs to one column: the others let it go.
    void keepUnique(int row);
    void showFirstDate();
    [[nodiscard]] QComboBox *choice(int row) const;

    TablePreview m_table;
    CsvMapping m_base;     ///< as guessed or loaded
    QByteArray m_timeZone; ///< the help desk's
    QLabel *m_about;
    QTableWidget *m_columns;
    QComboBox *m_dates;
    QComboBox *m_grouping;
    QLabel *m_firstDate;
    TimeZoneEdit *m_zone;
    QComboBox *m_source;
    QLabel *m_kept;
    bool m_filling = false;
};

} // namespace deskhand
