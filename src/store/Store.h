// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Everything stored, by subject, over one connection. Opening it is opening a help desk's file.

#include "core/base/Result.h"
#include "store/directory/DirectoryStore.h"
#include "store/people/BanStore.h"
#include "store/people/PeopleStore.h"
#include "store/report/ReportStore.h"
#include "store/schema/SchemaUpgrader.h"
#include "store/search/TicketSearch.h"
#include "store/sql/Database.h"
#include "store/sql/Transaction.h"
#include "store/tickets/AgendaStore.h"
#include "store/tickets/AttachmentStore.h"
#include "store/tickets/ChangeLogStore.h"
#include "store/tickets/DraftStore.h"
#include "store/tickets/EventStore.h"
#include "store/tickets/FeedbackStore.h"
#include "store/tickets/MessageIdStore.h"
#include "store/tickets/SearchIndex.h"
#include "store/tickets/TaskStore.h"
#include "store/tickets/ThreadStore.h"
#include "store/tickets/TicketStore.h"
#include "store/work/CommandLogStore.h"
#include "store/work/LogStore.h"
#include "store/work/NotificationStore.h"
#include "store/work/OutboxStore.h"
#include "store/work/SequenceStore.h"

#include <functional>
#include <memory>

namespace deskhand {

/// Belongs to the thread that opened it, as its Database does.
class Store {
public:
    /// A new help desk: the file must not exist (":memory:" always works), a server's database must be there and have
    /// nothing in it. It has the schema and an instance id, and no records but those of `fill`; where that fails there
    /// is nothing in the database. Errors: Conflict where the file exists or the database is not empty.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path,
                                                               const std::function<Result<void>(Store &)> &fill = {});
    /// An existing one; an older schema is upgraded first (a backup is written beside the file)
    /// unless read-only. Errors: as Database::open and SchemaUpgrader.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, const OpenOptions &options = {});
    explicit Store(std::unique_ptr<Database> database);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] Database &database() { return *m_database; }
    /// A write transaction, or a savepoint within one.
    [[nodiscard]] Result<Transaction> begin(TransactionMode mode = TransactionMode::Write)
    {
        return Transaction::begin(*m_database, mode);
    }
    /// Made with the file, never changes: tells copies of one help desk from another.
    [[nodiscard]] Result<QString> instanceId();

private:
    std::unique_ptr<Database> m_database;

public:
    SearchIndex search;
    ChangeLogStore changes;
    TicketStore tickets;
    AgendaStore agenda;
    ThreadStore threads;
    EventStore events;
    TaskStore tasks;
    FeedbackStore feedback;
    DraftStore drafts;
    AttachmentStore attachments;
    MessageIdStore messageIds;
    PeopleStore people;
    BanStore bans;
    DirectoryStore directory;
    SequenceStore sequences;
    CommandLogStore commands;
    OutboxStore outbox;
    NotificationStore notifications;
    LogStore log;
    TicketSearch ticketSearch;
    ReportStore reports;
};

} // namespace deskhand
