// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The queues on the left of the window.

#include "core/values/Directory.h"
#include "models/QueueTreeModel.h"

#include <QTreeView>

namespace deskhand {

class Theme;

class QueuePane : public QTreeView {
    Q_OBJECT
public:
    /// Both outlive it.
    QueuePane(const Theme &theme, QueueTreeModel &model, QWidget *parent = nullptr);

    /// Selects and shows the queue of this key.
    void select(const QString &key);
    void select(QueueTreeModel::View view);
    /// Nothing is selected: the list shows a query of its own.
    void selectNone();

    [[nodiscard]] QSize sizeHint() const override { return {220, 400}; }

Q_SIGNALS:
    void queueChosen(const deskhand::SavedQueue &queue);
    void viewChosen(deskhand::QueueTreeModel::View view);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void restore();

    QueueTreeModel &m_model;
    QueueId m_chosen;
    QueueTreeModel::View m_chosenView = QueueTreeModel::View::None;
    bool m_restoring = false;
};

} // namespace deskhand
