// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The table of sections.

#include "app/admin/DirectorySection.h"
#include "app/admin/RecordTraits.h"
#include "app/admin/kinds/Forms.h"
#include "app/admin/people/PeopleSections.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Sections {
    Q_DECLARE_TR_FUNCTIONS(AdminSections)
};

using MakeForm = RecordForm *(*)(const FormContext &, QWidget *);

struct Face {
    QString key;
    QString title;
    QString icon;
    QString newText;
    QString purpose;
    MakeForm makeForm;
};

template <typename Record>
class SectionOf final : public DirectorySection {
public:
    using List = QList<Record> DirectorySnapshot::*;
    using Detail = std::function<QString(const DirectorySnapshot &, const Record &)>;
    using Blank = std::function<void(const DirectorySnapshot &, Record &)>;
    using Order = std::function<bool(const Record &, const Record &)>;

    SectionOf(Face face, List list, Detail detail, Blank blank, Order order)
        : m_face(std::move(face))
        , m_list(list)
        , m_detail(std::move(detail))
        , m_blank(std::move(blank))
        , m_order(std::move(order))
    { }

    QString key() const override { return m_face.key; }
    QString title() const override { return m_face.title; }
    QString icon() const override { return m_face.icon; }
    QString newText() const override { return m_face.newText; }
    QString purpose() const override { return m_face.purpose; }
    bool canArchive() const override { return canBeArchived<Record>; }

    QList<RecordItem> items(const DirectorySnapshot &directory) const override
    {
        QList<Record> records = directory.*m_list;
        std::stable_sort(records.begin(), records.end(), m_order ? m_order : byName);
        QList<RecordItem> items;
        for (const Record &record : records) {
            items.append({record.id.value, nameOf(record), m_detail ? m_detail(directory, record) : QString(),
                          deskhand::isArchived(record)});
        }
        return items;
    }

    std::optional<DirectoryRecord> record(const DirectorySnapshot &directory, qint64 id) const override
    {
        for (const Record &record : directory.*m_list) {
            if (record.id.value == id) {
                return record;
            }
        }
        return {};
    }

    DirectoryRecord blank(const DirectorySnapshot &directory) const override
    {
        Record record;
        if (m_blank) {
            m_blank(directory, record);
        }
        return record;
    }

    DirectoryRecord withArchived(const DirectoryRecord &record, bool archived) const override
    {
        Record changed = std::get<Record>(record);
        setArchived(changed, archived);
        return changed;
    }
    bool isArchived(const DirectoryRecord &record) const override
    {
        return deskhand::isArchived(std::get<Record>(record));
    }
    DirectoryRecord anew(const DirectoryRecord &record) const override
    {
        Record same = std::get<Record>(record);
        same.id = {};
        return same;
    }
    QString name(const DirectoryRecord &record) const override { return nameOf(std::get<Record>(record)); }
    RecordForm *makeForm(const FormContext &context, QWidget *parent) const override
    {
        return m_face.makeForm(context, parent);
    }

private:
    static bool byName(const Record &a, const Record &b) { return nameOf(a).localeAwareCompare(nameOf(b)) < 0; }

    Face m_face;
    List m_list;
    Detail m_detail;
    Blank m_blank;
    Order m_order;
};

class SettingsSection final : public DirectorySection {
public:
    QString key() const override { return u"settings"_s; }
    QString title() const override { return Sections::tr("Company and rules"); }
    QString icon() const override { return u"configure"_s; }
    QString newText() const override { return {}; }
    QString purpose() const override { return Sections::tr("What holds for the whole help desk."); }
    bool isSingle() const override { return true; }
    bool canArchive() const override { return false; }
    QList<RecordItem> items(const DirectorySnapshot &) const override { return {{0, title(), {}, false}}; }
    std::optional<DirectoryRecord> record(const DirectorySnapshot &directory, qint64) const override
    {
        return directory.settings;
    }
    DirectoryRecord blank(const DirectorySnapshot &directory) const override { return directory.settings; }
    DirectoryRecord withArchived(const DirectoryRecord &record, bool) const override { return record; }
    bool isArchived(const DirectoryRecord &) const override { return false; }
    DirectoryRecord anew(const DirectoryRecord &record) const override { return record; }
    QString name(const DirectoryRecord &) const override { return title(); }
    RecordForm *makeForm(const FormContext &context, QWidget *parent) const override
    {
        return makeSettingsForm(context, parent);
    }
};

template <typename Record>
void add(AdminSections &sections, Face face, QList<Record> DirectorySnapshot::*list,
         typename SectionOf<Record>::Detail detail = {}, typename SectionOf<Record>::Blank blank = {},
         typename SectionOf<Record>::Order order = {})
{
    sections.push_back(std::make_unique<SectionOf<Record>>(std::move(face), list, std::move(detail), std::move(blank),
                                                           std::move(order)));
}

template <typename Record>
QString nameOrNothing(const Record *record)
{
    return record != nullptr ? nameOf(*record) : QString();
}

void addStaff(AdminSections &sections)
{
    add<Agent>(
        sections,
        {u"agents"_s, Sections::tr("Agents"), u"assign"_s, Sections::tr("New agent"),
         Sections::tr("Who works on tickets, and what each may do where."), makeAgentForm},
        &DirectorySnapshot::agents,
        [](const DirectorySnapshot &d, const Agent &a) { return nameOrNothing(d.department(a.primary.department)); },
        [](const DirectorySnapshot &d, Agent &a) { a.primary.department = d.settings.defaultDepartment; });
    add<Role>(sections,
              {u"roles"_s, Sections::tr("Roles"), u"lock"_s, Sections::tr("New role"),
               Sections::tr("Named sets of permissions; an agent has one in each department."), makeRoleForm},
              &DirectorySnapshot::roles);
    add<Team>(sections,
              {u"teams"_s, Sections::tr("Teams"), u"team"_s, Sections::tr("New team"),
               Sections::tr("Agents of any department who take tickets together."), makeTeamForm},
              &DirectorySnapshot::teams, [](const DirectorySnapshot &, const Team &t) {
                  return Sections::tr("%n member(s)", nullptr, static_cast<int>(t.members.size()));
              });
    add<Department>(sections,
                    {u"departments"_s, Sections::tr("Departments"), u"department"_s, Sections::tr("New department"),
                     Sections::tr("Where tickets lie; agents see those of their departments."), makeDepartmentForm},
                    &DirectorySnapshot::departments, [](const DirectorySnapshot &d, const Department &r) {
                        return nameOrNothing(d.department(r.parent));
                    });
}

void addTicketing(AdminSections &sections)
{
    add<HelpTopic>(
        sections,
        {u"topics"_s, Sections::tr("Help topics"), u"tag"_s, Sections::tr("New help topic"),
         Sections::tr("What tickets are about; a topic decides what is not decided otherwise."), makeTopicForm},
        &DirectorySnapshot::topics,
        [](const DirectorySnapshot &d, const HelpTopic &t) { return nameOrNothing(d.department(t.department)); });
    add<CustomField>(sections,
                     {u"fields"_s, Sections::tr("Custom fields"), u"form"_s, Sections::tr("New field"),
                      Sections::tr("What else is asked of a ticket; topics say which."), makeFieldForm},
                     &DirectorySnapshot::customFields,
                     [](const DirectorySnapshot &, const CustomField &f) { return f.key; });
    add<Priority>(
        sections,
        {u"priorities"_s, Sections::tr("Priorities"), u"flag"_s, Sections::tr("New priority"),
         Sections::tr("How urgent tickets are; SLA plans have targets for each."), makePriorityForm},
        &DirectorySnapshot::priorities, {},
        [](const DirectorySnapshot &d, Priority &p) {
            for (const Priority &other : d.priorities) {
                p.rank = std::max(p.rank, other.rank + 1);
            }
        },
        [](const Priority &a, const Priority &b) { return a.rank > b.rank; });
    add<Status>(
        sections,
        {u"statuses"_s, Sections::tr("Statuses"), u"status"_s, Sections::tr("New status"),
         Sections::tr("Where tickets stand; each belongs to one state of the life cycle."), makeStatusForm},
        &DirectorySnapshot::statuses, [](const DirectorySnapshot &, const Status &s) { return stateText(s.state); }, {},
        [](const Status &a, const Status &b) { return a.state < b.state; });
    add<NumberSequence>(sections,
                        {u"numbers"_s, Sections::tr("Ticket numbers"), u"number"_s, Sections::tr("New number format"),
                         Sections::tr("How ticket numbers are made, for all or for a topic."), makeSequenceForm},
                        &DirectorySnapshot::sequences,
                        [](const DirectorySnapshot &, const NumberSequence &s) { return s.format; });
}

void addClock(AdminSections &sections)
{
    add<SlaPlan>(
        sections,
        {u"plans"_s, Sections::tr("SLA plans"), u"clock"_s, Sections::tr("New SLA plan"),
         Sections::tr("Until when tickets are answered and resolved, and what happens if not."), makePlanForm},
        &DirectorySnapshot::slaPlans,
        [](const DirectorySnapshot &d, const SlaPlan &p) { return nameOrNothing(d.schedule(p.schedule)); },
        [](const DirectorySnapshot &, SlaPlan &p) { p.targets.append(SlaTarget{}); });
    add<Schedule>(
        sections,
        {u"schedules"_s, Sections::tr("Schedules"), u"calendar"_s, Sections::tr("New schedule"),
         Sections::tr("Business hours and holidays; SLA clocks run in them."), makeScheduleForm},
        &DirectorySnapshot::schedules,
        [](const DirectorySnapshot &, const Schedule &s) { return QString::fromLatin1(s.timeZone); },
        [](const DirectorySnapshot &d, Schedule &s) {
            s.timeZone = d.settings.timeZone;
            for (int weekday = 1; weekday <= 5; ++weekday) {
                s.spans.append({weekday, QTime(9, 0), QTime(17, 0)});
            }
        });
}

void addText(AdminSections &sections)
{
    add<CannedResponse>(
        sections,
        {u"canned"_s, Sections::tr("Canned responses"), u"insert"_s, Sections::tr("New canned response"),
         Sections::tr("Answers that are written once; type / in a reply."), makeCannedForm},
        &DirectorySnapshot::cannedResponses, [](const DirectorySnapshot &d, const CannedResponse &c) {
            return c.department ? nameOrNothing(d.department(c.department)) : Sections::tr("all departments");
        });
    add<RoutingRule>(
        sections,
        {u"rules"_s, Sections::tr("Routing rules"), u"filter"_s, Sections::tr("New routing rule"),
         Sections::tr("What happens to tickets by itself, from the first rule to the last."), makeRuleForm},
        &DirectorySnapshot::rules,
        [](const DirectorySnapshot &, const RoutingRule &r) { return QString::number(r.position); },
        [](const DirectorySnapshot &d, RoutingRule &r) {
            for (const RoutingRule &other : d.rules) {
                r.position = std::max(r.position, other.position + 1);
            }
        },
        [](const RoutingRule &a, const RoutingRule &b) { return a.position < b.position; });
    add<SavedQueue>(
        sections,
        {u"queues"_s, Sections::tr("Queues"), u"queue"_s, Sections::tr("New queue"),
         Sections::tr("Saved queries that everybody sees at the left of the window."), makeQueueForm},
        &DirectorySnapshot::queues,
        [](const DirectorySnapshot &d, const SavedQueue &q) { return nameOrNothing(d.queue(q.parent)); },
        [](const DirectorySnapshot &d, SavedQueue &q) {
            q.scope = QueueScope::Shared;
            for (const SavedQueue &other : d.queues) {
                q.position = std::max(q.position, other.position + 1);
            }
        },
        [](const SavedQueue &a, const SavedQueue &b) { return a.position < b.position; });
    add<MailAccount>(
        sections,
        {u"mail"_s, Sections::tr("Mail accounts"), u"send"_s, Sections::tr("New mail account"),
         Sections::tr("Addresses that requesters write to, and what their mail becomes."), makeMailAccountForm},
        &DirectorySnapshot::mailAccounts, [](const DirectorySnapshot &, const MailAccount &a) { return a.address; });
}

} // namespace

AdminSections adminSections()
{
    AdminSections sections;
    sections.push_back(std::make_unique<SettingsSection>());
    addStaff(sections);
    addPeopleSections(sections);
    addTicketing(sections);
    addClock(sections);
    addText(sections);
    return sections;
}

} // namespace deskhand
