// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How a thread entry lies in its table.

#include "core/base/Result.h"
#include "core/values/Ticket.h"

#include <QList>
#include <QString>

namespace deskhand {

class Database;
class Statement;

/// INSERT with all columns; bindEntryInsert gives its parameters.
[[nodiscard]] const QString &entryInsertSql();
void bindEntryInsert(Statement &statement, const ThreadEntry &entry, int ordinal);

/// Entries of "SELECT ... FROM entries e WHERE <condition>", in which "%1" stands for ids, with
/// their attachments and edits: at most three statements per 100 ids.
template <typename IdType>
[[nodiscard]] Result<QList<ThreadEntry>> readEntries(Database &database, const QString &condition,
                                                     const QList<IdType> &ids);

extern template Result<QList<ThreadEntry>> readEntries(Database &, const QString &, const QList<TicketId> &);
extern template Result<QList<ThreadEntry>> readEntries(Database &, const QString &, const QList<EntryId> &);

} // namespace deskhand
