// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ThreadModel.h"

#include "core/text/EventComment.h"
#include "models/DirectoryCache.h"
#include "models/Formatting.h"
#include "models/TicketModel.h"

#include <algorithm>

namespace deskhand {

namespace {

QString sourcePhrase(Source source)
{
    switch (source) {
    case Source::Web:
        return ThreadModel::tr("by web");
    case Source::Email:
        return ThreadModel::tr("by e-mail");
    case Source::Phone:
        return ThreadModel::tr("by phone");
    case Source::Api:
        return ThreadModel::tr("by API");
    case Source::Import:
        return ThreadModel::tr("imported");
    case Source::Other:
        break;
    }
    return {};
}

QString originText(const ThreadEntry &entry, const TicketView &view)
{
    switch (entry.kind) {
    case EntryKind::Message: {
        const auto who = entry.author.kind == AuthorKind::Requester && entry.author.id != view.requester.id.value
                             ? ThreadModel::tr("collaborator")
                             : ThreadModel::tr("requester");
        const auto how = sourcePhrase(entry.source);
        return how.isEmpty() ? who : ThreadModel::tr("%1, %2").arg(who, how);
    }
    case EntryKind::Reply: {
        QStringList others = entry.recipients;
        const auto removed = others.removeIf(
            [&view](const QString &address) { return view.requester.emails.contains(address.toLower()); });
        const bool toRequester = removed > 0 || entry.recipients.isEmpty();
        if (!toRequester) {
            return ThreadModel::tr("to %1").arg(others.join(ThreadModel::tr(", ")));
        }
        return others.isEmpty()
                   ? ThreadModel::tr("to %1").arg(view.requester.name)
                   : ThreadModel::tr("to %1, Cc %2").arg(view.requester.name, others.join(ThreadModel::tr(", ")));
    }
    case EntryKind::Note:
        break;
    }
    return {};
}

QString noticeText(const ThreadEntry &entry)
{
    switch (entry.delivery) {
    case DeliveryState::Held:
    case DeliveryState::Queued:
        return ThreadModel::tr("waiting to be sent");
    case DeliveryState::Failed:
        return ThreadModel::tr("not delivered");
    case DeliveryState::Cancelled:
        return ThreadModel::tr("taken back, not sent");
    case DeliveryState::None:
    case DeliveryState::Sent:
        break;
    }
    return entry.edits.isEmpty() ? QString() : ThreadModel::tr("edited");
}

ThreadItem itemOf(const ThreadEntry &entry, const TicketView &view)
{
    ThreadItem item;
    item.kind = entry.kind == EntryKind::Message ? ThreadItemKind::Message
                : entry.kind == EntryKind::Reply ? ThreadItemKind::Reply
                                                 : ThreadItemKind::Note;
    item.id = entry.id.value;
    item.time = entry.created;
    item.author = entry.author;
    item.author.name = shownName(entry.author);
    item.origin = originText(entry, view);
    item.notice = noticeText(entry);
    item.html = !entry.body.html.isEmpty();
    item.body = item.html ? foldHtml(entry.body.html) : foldText(entry.body.text);
    item.attachments = entry.attachments;
    return item;
}

bool belongs(ThreadFilter filter, const ThreadEntry &entry)
{
    switch (filter) {
    case ThreadFilter::Everything:
        return true;
    case ThreadFilter::Conversation:
        return entry.kind != EntryKind::Note;
    case ThreadFilter::Notes:
        return entry.kind == EntryKind::Note;
    case ThreadFilter::Events:
        return false;
    }
    return true;
}

QList<ThreadItem> itemsOf(const TicketView &view, const DirectorySnapshot &directory, ThreadFilter filter)
{
    QList<ThreadItem> items;
    items.reserve(view.entries.size() + view.events.size());
    for (const ThreadEntry &entry : view.entries) {
        if (belongs(filter, entry)) {
            items.append(itemOf(entry, view));
        }
    }
    const bool withEvents = filter == ThreadFilter::Everything || filter == ThreadFilter::Events;
    for (const Event &event : withEvents ? view.events : QList<Event>()) {
        const QString text = eventText(event, directory);
        if (!text.isEmpty()) {
            ThreadItem item;
            item.id = event.id.value;
            item.time = event.time;
            item.author = event.actor;
            item.body.visible = text;
            item.sign = eventSign(event.kind);
            items.append(item);
        }
    }
    // Entries come first of those written at the same moment: a reply, then the status it set.
    std::stable_sort(items.begin(), items.end(),
                     [](const ThreadItem &a, const ThreadItem &b) { return a.time < b.time; });
    return items;
}

} // namespace

bool ThreadItem::operator==(const ThreadItem &other) const
{
    return kind == other.kind && id == other.id && time == other.time && author == other.author
           && origin == other.origin && notice == other.notice && html == other.html && body == other.body
           && attachments == other.attachments;
}

ThreadModel::ThreadModel(TicketModel &ticket, DirectoryCache &directory, QObject *parent)
    : KeyedListModel(parent)
    , m_ticket(ticket)
    , m_directory(directory)
{
    connect(&ticket, &TicketModel::phaseChanged, this, [this] {
        if (m_ticket.view() == nullptr) {
            update(); // one that is there tells so by viewChanged
        }
    });
    connect(&ticket, &TicketModel::viewChanged, this, &ThreadModel::update);
    connect(&directory, &DirectoryCache::changed, this, &ThreadModel::update);
    update();
}

void ThreadModel::setFilter(ThreadFilter filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    m_shown = {}; // shown afresh, from its end
    update();
    Q_EMIT filterChanged();
}

void ThreadModel::update()
{
    const TicketView *view = m_ticket.view();
    const auto fresh = view != nullptr ? itemsOf(*view, *m_directory, m_filter) : QList<ThreadItem>();
    const TicketId shown = view != nullptr ? m_ticket.id() : TicketId();
    if (shown == m_shown) {
        synchronise(fresh);
        return;
    }
    beginResetModel();
    setItems(fresh);
    m_shown = shown;
    endResetModel();
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(items().size());
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ThreadItem &item = items().at(index.row());
    switch (role) {
    case ItemRole:
        return QVariant::fromValue(item);
    case KindRole:
        return static_cast<int>(item.kind);
    case IdRole:
        return item.id;
    case TimeRole:
        return toDateTime(item.time);
    case AuthorRole:
        return item.author.name;
    case Qt::DisplayRole:
    case BodyRole:
        return item.body.visible;
    case FoldedRole:
        return item.body.folded;
    case AttachmentCountRole:
        return item.attachments.size();
    default:
        return {};
    }
}

QHash<int, QByteArray> ThreadModel::roleNames() const
{
    return {
        {ItemRole, "item"},     {KindRole, "kind"}, {IdRole, "id"},         {TimeRole, "time"},
        {AuthorRole, "author"}, {BodyRole, "body"}, {FoldedRole, "folded"}, {AttachmentCountRole, "attachmentCount"}};
}

} // namespace deskhand
