// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directory/DefaultQueues.h"

#include "core/text/QueueName.h"

namespace deskhand {

namespace {

SavedQueue queue(const char *key, const char *query, const char *sort)
{
    SavedQueue made;
    made.key = QString::fromLatin1(key);
    made.name = builtInQueueName(made.key);
    made.query = QString::fromLatin1(query);
    made.sort = QString::fromLatin1(sort);
    return made;
}

} // namespace

QList<DefaultQueue> defaultQueues()
{
    QList<DefaultQueue> queues{
        {queue("my", "", ""),
         {queue("mine", "is:open is:mine", "due"), queue("my-teams", "is:open is:myteams", "due"),
          queue("needs-reply", "is:open is:mine is:needsreply", "due")}},
        {queue("triage", "", ""),
         {queue("unassigned", "is:open is:unassigned", "-created"), queue("due-soon", "is:open is:duesoon", "due"),
          queue("overdue", "is:open is:overdue", "due")}},
        {queue("open-heading", "", ""),
         {queue("open", "is:open", "due"), queue("answered", "is:open is:answered", "-updated"),
          queue("pending", "is:pending", "-updated")}},
        {queue("closed-heading", "", ""),
         {queue("resolved", "is:resolved", "-closed"), queue("closed-today", "is:closed closed:today", "-closed"),
          queue("closed-week", "is:closed closed:this-week", "-closed"),
          queue("closed-month", "is:closed closed:this-month", "-closed"), queue("closed", "is:closed", "-closed")}},
        {queue("archived", "is:archived", "-updated"), {}},
        {queue("deleted", "is:deleted", "-updated"), {}},
    };
    int position = 0;
    for (DefaultQueue &heading : queues) {
        heading.queue.position = ++position;
        for (SavedQueue &child : heading.children) {
            child.position = ++position;
        }
    }
    return queues;
}

} // namespace deskhand
