// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every record of the set-up comes back as it was written.

#include "store/StoreFixture.h"

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestDirectoryStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Store> m_store;
    SampleDirectory m_ids;

    /// The record of this id in a list of the snapshot.
    template <typename T, typename IdType>
    static T recordOf(const QList<T> &records, IdType id)
    {
        for (const T &record : records) {
            if (record.id == id) {
                return record;
            }
        }
        return {};
    }

    /// Writes the record as a new one, then changed by `change`, and compares what is read.
    template <typename T, typename Change>
    void roundTrip(T record, QList<T> DirectorySnapshot::*list, Change change)
    {
        const auto id = m_store->directory.save(record);
        VERIFY_OK(id);
        QVERIFY(id->isValid());
        record.id = *id;
        auto first = m_store->directory.load();
        VERIFY_OK(first);
        QVERIFY(recordOf((*first).*list, *id) == record);
        change(record);
        const auto again = m_store->directory.save(record);
        VERIFY_OK(again);
        QCOMPARE(*again, *id);
        auto second = m_store->directory.load();
        VERIFY_OK(second);
        QVERIFY(recordOf((*second).*list, *id) == record);
        QCOMPARE(((*second).*list).size(), ((*first).*list).size());
        QVERIFY(second->version > first->version);
    }

private Q_SLOTS:
    void init()
    {
        m_store = memoryStore();
        QVERIFY(m_store);
        auto ids = makeDirectory(*m_store);
        VERIFY_OK(ids);
        m_ids = *ids;
    }

    void agent()
    {
        const Agent agent{{},
                          u"john"_s,
                          u"John"_s,
                          u"john@bank.example"_s,
                          u"Regards,\nJohn"_s,
                          {m_ids.support, {}},
                          {{m_ids.admins, {}}, {m_ids.support, {}}},
                          AgentPermission::SearchAll | AgentPermission::SettingsManage,
                          true,
                          false,
                          true,
                          at(7),
                          12};
        roundTrip(agent, &DirectorySnapshot::agents, [&](Agent &changed) {
            changed.further.removeFirst();
            changed.awayUntil.reset();
            changed.administrator = false;
        });
    }

    void team()
    {
        roundTrip(Team{{}, u"Day shift"_s, m_ids.mary, {m_ids.mary, m_ids.ken}, true, true}, &DirectorySnapshot::teams,
                  [&](Team &changed) { changed.members = {m_ids.ken}; });
    }

    void role()
    {
        roundTrip(Role{{}, u"Reader"_s, DepartmentPermission::TicketCreate | DepartmentPermission::TaskDelete, true},
                  &DirectorySnapshot::roles, [](Role &changed) { changed.permissions = {}; });
    }

    void department()
    {
        roundTrip(Department{{},
                             u"Online Banking"_s,
                             m_ids.support,
                             m_ids.ken,
                             m_ids.plan,
                             {},
                             true,
                             false,
                             false,
                             true,
                             u"Yours"_s},
                  &DirectorySnapshot::departments, [](Department &changed) { changed.parent = {}; });
    }

    void topic()
    {
        auto snapshot = m_store->directory.load();
        VERIFY_OK(snapshot);
        QList<CustomFieldId> fields;
        for (const CustomField &field : snapshot->customFields) {
            fields.prepend(field.id);
        }
        roundTrip(HelpTopic{{},
                            u"Outage"_s,
                            m_ids.topic,
                            m_ids.support,
                            m_ids.high,
                            m_ids.plan,
                            m_ids.open,
                            m_ids.ken,
                            m_ids.team,
                            m_ids.sequence,
                            fields,
                            true,
                            false,
                            false,
                            true},
                  &DirectorySnapshot::topics, [](HelpTopic &changed) { changed.fields.clear(); });
    }

    void priority()
    {
        roundTrip(Priority{{}, u"Emergency"_s, 9, 0x123456, true}, &DirectorySnapshot::priorities,
                  [](Priority &changed) { changed.colour.reset(); });
    }

    void status()
    {
        roundTrip(Status{{}, u"Resolved"_s, TicketState::Closed, false, false, true, true},
                  &DirectorySnapshot::statuses, [](Status &changed) { changed.state = TicketState::Archived; });
    }

    void slaPlan()
    {
        using namespace std::chrono_literals;
        SlaPlan plan{{}, u"Sev-B"_s, {{m_ids.high, 1h, std::nullopt}, {{}, std::nullopt, 8h}}, {}, 50, {}, true, true};
        plan.steps = {{EscalationTrigger::FirstResponseDueSoon, 5min, m_ids.high, {}, m_ids.ken, {}, u"soon"_s},
                      {EscalationTrigger::ResolutionOverdue, 0min, {}, m_ids.admins, {}, m_ids.team, u"late"_s}};
        roundTrip(plan, &DirectorySnapshot::slaPlans, [](SlaPlan &changed) {
            changed.targets.removeFirst();
            changed.steps.removeLast();
        });
    }

    void schedule()
    {
        roundTrip(Schedule{{},
                           u"Office"_s,
                           "Europe/Berlin",
                           {{1, QTime(9, 0), QTime(12, 30)},
                            {1, QTime(13, 0), QTime(0, 0)},
                            {7, QTime(0, 0), QTime(23, 59, 59, 999)}},
                           {{QDate(2026, 12, 25), u"Christmas"_s, true}, {QDate(2026, 5, 1), QString(u""_s), false}},
                           true},
                  &DirectorySnapshot::schedules, [](Schedule &changed) { changed.spans.removeLast(); });
    }

    void customField()
    {
        roundTrip(CustomField{{},
                              u"colour"_s,
                              u"Colour"_s,
                              CustomFieldKind::Choice,
                              {u"red"_s, u"light green"_s},
                              FieldRequirement::RequiredToClose,
                              true},
                  &DirectorySnapshot::customFields, [](CustomField &changed) { changed.choices.clear(); });
    }

    void cannedResponse()
    {
        const auto attachment =
            m_store->attachments.add(ByteSource::fromBytes("manual"), u"m.txt"_s, u"text/plain"_s, at(0));
        VERIFY_OK(attachment);
        roundTrip(
            CannedResponse{
                {}, u"Hello"_s, u"hi"_s, u"Dear %{requester.name}"_s, m_ids.support, {attachment->id}, false},
            &DirectorySnapshot::cannedResponses, [](CannedResponse &changed) { changed.attachments.clear(); });
    }

    void rule()
    {
        RoutingRule rule;
        rule.name = u"Outage"_s;
        rule.position = 3;
        rule.active = false;
        rule.trigger = RuleTrigger::OnTime;
        rule.source = Source::Web;
        rule.mailAccount = m_ids.account;
        rule.matchAll = false;
        rule.stop = true;
        rule.conditions = {{RuleField::Header, u"X-Priority"_s, RuleOperator::Equals, u"1"_s},
                           {RuleField::CustomField, u"device"_s, RuleOperator::NotMatches, u"a\"b\\c\n\u00e4"_s}};
        rule.query = u"is:open"_s;
        rule.actions = {{RuleActionKind::SetPriority, m_ids.high.value, QString(u""_s)},
                        {RuleActionKind::AddTag, 0, u"outage"_s},
                        {RuleActionKind::SetAgent, qint64(1) << 60, QString(u""_s)}};
        roundTrip(rule, &DirectorySnapshot::rules, [](RoutingRule &changed) {
            changed.source.reset();
            changed.actions.clear();
        });
        auto snapshot = m_store->directory.load();
        VERIFY_OK(snapshot);
        VERIFY_OK(m_store->directory.remove(snapshot->rules.constFirst().id));
        QVERIFY(m_store->directory.load()->rules.isEmpty());
    }

    void mailAccount()
    {
        roundTrip(MailAccount{{}, u"Second"_s, u"two@bank.example"_s, m_ids.support, m_ids.high, m_ids.topic, false},
                  &DirectorySnapshot::mailAccounts, [](MailAccount &changed) { changed.topic = {}; });
    }

    void sequence()
    {
        roundTrip(NumberSequence{{}, u"Other"_s, u"X-####\\#"_s, true, 17, 3, true}, &DirectorySnapshot::sequences,
                  [](NumberSequence &changed) {
                      changed.next = 20;
                      changed.archived = false;
                  });
    }

    /// Schema 3 did not know that number formats are archived: none was.
    void sequencesOfAnOlderFile()
    {
        SKIP_IF_NEVER_OLDER();
        const auto before = m_store->directory.load();
        VERIFY_OK(before);
        QVERIFY(!before->sequences.isEmpty());
        Database &database = m_store->database();
        VERIFY_OK(makeOlder(database, 3));
        QVERIFY(!m_store->directory.load());
        VERIFY_OK(SchemaUpgrader().upgrade(database));
        const auto after = m_store->directory.load();
        VERIFY_OK(after);
        QCOMPARE(after->sequences, before->sequences);
    }

    void queue()
    {
        auto parent =
            m_store->directory.save(SavedQueue{{}, u"Mine"_s, u"mine"_s, {}, QueueScope::System, {}, {}, {}, {}});
        VERIFY_OK(parent);
        roundTrip(SavedQueue{{},
                             u"Late"_s,
                             QString(u""_s),
                             *parent,
                             QueueScope::Personal,
                             m_ids.ken,
                             u"is:overdue"_s,
                             {u"number"_s, u"subject"_s},
                             u"-due"_s,
                             4},
                  &DirectorySnapshot::queues, [](SavedQueue &changed) { changed.columns.clear(); });
    }

    void settings()
    {
        Settings settings;
        settings.companyName = u"Bank \u00d6"_s;
        settings.helpDeskAddress = u"help@bank.example"_s;
        settings.timeZone = "Asia/Tokyo";
        settings.defaultDepartment = m_ids.support;
        settings.defaultPriority = m_ids.normal;
        settings.defaultStatus = m_ids.open;
        settings.resolvedStatus = m_ids.closed;
        settings.closedStatus = m_ids.closed;
        settings.archivedStatus = StatusId{91};
        settings.pendingStatus = m_ids.pending;
        settings.defaultSlaPlan = m_ids.plan;
        settings.defaultSchedule = ScheduleId{92};
        settings.defaultSequence = m_ids.sequence;
        settings.confirmationDays = 1;
        settings.reopenDays = 2;
        settings.deletedKeepDays = 3;
        settings.archiveAfterDays = 4;
        settings.sendHoldSeconds = 5;
        settings.openTicketCap = 6;
        settings.claimOnReply = false;
        settings.notifyRequesterOnClose = false;
        settings.acknowledgeNewTickets = false;
        settings.topicRequiredToClose = true;
        settings.referenceKey = QByteArray("\0\xff\x80key", 6);
        QVERIFY(m_store->directory.load()->settings == Settings());
        VERIFY_OK(m_store->directory.save(settings));
        QVERIFY(m_store->directory.load()->settings == settings);
    }

    void uniqueNamesAreKept()
    {
        VERIFY_ERROR(m_store->directory.save(Priority{{}, u"Normal"_s, 5, {}}), ErrorKind::Conflict);
        Agent second;
        second.username = u"ken"_s;
        VERIFY_ERROR(m_store->directory.save(second), ErrorKind::Conflict);
    }

    void aGivenIdIsTaken()
    {
        const auto id = m_store->directory.save(Priority{PriorityId{77}, u"Given"_s, 5, {}});
        VERIFY_OK(id);
        QCOMPARE(*id, PriorityId{77});
        QVERIFY(m_store->directory.load()->priority(PriorityId{77}));
    }

    void changesAreLogged()
    {
        const auto before = m_store->changes.last();
        VERIFY_OK(before);
        VERIFY_OK(m_store->directory.save(Priority{{}, u"New"_s, 5, {}}));
        const auto changes = m_store->changes.since(*before, 10);
        VERIFY_OK(changes);
        QCOMPARE(changes->changes.size(), 1);
        QCOMPARE(changes->changes.constFirst().kind, StoredChangeKind::Directory);
        QCOMPARE(changes->changes.constFirst().version, *m_store->directory.version());
    }
};

QTEST_GUILESS_MAIN(TestDirectoryStore)

#include "tst_directorystore.moc"
