// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/ContractTest.h"

namespace deskhand::test {

namespace {

template <typename Record>
auto idOf(const QList<Record> &records, const QString &name) -> decltype(Record::id)
{
    for (const Record &record : records) {
        if (record.name == name) {
            return record.id;
        }
    }
    QTest::qFail(qPrintable(u"the sample help desk has no "_s + name), __FILE__, __LINE__);
    return {};
}

} // namespace

ContractTest::ContractTest(MakeFixture makeFixture)
    : m_makeFixture(std::move(makeFixture))
{ }

void ContractTest::init()
{
    m_fixture = m_makeFixture();
    QVERIFY(m_fixture != nullptr);
}

void ContractTest::cleanup()
{
    m_fixture.reset();
}

Repository &ContractTest::as(const char *username)
{
    Repository *repository = m_fixture->as(QString::fromLatin1(username));
    if (repository == nullptr) {
        qFatal("no repository for %s", username);
    }
    return *repository;
}

DirectoryPtr ContractTest::directory()
{
    return need(as("john").directory().snapshot());
}

AgentId ContractTest::agent(const QString &username)
{
    const DirectoryPtr all = directory();
    for (const Agent &each : all->agents) {
        if (each.username == username) {
            return each.id;
        }
    }
    QTest::qFail(qPrintable(u"the sample help desk has no agent "_s + username), __FILE__, __LINE__);
    return {};
}

TeamId ContractTest::team(const QString &name)
{
    return idOf(directory()->teams, name);
}

DepartmentId ContractTest::department(const QString &name)
{
    return idOf(directory()->departments, name);
}

StatusId ContractTest::status(const QString &name)
{
    return idOf(directory()->statuses, name);
}

PriorityId ContractTest::priority(const QString &name)
{
    return idOf(directory()->priorities, name);
}

TopicId ContractTest::topic(const QString &name)
{
    return idOf(directory()->topics, name);
}

SlaPlanId ContractTest::slaPlan(const QString &name)
{
    return idOf(directory()->slaPlans, name);
}

CommandOutcome ContractTest::run(const char *username, TicketId ticket, CommandBody body, const char *file, int line)
{
    return need(attempt(username, Command::make(ticket, std::move(body))), file, line);
}

Result<CommandOutcome> ContractTest::attempt(const char *username, const Command &command, ExecutionMode mode)
{
    return answerOf(as(username).tickets().execute(command, mode));
}

command::OpenTicket ContractTest::opening(const QString &subject)
{
    command::OpenTicket open;
    open.requester.email = u"karen.miller@meridian.example"_s;
    open.subject = subject;
    open.body.text = u"It does not work."_s;
    open.source = Source::Phone;
    return open;
}

TicketId ContractTest::open(const char *username, const QString &subject)
{
    return run(username, {}, opening(subject)).ticket;
}

TicketView ContractTest::view(const char *username, TicketId ticket)
{
    return need(as(username).tickets().ticket(ticket));
}

QList<TicketId> ContractTest::found(const char *username, const QString &query)
{
    TicketPageRequest request;
    request.query = need(as(username).tickets().resolve(query, {}));
    request.limit = 1000;
    const TicketPage page = need(as(username).tickets().page(request));
    QList<TicketId> ids;
    for (const TicketRow &row : page.rows) {
        ids.append(row.ticket.id);
    }
    return ids;
}

qint64 ContractTest::count(const char *username, const QString &query)
{
    return need(as(username).tickets().counts({query})).value(0, -1);
}

command::Reply reply(const QString &words, std::optional<StatusId> status)
{
    command::Reply reply;
    reply.body.text = words;
    reply.status = status;
    return reply;
}

command::AddNote note(const QString &words)
{
    command::AddNote note;
    note.body.text = words;
    return note;
}

command::Assign assignTo(AgentId agent)
{
    command::Assign assign;
    assign.agent = agent;
    return assign;
}

} // namespace deskhand::test
