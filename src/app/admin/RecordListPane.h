// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The records of one kind: a search, which of them are shown, the list, and New.

#include "app/admin/AdminSection.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace deskhand {

class ChoiceModel;
class Theme;

class RecordListPane : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    RecordListPane(const Theme &theme, const AdminSection &section, QWidget *parent);

    /// Keeps what is current, where it is still shown. `unsaved` are marked.
    void setItems(const QList<RecordItem> &items, const QSet<qint64> &unsaved);
    /// Makes the record current, shown or not; 0 is a new one.
    void select(qint64 id);

Q_SIGNALS:
    void chosen(qint64 id);
    void newWanted();

private:
    void refill();
    void tellCurrent();

    const AdminSection &m_section;
    QLineEdit *m_search;
    QComboBox *m_which;
    QListView *m_list;
    QPushButton *m_new;
    ChoiceModel *m_model;
    QList<RecordItem> m_items;
    QSet<qint64> m_unsaved;
    qint64 m_current = 0;
    bool m_filling = false;
};

} // namespace deskhand
