// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/LinkFollower.h"

#include "app/actions/ActionRegistry.h"
#include "app/newticket/NewTicketDialog.h"
#include "app/queue/QueuePane.h"
#include "app/session/Session.h"
#include "app/widgets/InlineBar.h"
#include "app/window/ListControl.h"
#include "core/text/QueueName.h"
#include "repository/WhenDone.h"

#include <algorithm>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// By key, else by id, else by the name that is shown or stored; null: there is none that lists tickets.
const SavedQueue *queueNamed(const QString &name, const QList<SavedQueue> &queues)
{
    const auto find = [&queues](auto &&is) -> const SavedQueue * {
        const auto found = std::find_if(queues.cbegin(), queues.cend(),
                                        [&is](const SavedQueue &queue) { return !queue.query.isEmpty() && is(queue); });
        return found == queues.cend() ? nullptr : &*found;
    };
    if (const SavedQueue *queue = find([&name](const SavedQueue &each) { return each.key == name; })) {
        return queue;
    }
    if (const SavedQueue *queue =
            find([&name](const SavedQueue &each) { return QString::number(each.id.value) == name; })) {
        return queue;
    }
    return find([&name](const SavedQueue &each) {
        return queueName(each).compare(name, Qt::CaseInsensitive) == 0
               || each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

LinkFollower::LinkFollower(Session &session, const Parts &parts, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_parts(parts)
    , m_window(window)
{
    connect(
        &session.directory(), &DirectoryCache::changed, this,
        [this] {
            if (!m_waiting.isEmpty()) {
                follow(std::exchange(m_waiting, QString()));
            }
        },
        Qt::QueuedConnection); // after the views that show the directory
}

void LinkFollower::follow(const QString &text)
{
    if (m_session.self() == nullptr) {
        m_waiting = text;
        return;
    }
    ++m_generation;
    if (const auto link = readLink(text)) {
        show(*link);
    } else {
        m_parts.bar.showError(link.error());
    }
}

void LinkFollower::show(const ProgramLink &link)
{
    switch (link.kind) {
    case ProgramLink::Kind::Ticket:
        showTicket(link.target);
        return;
    case ProgramLink::Kind::NewTicket:
        beginTicket();
        return;
    case ProgramLink::Kind::Queue:
        showQueue(link.target);
        return;
    case ProgramLink::Kind::Search:
        Q_EMIT listWanted();
        m_parts.list.search(link.target, tr("Search"));
        return;
    }
}

void LinkFollower::showTicket(const QString &number)
{
    const auto unknown = [this, number] {
        refuse(tr("There is no ticket #%1 in this help desk, or you may not see it.").arg(number));
    };
    whenDone(m_session.repository().tickets().resolve(u"number:\"%1\""_s.arg(number)), this,
             [this, unknown, generation = m_generation](const Result<TicketQuery> &query) {
                 if (generation != m_generation) {
                     return; // another link was followed meanwhile
                 }
                 if (!query) {
                     if (query.error().kind == ErrorKind::InvalidInput) {
                         unknown();
                     } else {
                         m_parts.bar.showError(query.error());
                     }
                     return;
                 }
                 TicketPageRequest request;
                 request.query = *query;
                 request.limit = 1;
                 whenDone(m_session.repository().tickets().page(request), this,
                          [this, unknown, generation](const Result<TicketPage> &page) {
                              if (generation != m_generation) {
                                  return;
                              }
                              if (!page) {
                                  m_parts.bar.showError(page.error());
                              } else if (page->rows.isEmpty()) {
                                  unknown();
                              } else {
                                  Q_EMIT ticketWanted(page->rows.constFirst().ticket.id);
                              }
                          });
             });
}

void LinkFollower::showQueue(const QString &name)
{
    const SavedQueue *queue = queueNamed(name, m_session.directory()->queues);
    if (queue == nullptr) {
        refuse(tr("There is no queue \"%1\" in this help desk, or you may not see it.").arg(name.left(60)));
        return;
    }
    Q_EMIT listWanted();
    m_parts.queues.selectQueue(queue->id);
}

void LinkFollower::beginTicket()
{
    if (m_window->findChild<NewTicketDialog *>() != nullptr) {
        return; // one is being written, and comes to the front with the window
    }
    QAction *action = m_parts.actions.action(ActionId::NewTicket);
    if (action->isEnabled()) {
        action->trigger();
    } else {
        refuse(tr("You may not open tickets in this help desk."));
    }
}

void LinkFollower::refuse(const QString &text)
{
    m_parts.bar.showError({ErrorKind::NotFound, text, {}, false});
}

} // namespace deskhand
