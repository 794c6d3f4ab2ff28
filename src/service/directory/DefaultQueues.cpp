// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/directory/DefaultQueues.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

SavedQueue queue(const char *key, const QString &name, const char *query, const char *sort)
{
    SavedQueue made;
    made.key = QString::fromLatin1(key);
    made.name = name;
    made.query = QString::fromLatin1(query);
    made.sort = QString::fromLatin1(sort);
    return made;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("DefaultQueues", text);
}

} // namespace

QList<DefaultQueue> defaultQueues()
{
    QList<DefaultQueue> queues{
        {queue("my", tr("My tickets"), "", ""),
         {queue("mine", tr("Assigned to me"), "is:open is:mine", "due"),
          queue("my-teams", tr("My teams"), "is:open is:myteams", "due"),
          queue("needs-reply", tr("Needs reply"), "is:open is:mine is:needsreply", "due")}},
        {queue("triage", tr("Triage"), "", ""),
         {queue("unassigned", tr("Unassigned"), "is:open is:unassigned", "-created"),
          queue("due-soon", tr("Due soon"), "is:open is:duesoon", "due"),
          queue("overdue", tr("Overdue"), "is:open is:overdue", "due")}},
        {queue("open-heading", tr("Open"), "", ""),
         {queue("open", tr("All open"), "is:open", "due"),
          queue("answered", tr("Answered"), "is:open is:answered", "-updated"),
          queue("pending", tr("Pending"), "is:pending", "-updated")}},
        {queue("closed-heading", tr("Closed"), "", ""),
         {queue("resolved", tr("Resolved"), "is:resolved", "-closed"),
          queue("closed-today", tr("Today"), "is:closed closed:today", "-closed"),
          queue("closed-week", tr("This week"), "is:closed closed:this-week", "-closed"),
          queue("closed-month", tr("This month"), "is:closed closed:this-month", "-closed"),
          queue("closed", tr("All closed"), "is:closed", "-closed")}},
        {queue("archived", tr("Archived"), "is:archived", "-updated"), {}},
        {queue("deleted", tr("Deleted"), "is:deleted", "-updated"), {}},
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
