// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/JumpList.h"

#include "core/text/ProgramLink.h"
#include "core/text/QueueName.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct JumpText {
    Q_DECLARE_TR_FUNCTIONS(JumpText)
};

/// By key: those one looks at all day.
constexpr std::array MainQueues{"mine"_L1,       "my-teams"_L1, "needs-reply"_L1,
                                "unassigned"_L1, "due-soon"_L1, "overdue"_L1};

} // namespace

JumpList jumpListOf(const DirectorySnapshot &directory, const QStringList &recent)
{
    JumpList list;
    list.queuesTitle = JumpText::tr("Queues");
    list.filesTitle = JumpText::tr("Help desks");
    list.tasks.append({JumpText::tr("New ticket"), JumpText::tr("Take a ticket by phone or in person"),
                       linkText({ProgramLink::Kind::NewTicket, {}})});
    for (const QLatin1StringView key : MainQueues) {
        const auto queue =
            std::find_if(directory.queues.cbegin(), directory.queues.cend(),
                         [key](const SavedQueue &each) { return each.key == key && !each.query.isEmpty(); });
        if (queue != directory.queues.cend()) {
            const QString name = queueName(*queue);
            list.queues.append({name, JumpText::tr("Show the queue \"%1\"").arg(name),
                                linkText({ProgramLink::Kind::Queue, queue->key})});
        }
    }
    for (const QString &path : recent) {
        const QString native = QDir::toNativeSeparators(path);
        list.files.append({QFileInfo(path).completeBaseName(), native, native});
    }
    return list;
}

QString quotedArgument(const QString &argument)
{
    if (!argument.isEmpty() && std::none_of(argument.cbegin(), argument.cend(), [](QChar character) {
            return character.isSpace() || character == u'"';
        })) {
        return argument;
    }
    QString quoted = u"\""_s;
    qsizetype backslashes = 0; // they mean themselves, but before a quote
    for (const QChar character : argument) {
        if (character == u'"') {
            quoted += QString(backslashes + 1, u'\\');
        }
        backslashes = character == u'\\' ? backslashes + 1 : 0;
        quoted += character;
    }
    return quoted + QString(backslashes, u'\\') + u'"';
}

} // namespace deskhand
