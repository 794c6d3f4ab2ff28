// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/FakeRepository.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace deskhand::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
Pending<T> answerOr(std::optional<Error> fault, Result<T> answer)
{
    return fault ? failed<T>(*fault) : answered<T>(std::move(answer));
}

Error notFound()
{
    return {ErrorKind::NotFound, u"There is no such ticket."_s, {}, false};
}

} // namespace

std::optional<Error> FakeTickets::takeFault()
{
    return std::exchange(failNext, std::nullopt);
}

QList<TicketRow> FakeTickets::matchingRows(const QString &text) const
{
    const RowFilter filter = filters.value(text);
    std::vector<const TicketRow *> order;
    for (const TicketRow &row : stored) {
        if (!filter || filter(row)) {
            order.push_back(&row);
        }
    }
    std::sort(order.begin(), order.end(), [](const TicketRow *a, const TicketRow *b) {
        return a->ticket.updated != b->ticket.updated ? a->ticket.updated > b->ticket.updated
                                                      : a->ticket.id > b->ticket.id;
    });
    QList<TicketRow> rows;
    rows.reserve(static_cast<qsizetype>(order.size()));
    for (const TicketRow *row : order) {
        rows.append(*row);
    }
    return rows;
}

TicketRow *FakeTickets::find(TicketId id)
{
    const auto found =
        std::find_if(stored.begin(), stored.end(), [id](const TicketRow &row) { return row.ticket.id == id; });
    return found == stored.end() ? nullptr : &*found;
}

Pending<TicketQuery> FakeTickets::resolve(const QString &text, TicketSort defaultSort)
{
    if (text.startsWith(u"bad"_s)) {
        return failed<TicketQuery>({ErrorKind::InvalidInput, u"Expected a field."_s, {}, false});
    }
    TicketQuery query;
    query.text = text;
    query.sort = defaultSort;
    return answerOr<TicketQuery>(takeFault(), query);
}

Pending<TicketPage> FakeTickets::page(const TicketPageRequest &request)
{
    pagesAsked.append(request);
    const QList<TicketRow> rows = matchingRows(request.query.text);
    qsizetype start = 0;
    if (!request.cursor.isEmpty()) {
        const auto parts = request.cursor.split(':');
        const Timestamp updated = fromMilliseconds(parts.at(0).toLongLong());
        const TicketId id{parts.at(1).toLongLong()};
        while (start < rows.size()
               && (rows.at(start).ticket.updated > updated
                   || (rows.at(start).ticket.updated == updated && rows.at(start).ticket.id >= id))) {
            ++start;
        }
    }
    start += request.offset;
    TicketPage page;
    page.rows = rows.mid(start, request.limit);
    if (!page.rows.isEmpty() && start + page.rows.size() < rows.size()) {
        const Ticket &last = page.rows.constLast().ticket;
        page.next = QByteArray::number(toMilliseconds(last.updated)) + ':' + QByteArray::number(last.id.value);
    }
    if (request.withTotal) {
        page.total = rows.size();
    }
    return answerOr<TicketPage>(takeFault(), page);
}

Pending<QList<TicketRow>> FakeTickets::matching(const TicketQuery &query, const QList<TicketId> &ids)
{
    QList<TicketRow> rows = matchingRows(query.text);
    rows.removeIf([&ids](const TicketRow &row) { return !ids.contains(row.ticket.id); });
    return answerOr<QList<TicketRow>>(takeFault(), rows);
}

Pending<QList<qint64>> FakeTickets::counts(const QList<QString> &queries)
{
    QList<qint64> counts;
    for (const QString &query : queries) {
        counts.append(matchingRows(query).size());
    }
    return answerOr<QList<qint64>>(takeFault(), counts);
}

Pending<TicketView> FakeTickets::ticket(TicketId id)
{
    if (const auto fault = takeFault()) {
        return failed<TicketView>(*fault);
    }
    return views.contains(id) ? answered<TicketView>(views.value(id)) : failed<TicketView>(notFound());
}

Pending<QList<TicketRow>> FakeTickets::rows(const QList<TicketId> &ids)
{
    QList<TicketRow> rows = stored;
    rows.removeIf([&ids](const TicketRow &row) { return !ids.contains(row.ticket.id); });
    return answerOr<QList<TicketRow>>(takeFault(), rows);
}

Pending<CommandOutcome> FakeTickets::execute(const Command &command, ExecutionMode)
{
    executed.append(command);
    if (const auto fault = takeFault()) {
        return failed<CommandOutcome>(*fault);
    }
    return answered<CommandOutcome>(carryOut ? carryOut(command) : Result<CommandOutcome>());
}

Pending<QList<Result<CommandOutcome>>> FakeTickets::executeOnAll(const QList<Command> &commands, ExecutionMode)
{
    if (const auto fault = takeFault()) {
        return failed<QList<Result<CommandOutcome>>>(*fault);
    }
    QList<Result<CommandOutcome>> outcomes;
    for (const Command &command : commands) {
        executed.append(command);
        outcomes.append(carryOut ? carryOut(command) : Result<CommandOutcome>());
    }
    return answered<QList<Result<CommandOutcome>>>(outcomes);
}

Pending<DirectoryPtr> FakeDirectory::snapshot()
{
    return answered<DirectoryPtr>(directory);
}

Pending<Found<Requester>> FakeDirectory::findRequesters(const QString &text, int limit)
{
    searched.append(text);
    Found<Requester> found;
    for (const Requester &requester : requesters) {
        if (requester.name.startsWith(text, Qt::CaseInsensitive) && found.rows.size() < limit) {
            found.rows.append(requester);
        }
    }
    return answered<Found<Requester>>(found);
}

Pending<Found<Organization>> FakeDirectory::findOrganizations(const QString &, int)
{
    return answered<Found<Organization>>({});
}

Pending<Organization> FakeDirectory::organization(OrganizationId)
{
    return failed<Organization>(notFound());
}

Pending<Requester> FakeDirectory::requester(RequesterId id)
{
    for (const Requester &requester : requesters) {
        if (requester.id == id) {
            return answered<Requester>(requester);
        }
    }
    return failed<Requester>(notFound());
}

Pending<QHash<AgentId, int>> FakeDirectory::openTicketLoad()
{
    return answered<QHash<AgentId, int>>({});
}

Pending<qint64> FakeDirectory::save(const DirectoryRecord &)
{
    return failed<qint64>(notFound());
}

Pending<void> FakeDirectory::remove(QueueId)
{
    return failed<void>(notFound());
}

Pending<void> FakeDirectory::remove(RequesterId)
{
    return failed<void>(notFound());
}

Pending<void> FakeDirectory::remove(OrganizationId)
{
    return failed<void>(notFound());
}

Pending<RuleTrial> FakeDirectory::tryRule(const RoutingRule &, int)
{
    return answered<RuleTrial>(RuleTrial{});
}

Pending<Attachment> FakeAttachments::upload(const QString &, const QString &name, const QString &mediaType)
{
    return answered<Attachment>(Attachment{AttachmentId{1}, name, mediaType, 0, {}, {}, false});
}

Pending<void> FakeAttachments::download(AttachmentId, const QString &)
{
    return answered<void>({});
}

Pending<void> FakeDrafts::save(const Draft &draft)
{
    ++saves;
    if (const auto fault = std::exchange(failNext, std::nullopt)) {
        return failed<void>(*fault);
    }
    stored.removeIf([&draft](const Draft &other) { return other.ticket == draft.ticket && other.kind == draft.kind; });
    stored.append(draft);
    return answered<void>({});
}

Pending<void> FakeDrafts::discard(TicketId ticket, DraftKind kind)
{
    stored.removeIf([ticket, kind](const Draft &other) { return other.ticket == ticket && other.kind == kind; });
    return answered<void>({});
}

Pending<QList<Draft>> FakeDrafts::drafts()
{
    return answered<QList<Draft>>(stored);
}

Pending<Report> FakeReports::report(const ReportRequest &request)
{
    asked.append(request);
    return answered<Report>(count ? count(request) : Report());
}

Pending<TicketQuery> FakeReports::ticketsBehind(const ReportRequest &request, const ReportCell &cell)
{
    return answered<TicketQuery>(drill ? drill(request, cell) : TicketQuery());
}

Pending<qint64> FakeExports::saveTable(const TicketQuery &, const QString &filePath)
{
    written.append(filePath);
    return answered<qint64>(0);
}

Pending<void> FakeExports::backup(const QString &filePath)
{
    written.append(filePath);
    return answered<void>({});
}

Pending<ImportPreview> FakeImports::examine(const QStringList &)
{
    return answered<ImportPreview>({});
}

Pending<QList<TableName>> FakeImports::namesIn(const QString &, const CsvMapping &)
{
    return answered<QList<TableName>>({});
}

Pending<ImportOutcome> FakeImports::run(const ImportRequest &, std::shared_ptr<ImportControl>)
{
    return answered<ImportOutcome>({});
}

Pending<MailContent> FakeImports::readMail(const QString &)
{
    return answered<MailContent>({});
}

Pending<QList<Notification>> FakeNotifications::newest(int limit)
{
    return answered<QList<Notification>>(stored.mid(0, limit));
}

Pending<void> FakeNotifications::markRead(TicketId ticket)
{
    for (Notification &notification : stored) {
        if (notification.ticket == ticket && !notification.read) {
            notification.read = startOfWork();
        }
    }
    return answered<void>({});
}

Pending<void> FakeNotifications::markAllRead()
{
    for (Notification &notification : stored) {
        if (!notification.read) {
            notification.read = startOfWork();
        }
    }
    return answered<void>({});
}

void FakeRepository::fill(int count)
{
    for (int i = 1; i <= count; ++i) {
        TicketRow row;
        row.ticket.id = TicketId{i};
        row.ticket.number = QString::number(100000 + i);
        row.ticket.subject = u"Ticket %1"_s.arg(i);
        row.ticket.updated = startOfWork() - 24h * 365 + std::chrono::seconds(i);
        row.requesterName = u"Karen Miller"_s;
        fakeTickets.stored.append(row);
    }
}

void FakeRepository::change(TicketId id, const std::function<void(TicketRow &)> &how)
{
    TicketRow *row = fakeTickets.find(id);
    Q_ASSERT(row != nullptr);
    how(*row);
    ++row->ticket.version;
    tell(id, row->ticket.version, ChangeKind::Updated);
}

void FakeRepository::add(const TicketRow &row)
{
    fakeTickets.stored.append(row);
    tell(row.ticket.id, row.ticket.version, ChangeKind::Added);
}

void FakeRepository::remove(TicketId id)
{
    fakeTickets.stored.removeIf([id](const TicketRow &row) { return row.ticket.id == id; });
    tell(id, 0, ChangeKind::Removed);
}

void FakeRepository::tell(TicketId id, qint64 version, ChangeKind kind)
{
    ChangeSet changes;
    changes.sequence = ++m_sequence;
    changes.tickets.append({id, version, kind});
    Q_EMIT feed.changed(changes);
}

DirectoryPtr sampleDirectory()
{
    auto directory = std::make_shared<DirectorySnapshot>();
    directory->version = 1;
    const auto agent = [](qint64 id, const QString &name) {
        Agent made;
        made.id = AgentId{id};
        made.name = name;
        made.username = name.section(QLatin1Char(' '), 0, 0).toLower();
        return made;
    };
    directory->agents = {agent(1, u"Mary Stone"_s), agent(2, u"Ken Jay"_s)};
    Team team;
    team.id = TeamId{1};
    team.name = u"Night shift"_s;
    directory->teams = {team};
    const auto department = [](qint64 id, const QString &name) {
        Department made;
        made.id = DepartmentId{id};
        made.name = name;
        return made;
    };
    directory->departments = {department(1, u"Support"_s), department(2, u"System Administrators"_s)};
    directory->priorities = {{PriorityId{1}, u"Low"_s, 1, {}, false},
                             {PriorityId{2}, u"Normal"_s, 2, {}, false},
                             {PriorityId{3}, u"High"_s, 3, {}, false},
                             {PriorityId{4}, u"Emergency"_s, 4, {}, false}};
    directory->statuses = {{StatusId{1}, u"Open"_s, TicketState::Open, true, true, false, false},
                           {StatusId{2}, u"Pending"_s, TicketState::Open, false, true, false, false},
                           {StatusId{3}, u"Resolved"_s, TicketState::Closed, true, true, true, false}};
    const auto queue = [](qint64 id, const QString &name, qint64 parent, const QString &query) {
        SavedQueue made;
        made.id = QueueId{id};
        made.name = name;
        made.parent = QueueId{parent};
        made.query = query;
        made.key = query;
        made.position = static_cast<int>(id);
        return made;
    };
    directory->queues = {queue(2, u"Unassigned"_s, 1, u"unassigned"_s), queue(1, u"Triage"_s, 0, {}),
                         queue(3, u"Overdue"_s, 1, u"overdue"_s), queue(4, u"All open"_s, 0, u"open"_s)};
    return directory;
}

Timestamp startOfWork()
{
    return fromDateTime(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
}

} // namespace deskhand::test
