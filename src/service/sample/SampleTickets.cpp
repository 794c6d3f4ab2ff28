// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sample/SampleTickets.h"

#include "core/base/ByteSource.h"
#include "service/HelpDesk.h"
#include "store/Store.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace deskhand::sample {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

bool has(const QJsonObject &object, const char *key)
{
    return object.contains(QLatin1String(key));
}

Source sourceOf(const QString &name)
{
    static const QHash<QString, Source> sources{{QStringLiteral("web"), Source::Web},
                                                {QStringLiteral("email"), Source::Email},
                                                {QStringLiteral("phone"), Source::Phone},
                                                {QStringLiteral("api"), Source::Api}};
    return sources.value(name, Source::Other);
}

QString mediaTypeOf(const QString &name)
{
    if (name.endsWith(QLatin1String(".png"))) {
        return QStringLiteral("image/png");
    }
    return name.endsWith(QLatin1String(".pdf")) ? QStringLiteral("application/pdf") : QStringLiteral("text/plain");
}

Body plain(const QString &text)
{
    return {text, {}};
}

} // namespace

SampleTickets::SampleTickets(HelpDesk &helpDesk, NameIndex names, People people)
    : m_helpDesk(helpDesk)
    , m_names(std::move(names))
    , m_people(std::move(people))
{ }

Result<void> SampleTickets::carryOut(const Step &step)
{
    const auto done = [&]() -> Result<void> {
        if (step.opens) {
            return open(step);
        }
        const Made made = m_made.value(step.ticket);
        DESKHAND_ASSIGN(const Actor actor, actorOf(step));
        DESKHAND_ASSIGN(const CommandBody body, bodyOf(step));
        DESKHAND_ASSIGN(const CommandOutcome outcome, m_helpDesk.execute(actor, Command::make(made.id, body)));
        if (outcome.task) {
            m_taskIds.insert(text(step.content, "task"), outcome.task);
        }
        return {};
    }();
    if (!done) {
        Error error = done.error();
        error.detail +=
            QStringLiteral(" (sample ticket %1: %2)")
                .arg(step.ticket)
                .arg(QString::fromUtf8(QJsonDocument(step.content).toJson(QJsonDocument::Compact).left(300)));
        return failure(error);
    }
    return {};
}

Result<Actor> SampleTickets::actorOf(const Step &step) const
{
    if (has(step.content, "by")) {
        DESKHAND_ASSIGN(const AgentId agent, NameIndex::find(m_names.agents, text(step.content, "by")));
        return Actor::ofAgent(agent);
    }
    const RequesterId requester =
        step.opens ? m_people.value(text(step.content, "requester")).id : m_made.value(step.ticket).requester;
    return Actor::ofRequester(requester);
}

Result<command::OpenTicket> SampleTickets::opening(const QJsonObject &json)
{
    command::OpenTicket open;
    DESKHAND_ASSIGN(const Requester requester, NameIndex::find(m_people, text(json, "requester")));
    open.requester.id = requester.id;
    open.subject = text(json, "subject");
    open.body = plain(text(json, "body"));
    open.source = sourceOf(text(json, "source"));
    DESKHAND_ASSIGN(open.topic, NameIndex::find(m_names.topics, text(json, "topic")));
    if (has(json, "priority")) {
        DESKHAND_ASSIGN(open.priority, NameIndex::find(m_names.priorities, text(json, "priority")));
    }
    const auto fields = json.value(QLatin1String("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        open.fields.insert(it.key(), it.value().toString());
    }
    for (const auto &tag : json.value(QLatin1String("tags")).toArray()) {
        open.tags.append(tag.toString());
    }
    for (const auto &key : json.value(QLatin1String("cc")).toArray()) {
        DESKHAND_ASSIGN(const Requester person, NameIndex::find(m_people, key.toString()));
        RequesterRef reference;
        reference.id = person.id;
        open.collaborators.append(reference);
    }
    return open;
}

Result<void> SampleTickets::open(const Step &step)
{
    DESKHAND_ASSIGN(command::OpenTicket open, opening(step.content));
    DESKHAND_ASSIGN(open.attachments, attachments(step.content, step.time));
    DESKHAND_ASSIGN(const Actor actor, actorOf(step));
    DESKHAND_ASSIGN(const CommandOutcome outcome, m_helpDesk.execute(actor, Command::make({}, open)));
    m_made.insert(step.ticket, {outcome.ticket, open.requester.id});
    if (has(step.content, "key")) {
        m_keys.insert(text(step.content, "key"), outcome.ticket);
    }
    if (has(step.content, "link")) {
        command::Link link;
        DESKHAND_ASSIGN(link.other, NameIndex::find(m_keys, text(step.content, "link")));
        DESKHAND_TRY(m_helpDesk.execute(Actor::system(), Command::make(outcome.ticket, link)));
    }
    return {};
}

Result<QList<AttachmentId>> SampleTickets::attachments(const QJsonObject &json, Timestamp time)
{
    QList<AttachmentId> ids;
    for (const auto &value : json.value(QLatin1String("attach")).toArray()) {
        const QString name = value.toString();
        QFile file(QStringLiteral(":/sample/attachments/") + name);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorKind::Internal,
                           QCoreApplication::translate("SampleData", "The sample file %1 is missing.").arg(name));
        }
        DESKHAND_ASSIGN(
            const Attachment attachment,
            m_helpDesk.store().attachments.add(ByteSource::fromBytes(file.readAll()), name, mediaTypeOf(name), time));
        ids.append(attachment.id);
    }
    return ids;
}

Result<CommandBody> SampleTickets::taskOf(const Step &step)
{
    const QJsonObject &json = step.content;
    if (has(json, "finishTask")) {
        command::FinishTask finish;
        DESKHAND_ASSIGN(finish.task, NameIndex::find(m_taskIds, text(json, "finishTask")));
        return finish;
    }
    command::AddTask add;
    add.title = text(json, "task");
    if (has(json, "assignee")) {
        DESKHAND_ASSIGN(add.assignee, NameIndex::find(m_names.agents, text(json, "assignee")));
    }
    return add;
}

Result<CommandBody> SampleTickets::bodyOf(const Step &step)
{
    const QJsonObject &json = step.content;
    std::optional<StatusId> status;
    if (has(json, "status")) {
        DESKHAND_ASSIGN(status, NameIndex::find(m_names.statuses, text(json, "status")));
    }
    if (has(json, "reply")) {
        command::Reply reply;
        reply.body = plain(text(json, "reply"));
        reply.status = status;
        return reply;
    }
    if (has(json, "note")) {
        command::AddNote note;
        note.body = plain(text(json, "note"));
        note.status = status;
        return note;
    }
    if (has(json, "message")) {
        command::RequesterMessage message;
        message.body = plain(text(json, "message"));
        return message;
    }
    if (has(json, "assign")) {
        DESKHAND_ASSIGN(const AgentId agent, NameIndex::find(m_names.agents, text(json, "assign")));
        return command::Assign{agent, {}, {}};
    }
    if (has(json, "assignTeam")) {
        DESKHAND_ASSIGN(const TeamId team, NameIndex::find(m_names.teams, text(json, "assignTeam")));
        return command::Assign{{}, team, {}};
    }
    if (has(json, "transfer")) {
        DESKHAND_ASSIGN(const DepartmentId department, NameIndex::find(m_names.departments, text(json, "transfer")));
        return command::Transfer{department, text(json, "comment")};
    }
    if (has(json, "refer")) {
        DESKHAND_ASSIGN(const DepartmentId department, NameIndex::find(m_names.departments, text(json, "refer")));
        return command::Refer{{ReferralKind::Department, department.value}, false, text(json, "comment")};
    }
    if (has(json, "merge")) {
        DESKHAND_ASSIGN(const TicketId into, NameIndex::find(m_keys, text(json, "merge")));
        return command::Merge{into};
    }
    if (has(json, "snooze")) {
        DESKHAND_ASSIGN(const Duration span, parseSpan(text(json, "snooze")));
        return command::SetPendingUntil{step.time + span};
    }
    if (has(json, "task") || has(json, "finishTask")) {
        return taskOf(step);
    }
    if (has(json, "rate")) {
        return command::Rate{json.value(QLatin1String("rate")).toInt(), text(json, "comment")};
    }
    if (has(json, "claim")) {
        return command::Claim{};
    }
    if (has(json, "delete")) {
        return command::Delete{};
    }
    if (status) {
        return command::SetStatus{*status, text(json, "comment")};
    }
    return failure(ErrorKind::InvalidInput,
                   QCoreApplication::translate("SampleData", "The sample data has a step that says nothing."));
}

} // namespace deskhand::sample
