// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/QueueTreeModel.h"

#include "models/DirectoryCache.h"
#include "models/TimeTicker.h"
#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <QLocale>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Changes within this time are counted once.
constexpr auto CountAfter = 120ms;

Tone toneOf(const SavedQueue &queue, qint64 count)
{
    if (count <= 0) {
        return Tone::Plain;
    }
    return queue.key == "overdue"_L1 ? Tone::Red : queue.key == "due-soon"_L1 ? Tone::Amber : Tone::Plain;
}

} // namespace

QueueTreeModel::QueueTreeModel(Repository &repository, DirectoryCache &directory, TimeTicker &ticker, QObject *parent)
    : QAbstractItemModel(parent)
    , m_repository(repository)
    , m_directory(directory)
    , m_root(std::make_unique<Node>())
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(CountAfter);
    connect(&m_countSoon, &QTimer::timeout, this, &QueueTreeModel::askCounts);
    connect(&directory, &DirectoryCache::changed, this, &QueueTreeModel::rebuild);
    connect(&ticker, &TimeTicker::ticked, this, &QueueTreeModel::askCounts);
    connect(&repository.changes(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!changes.tickets.isEmpty() && !m_countSoon.isActive()) {
            m_countSoon.start();
        }
    });
    rebuild();
}

QueueTreeModel::~QueueTreeModel() = default;

void QueueTreeModel::rebuild()
{
    if (m_queues == m_directory->queues) {
        askCounts();
        return;
    }
    beginResetModel();
    ++m_generation;
    m_counting = false;
    m_queues = m_directory->queues;
    std::stable_sort(m_queues.begin(), m_queues.end(), [](const SavedQueue &a, const SavedQueue &b) {
        return a.scope != b.scope ? a.scope < b.scope : a.position < b.position;
    });
    m_root = std::make_unique<Node>();
    // In two passes: a parent may come after its children.
    QHash<QueueId, Node *> byId;
    std::vector<std::unique_ptr<Node>> nodes;
    for (const SavedQueue &queue : std::as_const(m_queues)) {
        nodes.push_back(std::make_unique<Node>());
        nodes.back()->queue = queue;
        byId.insert(queue.id, nodes.back().get());
    }
    for (auto &node : nodes) {
        Node *parent = node->queue.parent == node->queue.id ? nullptr : byId.value(node->queue.parent);
        node->parent = parent != nullptr ? parent : m_root.get();
        node->parent->children.push_back(std::move(node));
    }
    addViews();
    endResetModel();
    askCounts();
}

void QueueTreeModel::addViews()
{
    const auto add = [](Node &parent, View view, const QString &name) {
        auto node = std::make_unique<Node>();
        node->view = view;
        node->queue.name = name;
        node->parent = &parent;
        parent.children.push_back(std::move(node));
        return parent.children.back().get();
    };
    Node *section = add(*m_root, View::None, tr("Supervisor"));
    add(*section, View::Reports, tr("Reports"));
    add(*section, View::Load, tr("Load by agent"));
}

QueueTreeModel::View QueueTreeModel::view(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->view : View::None;
}

QModelIndex QueueTreeModel::indexOf(View view) const
{
    for (const auto &section : m_root->children) {
        for (const auto &node : section->children) {
            if (node->view == view) {
                return indexOf(node.get());
            }
        }
    }
    return {};
}

const SavedQueue *QueueTreeModel::queue(const QModelIndex &index) const
{
    return index.isValid() && nodeOf(index)->view == View::None ? &nodeOf(index)->queue : nullptr;
}

QString QueueTreeModel::displayName(const SavedQueue &queue)
{
    // The names of the queues that every help desk has, for translators.
    static constexpr const char *Names[] = {
        QT_TR_NOOP("My tickets"), QT_TR_NOOP("Me"),         QT_TR_NOOP("My teams"),   QT_TR_NOOP("Needs reply"),
        QT_TR_NOOP("Triage"),     QT_TR_NOOP("Unassigned"), QT_TR_NOOP("Due soon"),   QT_TR_NOOP("Overdue"),
        QT_TR_NOOP("Open"),       QT_TR_NOOP("All open"),   QT_TR_NOOP("Answered"),   QT_TR_NOOP("Pending"),
        QT_TR_NOOP("Closed"),     QT_TR_NOOP("Resolved"),   QT_TR_NOOP("Today"),      QT_TR_NOOP("This week"),
        QT_TR_NOOP("This month"), QT_TR_NOOP("All"),        QT_TR_NOOP("All closed"), QT_TR_NOOP("Archived"),
        QT_TR_NOOP("Deleted"),
    };
    if (queue.scope == QueueScope::System) {
        for (const char *name : Names) {
            if (queue.name == QLatin1StringView(name)) {
                return tr(name);
            }
        }
    }
    return queue.name;
}

QModelIndex QueueTreeModel::find(QueueId id, const QString &key) const
{
    QList<const Node *> toVisit{m_root.get()};
    while (!toVisit.isEmpty()) {
        const Node *node = toVisit.takeFirst();
        const bool matches = id.isValid() ? node->queue.id == id : !key.isEmpty() && node->queue.key == key;
        if (node != m_root.get() && matches) {
            return indexOf(node);
        }
        for (const auto &child : node->children) {
            toVisit.append(child.get());
        }
    }
    return {};
}

qint64 QueueTreeModel::countOf(const QString &key) const
{
    const QModelIndex index = find({}, key);
    return index.isValid() ? nodeOf(index)->count : -1;
}

QList<QueueTreeModel::Node *> QueueTreeModel::withQuery() const
{
    QList<Node *> nodes;
    QList<Node *> toVisit{m_root.get()};
    while (!toVisit.isEmpty()) {
        Node *node = toVisit.takeFirst();
        if (!node->queue.query.isEmpty()) {
            nodes.append(node);
        }
        for (const auto &child : node->children) {
            toVisit.append(child.get());
        }
    }
    return nodes;
}

void QueueTreeModel::askCounts()
{
    m_countSoon.stop();
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    const QList<Node *> nodes = withQuery();
    if (nodes.isEmpty()) {
        return;
    }
    m_counting = true;
    m_countAgain = false;
    QStringList queries;
    for (const Node *node : nodes) {
        queries.append(node->queue.query);
    }
    whenDone(m_repository.tickets().counts(queries), this,
             [this, nodes, generation = m_generation](const Result<QList<qint64>> &answer) {
                 if (generation != m_generation) {
                     return; // the nodes are gone
                 }
                 m_counting = false;
                 if (answer) {
                     showCounts(nodes, *answer);
                 } else {
                     Q_EMIT failed(answer.error());
                 }
                 if (m_countAgain) {
                     askCounts();
                 }
             });
}

void QueueTreeModel::showCounts(const QList<Node *> &nodes, const QList<qint64> &counts)
{
    bool any = false;
    for (qsizetype i = 0; i < std::min(nodes.size(), counts.size()); ++i) {
        Node *node = nodes.at(i);
        if (node->count != counts.at(i)) {
            node->count = counts.at(i);
            any = true;
            const QModelIndex at = indexOf(node);
            Q_EMIT dataChanged(at, at, {CountRole, ToneRole, Qt::AccessibleTextRole});
        }
    }
    if (any) {
        Q_EMIT countsChanged();
    }
}

QueueTreeModel::Node *QueueTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex QueueTreeModel::indexOf(const Node *node) const
{
    if (node == m_root.get() || node->parent == nullptr) {
        return {};
    }
    const auto &siblings = node->parent->children;
    const auto found =
        std::find_if(siblings.cbegin(), siblings.cend(), [node](const auto &other) { return other.get() == node; });
    return createIndex(static_cast<int>(found - siblings.cbegin()), 0, found->get());
}

QModelIndex QueueTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent)->children.at(static_cast<size_t>(row)).get());
}

QModelIndex QueueTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int QueueTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int QueueTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant QueueTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node *node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayName(node->queue);
    case Qt::AccessibleTextRole:
        return node->count < 0
                   ? displayName(node->queue)
                   : tr("%1, %n ticket(s)", nullptr, static_cast<int>(node->count)).arg(displayName(node->queue));
    case QueueIdRole:
        return node->queue.id.value;
    case KeyRole:
        return node->queue.key;
    case QueryRole:
        return node->queue.query;
    case SortRole:
        return node->queue.sort;
    case CountRole:
        return node->count;
    case ToneRole:
        return QVariant::fromValue(toneOf(node->queue, node->count));
    case HeadingRole:
        return node->queue.query.isEmpty() && node->view == View::None;
    case ViewRole:
        return static_cast<int>(node->view);
    default:
        return {};
    }
}

Qt::ItemFlags QueueTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return data(index, HeadingRole).toBool() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QHash<int, QByteArray> QueueTreeModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"}, {QueueIdRole, "queueId"}, {KeyRole, "key"},   {QueryRole, "query"},
            {SortRole, "sort"},        {CountRole, "count"},     {ToneRole, "tone"}, {HeadingRole, "heading"}};
}

} // namespace deskhand
