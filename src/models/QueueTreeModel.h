// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The queues as a tree: headings (My tickets, Triage ...) over saved queries, with how many tickets each has now;
/// below them one for each department, team and agent, to look at and to drop tickets on. Counts follow changes and the
/// time.

#include "core/base/Result.h"
#include "core/values/DirectorySnapshot.h"
#include "models/QueueTarget.h"
#include "models/Tone.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace deskhand {

class DirectoryCache;
class Repository;
class TimeTicker;

/// What a saved queue is dragged as; its id is in it as a decimal number.
[[nodiscard]] QString queueMimeType();

class QueueTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    /// Places of the window besides lists of tickets, in a section of their own at the end.
    enum class View { None, Reports, Load };
    enum Role { QueueIdRole = Qt::UserRole, KeyRole, QueryRole, SortRole, CountRole, ToneRole, HeadingRole, ViewRole };

    /// All three outlive the model.
    QueueTreeModel(Repository &repository, DirectoryCache &directory, TimeTicker &ticker, QObject *parent = nullptr);
    ~QueueTreeModel() override;

    /// Null for indexes of no queue.
    [[nodiscard]] const SavedQueue *queue(const QModelIndex &index) const;
    /// None for indexes of queues.
    [[nodiscard]] View view(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(View view) const;
    /// By id, or by key where the id is invalid.
    [[nodiscard]] QModelIndex find(QueueId id, const QString &key = {}) const;
    /// What becomes of tickets dropped there.
    [[nodiscard]] QueueTarget target(const QModelIndex &index) const;
    /// What a closed heading has is not counted.
    void setOpen(const QString &key, bool open);
    /// Once for what comes within a moment.
    void countSoon();
    /// Tickets in the queue of this key; -1 while unknown.
    [[nodiscard]] qint64 countOf(const QString &key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {queueMimeType()}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countsChanged();
    void failed(const deskhand::Error &error);

private:
    struct Node {
        SavedQueue queue;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children;
        qint64 count = -1;
        View view = View::None;
    };

    void rebuild();
    void addViews();
    void askCounts();
    void showCounts(const QList<Node *> &nodes, const QList<qint64> &counts);
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] QList<Node *> withQuery() const;

    Repository &m_repository;
    DirectoryCache &m_directory;
    QTimer m_countSoon;
    std::unique_ptr<Node> m_root;
    QList<SavedQueue> m_queues;
    QSet<QString> m_closed;
    quint64 m_generation = 0; ///< of the tree; counts for another one are dropped
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace deskhand
