// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/QueueTreeModel.h"

#include "core/text/QueueName.h"
#include "models/DirectoryCache.h"
#include "models/TimeTicker.h"
#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <QMimeData>

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

/// Headings and queues that nobody saved have ids below zero.
constexpr qint64 SavedHeading = -1;
constexpr qint64 DepartmentHeading = -2;
constexpr qint64 TeamHeading = -3;
constexpr qint64 AgentHeading = -4;
constexpr qint64 DraftsQueue = -5;
constexpr qint64 FirstMade = -1000;

SavedQueue headingOf(qint64 id, const QString &key, const QString &name)
{
    SavedQueue heading;
    heading.id = QueueId{id};
    heading.key = key;
    heading.name = name;
    return heading;
}

/// What the agent has begun to write to, wherever that is.
SavedQueue draftsQueue(QueueId parent)
{
    SavedQueue queue = headingOf(DraftsQueue, u"drafts"_s, QueueTreeModel::tr("Drafts"));
    queue.parent = parent;
    queue.query = u"has:draft"_s;
    queue.sort = u"-updated"_s;
    return queue;
}

/// Open tickets of each department, team or agent.
template <typename Record, typename Wanted>
void addEach(QList<SavedQueue> &queues, const QList<Record> &records, const QString &field, qint64 heading,
             Wanted &&wanted)
{
    QList<SavedQueue> made;
    for (const Record &record : records) {
        if (wanted(record)) {
            SavedQueue queue;
            queue.id = QueueId{FirstMade + heading * 1000000 - record.id.value};
            queue.key = u"%1-%2"_s.arg(field).arg(record.id.value);
            queue.name = record.name;
            queue.parent = QueueId{heading};
            queue.scope = QueueScope::Shared;
            queue.query = u"is:open %1:\"%2\""_s.arg(field, QString(record.name).remove(u'"'));
            queue.sort = u"due"_s;
            made.append(queue);
        }
    }
    std::sort(made.begin(), made.end(),
              [](const SavedQueue &a, const SavedQueue &b) { return a.name.localeAwareCompare(b.name) < 0; });
    queues += made;
}

QList<SavedQueue> queuesOf(const DirectorySnapshot &directory)
{
    QList<SavedQueue> queues = directory.queues;
    std::stable_sort(queues.begin(), queues.end(), [](const SavedQueue &a, const SavedQueue &b) {
        return a.scope != b.scope ? a.scope < b.scope : a.position < b.position;
    });
    bool anySaved = false;
    QueueId mine;
    for (SavedQueue &queue : queues) {
        if (queue.key == "my"_L1) {
            mine = queue.id;
        }
        if (queue.scope != QueueScope::System && !queue.parent) {
            queue.parent = QueueId{SavedHeading};
            anySaved = true;
        }
    }
    if (mine.isValid()) {
        queues.append(draftsQueue(mine));
    }
    if (anySaved) {
        queues.append(headingOf(SavedHeading, u"saved"_s, QueueTreeModel::tr("Saved")));
    }
    if (directory.departments.size() > 1) {
        queues.append(headingOf(DepartmentHeading, u"departments"_s, QueueTreeModel::tr("Departments")));
        addEach(queues, directory.departments, u"dept"_s, DepartmentHeading,
                [](const Department &department) { return !department.archived; });
    }
    if (!directory.teams.isEmpty()) {
        queues.append(headingOf(TeamHeading, u"teams"_s, QueueTreeModel::tr("Teams")));
        addEach(queues, directory.teams, u"team"_s, TeamHeading, [](const Team &team) { return !team.archived; });
    }
    if (directory.agents.size() > 1) {
        queues.append(headingOf(AgentHeading, u"agents"_s, QueueTreeModel::tr("Agents")));
        addEach(queues, directory.agents, u"agent"_s, AgentHeading, [](const Agent &agent) { return agent.active; });
    }
    return queues;
}

} // namespace

QString queueMimeType()
{
    return u"application/x-deskhand-queue"_s;
}

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
        if (!changes.tickets.isEmpty()) {
            countSoon();
        }
    });
    rebuild();
}

QueueTreeModel::~QueueTreeModel() = default;

void QueueTreeModel::countSoon()
{
    if (!m_countSoon.isActive()) {
        m_countSoon.start();
    }
}

void QueueTreeModel::rebuild()
{
    const QList<SavedQueue> wanted = queuesOf(*m_directory);
    if (m_queues == wanted) {
        askCounts();
        return;
    }
    beginResetModel();
    ++m_generation;
    m_counting = false;
    m_queues = wanted;
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

QueueTarget QueueTreeModel::target(const QModelIndex &index) const
{
    return index.isValid() ? queueTarget(nodeOf(index)->queue, *m_directory, m_directory.self()) : QueueTarget();
}

void QueueTreeModel::setOpen(const QString &key, bool open)
{
    if (open ? m_closed.remove(key) : !m_closed.contains(key)) {
        if (!open) {
            m_closed.insert(key);
        } else {
            askCounts();
        }
    }
}

const SavedQueue *QueueTreeModel::queue(const QModelIndex &index) const
{
    return index.isValid() && nodeOf(index)->view == View::None ? &nodeOf(index)->queue : nullptr;
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
        } else if (m_closed.contains(node->queue.key)) {
            continue;
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
        return queueName(node->queue);
    case Qt::AccessibleTextRole:
        return node->count < 0
                   ? queueName(node->queue)
                   : tr("%1, %n ticket(s)", nullptr, static_cast<int>(node->count)).arg(queueName(node->queue));
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
    const SavedQueue &queue = nodeOf(index)->queue;
    if (nodeOf(index)->view != View::None) {
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }
    if (queue.query.isEmpty()) {
        return Qt::ItemIsEnabled;
    }
    const bool saved = queue.id.isValid() && queue.scope != QueueScope::System;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (saved ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData *QueueTreeModel::mimeData(const QModelIndexList &indexes) const
{
    auto *mime = new QMimeData;
    if (!indexes.isEmpty()) {
        const SavedQueue &queue = nodeOf(indexes.constFirst())->queue;
        mime->setData(queueMimeType(), QByteArray::number(queue.id.value));
        mime->setText(queue.query);
    }
    return mime;
}

QHash<int, QByteArray> QueueTreeModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"}, {QueueIdRole, "queueId"}, {KeyRole, "key"},   {QueryRole, "query"},
            {SortRole, "sort"},        {CountRole, "count"},     {ToneRole, "tone"}, {HeadingRole, "heading"}};
}

} // namespace deskhand
