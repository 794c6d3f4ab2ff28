// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"

#include "service/directory/Defaults.h"

namespace deskhand::test {

Timestamp monday()
{
    return fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
}

namespace {

AgentId addAgent(Desk &desk, const QString &username, DepartmentId department, RoleId role)
{
    Agent agent;
    agent.username = username;
    agent.name = username.left(1).toUpper() + username.mid(1);
    agent.email = username + u"@help.example"_s;
    agent.primary = {department, role};
    agent.permissions = AgentPermission::RequesterCreate;
    return need(desk.store->directory.save(agent));
}

SlaPlanId addPlan(Desk &desk, const QString &name, bool transient, Duration response, Duration resolution)
{
    SlaPlan plan;
    plan.name = name;
    plan.transient = transient;
    plan.targets.append({{}, response, resolution});
    if (!transient) {
        plan.targets.append({desk.priority(u"Emergency"_s), response, 1h});
        plan.warningPercent = 50;
        EscalationStep step;
        step.trigger = EscalationTrigger::ResolutionOverdue;
        step.raiseTo = desk.priority(u"Emergency"_s);
        step.note = u"Target missed: raised to Emergency"_s;
        plan.steps.append(step);
    }
    return need(desk.store->directory.save(plan));
}

} // namespace

Desk::Desk()
{
    clock.set(monday());
    store = need(Store::create(u":memory:"_s));
    HelpDeskSetup setup;
    setup.companyName = u"Bank IT"_s;
    setup.timeZone = "UTC";
    setup.administratorName = u"Root"_s;
    setup.administratorUsername = u"root"_s;
    setup.administratorEmail = u"root@help.example"_s;
    need(writeDefaults(*store, setup));
    helpDesk = std::make_unique<HelpDesk>(*store, clock, nullptr);

    auto transaction =
        need(store->begin().map([](Transaction t) { return std::make_shared<Transaction>(std::move(t)); }));
    administrator = directory()->agents.constFirst().id;
    support = directory()->settings.defaultDepartment;
    sevA = addPlan(*this, u"Sev-A"_s, false, 30min, 4h);
    sevB = addPlan(*this, u"Sev-B"_s, true, 1h, 8h);
    Department department;
    department.name = u"System Administrators"_s;
    department.slaPlan = sevB;
    systems = need(store->directory.save(department));
    department = {};
    department.name = u"Online Banking"_s;
    department.membersOnlyAssignment = true;
    banking = need(store->directory.save(department));
    ken = addAgent(*this, u"ken"_s, support, role(u"All access"_s));
    lea = addAgent(*this, u"lea"_s, support, role(u"Expanded access"_s));
    lim = addAgent(*this, u"lim"_s, support, role(u"Limited access"_s));
    vic = addAgent(*this, u"vic"_s, support, role(u"View only"_s));
    mary = addAgent(*this, u"mary"_s, systems, role(u"All access"_s));
    otto = addAgent(*this, u"otto"_s, banking, role(u"All access"_s));
    Team team;
    team.name = u"Incident"_s;
    team.lead = mary;
    team.members = {ken, mary};
    incident = need(store->directory.save(team));
    for (const Department &known : directory()->departments) {
        if (known.id == systems) {
            Department managed = known;
            managed.manager = mary;
            need(store->directory.save(managed));
        }
    }
    Organization organization;
    organization.name = u"Bank"_s;
    organization.mailDomains = QStringList{u"bank.example"_s};
    bank = need(store->people.insert(organization));
    Requester requester;
    requester.name = u"Karen Miller"_s;
    requester.emails = QStringList{u"karen@bank.example"_s};
    requester.organization = bank;
    karen = need(store->people.insert(requester));
    requester = {};
    requester.name = u"Jane Roe"_s;
    requester.emails = QStringList{u"jane@shop.example"_s};
    jane = need(store->people.insert(requester));
    Settings settings = directory()->settings;
    settings.helpDeskAddress = u"helpdesk@help.example"_s;
    need(store->directory.save(settings));
    need(transaction->commit());
}

DirectoryPtr Desk::directory()
{
    return need(helpDesk->directory());
}

StatusId Desk::status(const QString &name)
{
    for (const Status &status : directory()->statuses) {
        if (status.name == name) {
            return status.id;
        }
    }
    return {};
}

PriorityId Desk::priority(const QString &name)
{
    for (const Priority &priority : directory()->priorities) {
        if (priority.name == name) {
            return priority.id;
        }
    }
    return {};
}

RoleId Desk::role(const QString &name)
{
    for (const Role &role : directory()->roles) {
        if (role.name == name) {
            return role.id;
        }
    }
    return {};
}

void Desk::changeSettings(const std::function<void(Settings &)> &change)
{
    Settings settings = directory()->settings;
    change(settings);
    Transaction transaction = *store->begin();
    need(store->directory.save(settings));
    need(transaction.commit());
}

Result<CommandOutcome> Desk::execute(const Actor &actor, TicketId ticket, CommandBody body,
                                     std::optional<qint64> version, ExecutionMode mode)
{
    return helpDesk->execute(actor, Command::make(ticket, std::move(body), version), mode);
}

CommandOutcome Desk::run(const Actor &actor, TicketId ticket, CommandBody body, const char *file, int line)
{
    return need(execute(actor, ticket, std::move(body)), file, line);
}

command::OpenTicket Desk::opening(const QString &subject) const
{
    command::OpenTicket open;
    open.requester.id = karen;
    open.subject = subject;
    open.body = text(u"It is burning."_s);
    return open;
}

TicketId Desk::open(const QString &subject)
{
    return open(opening(subject));
}

TicketId Desk::open(const command::OpenTicket &open, const Actor &actor)
{
    return run(actor, {}, open).ticket;
}

TicketDetails Desk::details(TicketId ticket)
{
    return need(store->tickets.details(ticket));
}

QList<ThreadEntry> Desk::entries(TicketId ticket)
{
    return need(store->threads.entries({ticket}));
}

QList<Event> Desk::events(TicketId ticket)
{
    return need(store->events.ofTickets({ticket}));
}

QList<EventKind> Desk::eventKinds(TicketId ticket)
{
    QList<EventKind> kinds;
    for (const Event &event : events(ticket)) {
        kinds.append(event.kind);
    }
    return kinds;
}

QList<Task> Desk::tasks(TicketId ticket)
{
    return need(store->tasks.ofTicket(ticket));
}

QList<OutgoingMail> Desk::outbox()
{
    return need(store->outbox.waiting(1000));
}

QList<Notification> Desk::notifications(AgentId agent)
{
    return need(store->notifications.ofAgent(agent, false, 1000));
}

JobReport Desk::runJobs()
{
    return need(helpDesk->runJobs());
}

Body text(const QString &words)
{
    return {words, {}};
}

command::Reply reply(const QString &words, std::optional<StatusId> status)
{
    command::Reply reply;
    reply.body = text(words);
    reply.status = status;
    return reply;
}

command::AddNote note(const QString &words)
{
    command::AddNote note;
    note.body = text(words);
    return note;
}

command::RequesterMessage message(const QString &words)
{
    command::RequesterMessage message;
    message.body = text(words);
    return message;
}

command::Assign assignTo(AgentId agent)
{
    command::Assign assign;
    assign.agent = agent;
    return assign;
}

command::Assign assignTo(TeamId team)
{
    command::Assign assign;
    assign.team = team;
    return assign;
}

} // namespace deskhand::test
