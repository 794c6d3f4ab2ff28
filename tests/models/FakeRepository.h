// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A repository whose answers a test scripts: rows in memory, newest change first, and faults when asked for. It knows
/// no rules; what a command does is said by the test.

#include "repository/Repository.h"

#include <functional>

namespace deskhand::test {

/// What a row must be like to belong to a query; queries it does not know match everything.
using RowFilter = std::function<bool(const TicketRow &)>;

class FakeTickets final : public TicketRepository {
public:
    QList<TicketRow> stored;
    QHash<QString, RowFilter> filters;
    QHash<TicketId, TicketView> views;
    std::function<Result<CommandOutcome>(const Command &)> carryOut;
    QList<Command> executed;
    QList<TicketPageRequest> pagesAsked;
    /// The next answer of any kind is this error.
    std::optional<Error> failNext;

    Pending<TicketQuery> resolve(const QString &text, TicketSort defaultSort) override;
    Pending<TicketPage> page(const TicketPageRequest &request) override;
    Pending<QList<TicketRow>> matching(const TicketQuery &query, const QList<TicketId> &ids) override;
    Pending<QList<qint64>> counts(const QList<QString> &queries) override;
    Pending<TicketView> ticket(TicketId id) override;
    Pending<QList<TicketRow>> rows(const QList<TicketId> &ids) override;
    Pending<CommandOutcome> execute(const Command &command, ExecutionMode mode) override;
    Pending<QList<Result<CommandOutcome>>> executeOnAll(const QList<Command> &commands, ExecutionMode mode) override;

    /// The rows of a query, in order.
    [[nodiscard]] QList<TicketRow> matchingRows(const QString &text) const;
    [[nodiscard]] TicketRow *find(TicketId id);

private:
    std::optional<Error> takeFault();
};

class FakeDirectory final : public DirectoryRepository {
public:
    DirectoryPtr directory = std::make_shared<const DirectorySnapshot>();
    QList<Requester> requesters;
    QStringList searched;

    Pending<DirectoryPtr> snapshot() override;
    Pending<Found<Requester>> findRequesters(const QString &text, int limit) override;
    Pending<Requester> requester(RequesterId id) override;
    Pending<Found<Organization>> findOrganizations(const QString &text, int limit) override;
    Pending<Organization> organization(OrganizationId id) override;
    Pending<QHash<AgentId, int>> openTicketLoad() override;
    Pending<qint64> save(const DirectoryRecord &record) override;
    Pending<void> remove(QueueId id) override;
    Pending<void> remove(RequesterId id) override;
    Pending<void> remove(OrganizationId id) override;
    Pending<RuleTrial> tryRule(const RoutingRule &rule, int limit) override;
};

class FakeAttachments final : public AttachmentRepository {
public:
    Pending<Attachment> upload(const QString &filePath, const QString &name, const QString &mediaType) override;
    Pending<void> download(AttachmentId id, const QString &filePath) override;
};

class FakeDrafts final : public DraftRepository {
public:
    QList<Draft> stored;
    std::optional<Error> failNext;
    int saves = 0;

    Pending<void> save(const Draft &draft) override;
    Pending<void> discard(TicketId ticket, DraftKind kind) override;
    Pending<QList<Draft>> drafts() override;
};

class FakeReports final : public ReportRepository {
public:
    std::function<Result<Report>(const ReportRequest &)> count;
    std::function<Result<TicketQuery>(const ReportRequest &, const ReportCell &)> drill;
    QList<ReportRequest> asked;

    Pending<Report> report(const ReportRequest &request) override;
    Pending<TicketQuery> ticketsBehind(const ReportRequest &request, const ReportCell &cell) override;
};

class FakeExports final : public ExportRepository {
public:
    QStringList written;

    Pending<qint64> saveTable(const TicketQuery &query, const QString &filePath) override;
    Pending<void> backup(const QString &filePath) override;
};

/// Nothing comes into it.
class FakeImports final : public ImportRepository {
public:
    Pending<ImportPreview> examine(const QStringList &paths) override;
    Pending<QList<TableName>> namesIn(const QString &path, const CsvMapping &mapping) override;
    Pending<ImportOutcome> run(const ImportRequest &request, std::shared_ptr<ImportControl> control) override;
    Pending<MailContent> readMail(const QString &path) override;
};

class FakeNotifications final : public NotificationRepository {
public:
    QList<Notification> stored; ///< newest first

    Pending<QList<Notification>> newest(int limit) override;
    Pending<void> markRead(TicketId ticket) override;
    Pending<void> markAllRead() override;
};

class FakeRepository final : public Repository {
public:
    FakeTickets fakeTickets;
    FakeDirectory fakeDirectory;
    FakeAttachments fakeAttachments;
    FakeDrafts fakeDrafts;
    FakeReports fakeReports;
    FakeExports fakeExports;
    FakeImports fakeImports;
    FakeNotifications fakeNotifications;
    ChangeFeed feed;

    TicketRepository &tickets() override { return fakeTickets; }
    DirectoryRepository &directory() override { return fakeDirectory; }
    AttachmentRepository &attachments() override { return fakeAttachments; }
    DraftRepository &drafts() override { return fakeDrafts; }
    ReportRepository &reports() override { return fakeReports; }
    ExportRepository &exports() override { return fakeExports; }
    ImportRepository &imports() override { return fakeImports; }
    NotificationRepository &notifications() override { return fakeNotifications; }
    ChangeFeed &changes() override { return feed; }
    Actor actor() const override { return Actor::ofAgent(AgentId{1}); }

    /// Tickets 1 to `count`, the newest (highest number) changed last.
    void fill(int count);
    /// Changes a stored row as a commit would (version, time) and tells the feed.
    void change(TicketId id, const std::function<void(TicketRow &)> &how);
    void add(const TicketRow &row);
    void remove(TicketId id);

private:
    void tell(TicketId id, qint64 version, ChangeKind kind);

    qint64 m_sequence = 0;
};

/// Statuses, priorities, two agents, a team, two departments and a few queues, with ids a test can name.
[[nodiscard]] DirectoryPtr sampleDirectory();

/// The start of 2026's first Monday, nine o'clock UTC.
[[nodiscard]] Timestamp startOfWork();

class FixedClock final : public Clock {
public:
    Timestamp time = startOfWork();
    Timestamp now() const override { return time; }
};

} // namespace deskhand::test
