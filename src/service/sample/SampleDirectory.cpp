// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sample/SampleDirectory.h"

#include "service/sample/NameIndex.h"
#include "service/sample/SampleRules.h"
#include "service/sample/SampleScript.h"
#include "store/Store.h"

#include <QCoreApplication>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace deskhand::sample {

namespace {

QJsonArray list(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toArray();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// Carries what is known so far through the parts of the file, which refer back to each other by name.
class DirectoryWriter {
public:
    DirectoryWriter(Store &store, const QJsonObject &root, Timestamp now)
        : m_store(store)
        , m_root(root)
        , m_now(now)
    { }

    Result<People> write()
    {
        DESKHAND_ASSIGN(m_seeds, m_store.directory.load());
        m_names.addAll(m_seeds);
        DESKHAND_TRY(writeSchedules());
        DESKHAND_TRY(writePlans());
        DESKHAND_TRY(writeDepartments());
        DESKHAND_TRY(writeAgents());
        DESKHAND_TRY(writeManagers());
        DESKHAND_TRY(writeTeams());
        DESKHAND_TRY(writeFields());
        DESKHAND_TRY(writeTopics());
        DESKHAND_TRY(writeResponses());
        DESKHAND_TRY(writeRules(m_store, list(m_root, "rules"), m_names));
        DESKHAND_TRY(writeSettings());
        DESKHAND_TRY(writeOrganizations());
        return writeRequesters();
    }

private:
    Result<void> writeSchedules();
    Result<void> writePlans();
    Result<void> writeDepartments();
    Result<void> writeAgents();
    Result<void> writeManagers();
    Result<void> writeTeams();
    Result<void> writeFields();
    Result<void> writeTopics();
    Result<void> writeResponses();
    Result<void> writeSettings();
    Result<void> writeOrganizations();
    Result<People> writeRequesters();
    Result<SlaTarget> target(const QJsonObject &json);

    Store &m_store;
    QJsonObject m_root;
    Timestamp m_now;
    DirectorySnapshot m_seeds;
    NameIndex m_names;
    QList<Organization> m_organizations;
};

Result<void> DirectoryWriter::writeSchedules()
{
    for (const auto &value : list(m_root, "schedules")) {
        const auto json = value.toObject();
        Schedule schedule;
        schedule.name = text(json, "name");
        schedule.timeZone = text(json, "timeZone").toLatin1();
        for (const auto &spanValue : list(json, "spans")) {
            const auto span = spanValue.toObject();
            const auto days = text(span, "days").split(u'-');
            for (int day = days.first().toInt(); day <= days.last().toInt(); ++day) {
                schedule.spans.append({day, QTime::fromString(text(span, "from"), QStringLiteral("HH:mm")),
                                       QTime::fromString(text(span, "to"), QStringLiteral("HH:mm"))});
            }
        }
        for (const auto &holidayValue : list(json, "holidays")) {
            const auto holiday = holidayValue.toObject();
            schedule.holidays.append({QDate::fromString(text(holiday, "date"), Qt::ISODate), text(holiday, "name"),
                                      holiday.value(QLatin1String("everyYear")).toBool()});
        }
        DESKHAND_ASSIGN(schedule.id, m_store.directory.save(schedule));
        m_names.schedules.insert(schedule.name, schedule.id);
    }
    return {};
}

Result<SlaTarget> DirectoryWriter::target(const QJsonObject &json)
{
    SlaTarget target;
    if (json.contains(QLatin1String("priority"))) {
        DESKHAND_ASSIGN(target.priority, m_names.find(m_names.priorities, text(json, "priority")));
    }
    DESKHAND_ASSIGN(target.firstResponse, parseSpan(text(json, "firstResponse")));
    DESKHAND_ASSIGN(target.resolution, parseSpan(text(json, "resolution")));
    return target;
}

Result<void> DirectoryWriter::writePlans()
{
    for (const auto &value : list(m_root, "slaPlans")) {
        const auto json = value.toObject();
        SlaPlan plan;
        plan.name = text(json, "name");
        plan.warningPercent = json.value(QLatin1String("warningPercent")).toInt(plan.warningPercent);
        plan.transient = json.value(QLatin1String("transient")).toBool();
        DESKHAND_ASSIGN(plan.schedule, m_names.find(m_names.schedules, text(json, "schedule")));
        for (const auto &targetValue : list(json, "targets")) {
            DESKHAND_ASSIGN(const SlaTarget one, target(targetValue.toObject()));
            plan.targets.append(one);
        }
        for (const auto &stepValue : list(json, "steps")) {
            const auto stepJson = stepValue.toObject();
            EscalationStep step;
            step.trigger = EscalationTrigger::ResolutionOverdue;
            step.note = text(stepJson, "note");
            DESKHAND_ASSIGN(step.raiseTo, m_names.find(m_names.priorities, text(stepJson, "raiseTo")));
            plan.steps.append(step);
        }
        DESKHAND_ASSIGN(plan.id, m_store.directory.save(plan));
        m_names.slaPlans.insert(plan.name, plan.id);
    }
    return {};
}

Result<void> DirectoryWriter::writeDepartments()
{
    for (const auto &value : list(m_root, "departments")) {
        const auto json = value.toObject();
        Department department;
        department.name = text(json, "name");
        // The defaults bring a department of this name: it is filled in, not made twice.
        department.id = m_names.departments.value(department.name);
        department.signature = text(json, "signature");
        department.membersOnlyAssignment = json.value(QLatin1String("membersOnlyAssignment")).toBool();
        department.isPublic = json.value(QLatin1String("isPublic")).toBool(true);
        if (json.contains(QLatin1String("parent"))) {
            DESKHAND_ASSIGN(department.parent, m_names.find(m_names.departments, text(json, "parent")));
        }
        DESKHAND_ASSIGN(department.slaPlan, m_names.find(m_names.slaPlans, text(json, "slaPlan")));
        DESKHAND_ASSIGN(department.id, m_store.directory.save(department));
        m_names.departments.insert(department.name, department.id);
    }
    return {};
}

Result<void> DirectoryWriter::writeAgents()
{
    for (const auto &value : list(m_root, "agents")) {
        const auto json = value.toObject();
        Agent agent;
        agent.username = text(json, "username");
        agent.name = text(json, "name");
        agent.email = text(json, "email");
        agent.signature = text(json, "signature");
        agent.administrator = json.value(QLatin1String("administrator")).toBool();
        agent.capacity = json.value(QLatin1String("capacity")).toInt();
        if (text(json, "permissions") == QLatin1String("all")) {
            agent.permissions = AgentPermissions::fromInt((1U << 10U) - 1U);
        } else {
            agent.permissions = AgentPermission::RequesterCreate | AgentPermission::RequesterEdit;
        }
        DESKHAND_ASSIGN(agent.primary.department, m_names.find(m_names.departments, text(json, "department")));
        DESKHAND_ASSIGN(agent.primary.role, m_names.find(m_names.roles, text(json, "role")));
        const auto further = json.value(QLatin1String("further")).toObject();
        for (auto it = further.begin(); it != further.end(); ++it) {
            DepartmentMembership membership;
            DESKHAND_ASSIGN(membership.department, m_names.find(m_names.departments, it.key()));
            DESKHAND_ASSIGN(membership.role, m_names.find(m_names.roles, it.value().toString()));
            agent.further.append(membership);
        }
        if (json.contains(QLatin1String("away"))) {
            DESKHAND_ASSIGN(const Duration span, parseSpan(text(json, "away")));
            agent.away = true;
            agent.awayUntil = m_now + span;
        }
        DESKHAND_ASSIGN(agent.id, m_store.directory.save(agent));
        m_names.agents.insert(agent.username, agent.id);
    }
    return {};
}

Result<void> DirectoryWriter::writeManagers()
{
    DESKHAND_ASSIGN(const DirectorySnapshot saved, m_store.directory.load());
    for (const auto &value : list(m_root, "departments")) {
        const auto json = value.toObject();
        DESKHAND_ASSIGN(const DepartmentId id, m_names.find(m_names.departments, text(json, "name")));
        Department department = *saved.department(id);
        DESKHAND_ASSIGN(department.manager, m_names.find(m_names.agents, text(json, "manager")));
        DESKHAND_TRY(m_store.directory.save(department));
    }
    return {};
}

Result<void> DirectoryWriter::writeTeams()
{
    for (const auto &value : list(m_root, "teams")) {
        const auto json = value.toObject();
        Team team;
        team.name = text(json, "name");
        team.notifyLeadOnly = json.value(QLatin1String("notifyLeadOnly")).toBool();
        DESKHAND_ASSIGN(team.lead, m_names.find(m_names.agents, text(json, "lead")));
        for (const auto &member : list(json, "members")) {
            DESKHAND_ASSIGN(const AgentId agent, m_names.find(m_names.agents, member.toString()));
            team.members.append(agent);
        }
        DESKHAND_ASSIGN(team.id, m_store.directory.save(team));
        m_names.teams.insert(team.name, team.id);
    }
    return {};
}

Result<void> DirectoryWriter::writeFields()
{
    static const QHash<QString, CustomFieldKind> kinds{{QStringLiteral("text"), CustomFieldKind::Text},
                                                       {QStringLiteral("number"), CustomFieldKind::Number},
                                                       {QStringLiteral("choice"), CustomFieldKind::Choice}};
    for (const auto &value : list(m_root, "fields")) {
        const auto json = value.toObject();
        CustomField field;
        field.key = text(json, "key");
        field.label = text(json, "label");
        DESKHAND_ASSIGN(field.kind, m_names.find(kinds, text(json, "kind")));
        for (const auto &choice : list(json, "choices")) {
            field.choices.append(choice.toString());
        }
        DESKHAND_ASSIGN(field.id, m_store.directory.save(field));
        m_names.fields.insert(field.key, field.id);
    }
    return {};
}

Result<void> DirectoryWriter::writeTopics()
{
    for (const auto &value : list(m_root, "topics")) {
        const auto json = value.toObject();
        HelpTopic topic;
        topic.name = text(json, "name");
        topic.id = m_names.topics.value(topic.name);
        topic.isPublic = json.value(QLatin1String("isPublic")).toBool(true);
        DESKHAND_ASSIGN(topic.department, m_names.find(m_names.departments, text(json, "department")));
        DESKHAND_ASSIGN(topic.priority, m_names.find(m_names.priorities, text(json, "priority")));
        DESKHAND_ASSIGN(topic.slaPlan, m_names.find(m_names.slaPlans, text(json, "slaPlan")));
        if (json.contains(QLatin1String("parent"))) {
            DESKHAND_ASSIGN(topic.parent, m_names.find(m_names.topics, text(json, "parent")));
        }
        if (json.contains(QLatin1String("team"))) {
            DESKHAND_ASSIGN(topic.team, m_names.find(m_names.teams, text(json, "team")));
        }
        for (const auto &key : list(json, "fields")) {
            DESKHAND_ASSIGN(const CustomFieldId field, m_names.find(m_names.fields, key.toString()));
            topic.fields.append(field);
        }
        DESKHAND_ASSIGN(topic.id, m_store.directory.save(topic));
        m_names.topics.insert(topic.name, topic.id);
    }
    return {};
}

Result<void> DirectoryWriter::writeResponses()
{
    for (const auto &value : list(m_root, "cannedResponses")) {
        const auto json = value.toObject();
        CannedResponse response;
        response.title = text(json, "title");
        response.shortcut = text(json, "shortcut");
        response.body = text(json, "body");
        if (json.contains(QLatin1String("department"))) {
            DESKHAND_ASSIGN(response.department, m_names.find(m_names.departments, text(json, "department")));
        }
        DESKHAND_TRY(m_store.directory.save(response));
    }
    return {};
}

Result<void> DirectoryWriter::writeSettings()
{
    Settings settings = m_seeds.settings;
    settings.companyName = text(m_root, "company");
    settings.helpDeskAddress = text(m_root, "address");
    settings.timeZone = text(m_root, "timeZone").toLatin1();
    DESKHAND_ASSIGN(settings.defaultDepartment, m_names.find(m_names.departments, QStringLiteral("Support")));
    DESKHAND_ASSIGN(settings.defaultSlaPlan, m_names.find(m_names.slaPlans, QStringLiteral("Sev-B")));
    DESKHAND_TRY(m_store.directory.save(settings));
    if (const NumberSequence *sequence = m_seeds.sequence(settings.defaultSequence)) {
        NumberSequence numbers = *sequence;
        numbers.next = m_root.value(QLatin1String("firstNumber")).toInteger(numbers.next);
        DESKHAND_TRY(m_store.directory.save(numbers));
    }
    return {};
}

Result<void> DirectoryWriter::writeOrganizations()
{
    for (const auto &value : list(m_root, "organizations")) {
        const auto json = value.toObject();
        Organization organization;
        organization.name = text(json, "name");
        for (const auto &domain : list(json, "mailDomains")) {
            organization.mailDomains.append(domain.toString());
        }
        if (json.contains(QLatin1String("accountManager"))) {
            DESKHAND_ASSIGN(organization.accountManager, m_names.find(m_names.agents, text(json, "accountManager")));
        }
        DESKHAND_ASSIGN(organization.id, m_store.people.insert(organization));
        m_organizations.append(organization);
    }
    return {};
}

Result<People> DirectoryWriter::writeRequesters()
{
    People people;
    for (const auto &value : list(m_root, "requesters")) {
        const auto json = value.toObject();
        Requester requester;
        requester.name = text(json, "name");
        requester.emails = {text(json, "email")};
        requester.phone = text(json, "phone");
        const QString domain = requester.primaryEmail().section(u'@', 1);
        for (const Organization &organization : std::as_const(m_organizations)) {
            if (organization.mailDomains.contains(domain)) {
                requester.organization = organization.id;
            }
        }
        DESKHAND_ASSIGN(requester.id, m_store.people.insert(requester));
        people.insert(text(json, "key"), requester);
    }
    return people;
}

} // namespace

Result<People> writeDirectory(Store &store, const QByteArray &json, Timestamp now)
{
    QJsonParseError parsed;
    const auto document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("SampleDirectory", "The sample set-up cannot be read."),
                       parsed.errorString());
    }
    DESKHAND_ASSIGN(auto transaction, store.begin());
    DESKHAND_ASSIGN(People people, DirectoryWriter(store, document.object(), now).write());
    DESKHAND_TRY(transaction.commit());
    return people;
}

} // namespace deskhand::sample
