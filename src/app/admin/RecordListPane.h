// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The records of one kind: a search, which of them are shown, the list, and New.

#include "app/admin/AdminSection.h"
#include "app/admin/RecordSource.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace deskhand {

class ChoiceModel;
class Theme;

class RecordListPane : public QWidget {
    Q_OBJECT
public:
    /// All outlive it.
    RecordListPane(const Theme &theme, const AdminSection &section, RecordSource &source, QWidget *parent);

    /// Shows the source's items. Keeps what is current, where it is still shown. `unsaved` are marked.
    void showItems(const QSet<qint64> &unsaved);
    /// Why no new one may be made; empty: it may.
    void setWhyNotNew(const QString &reason);
    /// Makes the record current, shown or not; 0 is a new one.
    void select(qint64 id);

Q_SIGNALS:
    void chosen(qint64 id);
    void newWanted();

private:
    void refill();
    void tellCurrent();

    [[nodiscard]] bool fits(const RecordItem &item) const;
    void tellMore();

    const AdminSection &m_section;
    RecordSource &m_source;
    QLineEdit *m_search;
    QComboBox *m_which;
    QListView *m_list;
    QLabel *m_more;
    QPushButton *m_new;
    ChoiceModel *m_model;
    QSet<qint64> m_unsaved;
    qint64 m_current = 0;
    bool m_filling = false;
};

} // namespace deskhand
