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

struct DefaultsText {
    Q_DECLARE_TR_FUNCTIONS(DefaultsText)
};

} // namespace

QList<DefaultQueue> defaultQueues()
{
    QList<DefaultQueue> queues{
        {queue("my", DefaultsText::tr("My tickets"), "", ""),
         {queue("mine", DefaultsText::tr("Assigned to me"), "is:open is:mine", "due"),
          queue("my-teams", DefaultsText::tr("My teams"), "is:open is:myteams", "due"),
          queue("needs-reply", DefaultsText::tr("Needs reply"), "is:open is:mine is:needsreply", "due")}},
        {queue("triage", DefaultsText::tr("Triage"), "", ""),
         {queue("unassigned", DefaultsText::tr("Unassigned"), "is:open is:unassigned", "-created"),
          queue("due-soon", DefaultsText::tr("Due soon"), "is:open is:duesoon", "due"),
          queue("overdue", DefaultsText::tr("Overdue"), "is:open is:overdue", "due")}},
        {queue("open-heading", DefaultsText::tr("Open"), "", ""),
         {queue("open", DefaultsText::tr("All open"), "is:open", "due"),
          queue("answered", DefaultsText::tr("Answered"), "is:open is:answered", "-updated"),
          queue("pending", DefaultsText::tr("Pending"), "is:pending", "-updated")}},
        {queue("closed-heading", DefaultsText::tr("Closed"), "", ""),
         {queue("resolved", DefaultsText::tr("Resolved"), "is:resolved", "-closed"),
          queue("closed-today", DefaultsText::tr("Today"), "is:closed closed:today", "-closed"),
          queue("closed-week", DefaultsText::tr("This week"), "is:closed closed:this-week", "-closed"),
          queue("closed-month", DefaultsText::tr("This month"), "is:closed closed:this-month", "-closed"),
          queue("closed", DefaultsText::tr("All closed"), "is:closed", "-closed")}},
        {queue("archived", DefaultsText::tr("Archived"), "is:archived", "-updated"), {}},
        {queue("deleted", DefaultsText::tr("Deleted"), "is:deleted", "-updated"), {}},
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
