// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A small list to choose from by typing a part of the name: assign, transfer, status, priority.
/// Closes itself after a choice or when one looks elsewhere.

#include "models/ChoiceModel.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace deskhand {

class Theme;

class ChoicePopup : public QFrame {
    Q_OBJECT
public:
    using Chosen = std::function<void(qint64 id)>;

    /// Deletes itself when closed. `theme` outlives it.
    ChoicePopup(const Theme &theme, const QString &title, QWidget *parent);

    void setChoices(const QList<Choice> &choices, qint64 current);
    /// Below `anchor`, where it fits on the screen, and ready for typing.
    void popup(QWidget *anchor, Chosen chosen);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    ChoiceModel m_choices;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QListView *m_list;
    Chosen m_chosen;
};

} // namespace deskhand
