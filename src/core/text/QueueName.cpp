// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/QueueName.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace deskhand {

namespace {

struct BuiltIn {
    const char *key;
    const char *name;
};

struct Queues {
    Q_DECLARE_TR_FUNCTIONS(Queues)
};

constexpr std::array BuiltIns{
    BuiltIn{"my", QT_TRANSLATE_NOOP("Queues", "My tickets")},
    BuiltIn{"mine", QT_TRANSLATE_NOOP("Queues", "Assigned to me")},
    BuiltIn{"my-teams", QT_TRANSLATE_NOOP("Queues", "My teams")},
    BuiltIn{"needs-reply", QT_TRANSLATE_NOOP("Queues", "Needs reply")},
    BuiltIn{"triage", QT_TRANSLATE_NOOP("Queues", "Triage")},
    BuiltIn{"unassigned", QT_TRANSLATE_NOOP("Queues", "Unassigned")},
    BuiltIn{"due-soon", QT_TRANSLATE_NOOP("Queues", "Due soon")},
    BuiltIn{"overdue", QT_TRANSLATE_NOOP("Queues", "Overdue")},
    BuiltIn{"open-heading", QT_TRANSLATE_NOOP("Queues", "Open")},
    BuiltIn{"open", QT_TRANSLATE_NOOP("Queues", "All open")},
    BuiltIn{"answered", QT_TRANSLATE_NOOP("Queues", "Answered")},
    BuiltIn{"pending", QT_TRANSLATE_NOOP("Queues", "Pending")},
    BuiltIn{"closed-heading", QT_TRANSLATE_NOOP("Queues", "Closed")},
    BuiltIn{"resolved", QT_TRANSLATE_NOOP("Queues", "Resolved")},
    BuiltIn{"closed-today", QT_TRANSLATE_NOOP("Queues", "Today")},
    BuiltIn{"closed-week", QT_TRANSLATE_NOOP("Queues", "This week")},
    BuiltIn{"closed-month", QT_TRANSLATE_NOOP("Queues", "This month")},
    BuiltIn{"closed", QT_TRANSLATE_NOOP("Queues", "All closed")},
    BuiltIn{"archived", QT_TRANSLATE_NOOP("Queues", "Archived")},
    BuiltIn{"deleted", QT_TRANSLATE_NOOP("Queues", "Deleted")},
};

const BuiltIn *builtIn(const QString &key)
{
    const auto *const found = std::find_if(BuiltIns.begin(), BuiltIns.end(),
                                           [&key](const BuiltIn &row) { return key == QLatin1StringView(row.key); });
    return found == BuiltIns.end() ? nullptr : found;
}

} // namespace

QString builtInQueueName(const QString &key)
{
    const BuiltIn *row = builtIn(key);
    return row != nullptr ? QString::fromLatin1(row->name) : QString();
}

QString queueName(const SavedQueue &queue)
{
    const BuiltIn *row = queue.scope == QueueScope::System ? builtIn(queue.key) : nullptr;
    return row != nullptr && queue.name == QLatin1StringView(row->name) ? Queues::tr(row->name) : queue.name;
}

QString storedQueueName(const SavedQueue &queue, const QString &typed)
{
    const BuiltIn *row = queue.scope == QueueScope::System ? builtIn(queue.key) : nullptr;
    return row != nullptr && typed == Queues::tr(row->name) ? QString::fromLatin1(row->name) : typed;
}

} // namespace deskhand
