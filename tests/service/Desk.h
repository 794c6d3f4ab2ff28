// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A small help desk in memory, with somebody in every role, and a clock that stands where the test puts it.

#include "service/HelpDesk.h"
#include "store/Store.h"

#include <QTest>

namespace deskhand::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ScriptedClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void set(Timestamp time) { m_now = time; }
    void advance(Duration duration) { m_now += duration; }

private:
    Timestamp m_now{};
};

/// Fails the running test with the error, and gives an empty value to go on with.
template <typename T>
T need(Result<T> result, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (!result) {
        const QByteArray text = (result.error().text + u" -- "_s + result.error().detail).toUtf8();
        QTest::qFail(text.constData(), file, line);
        return T{};
    }
    return *std::move(result);
}

inline void need(Result<void> result, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (!result) {
        QTest::qFail((result.error().text + u" -- "_s + result.error().detail).toUtf8().constData(), file, line);
    }
}

/// Monday, 2026-03-02 09:00 UTC.
[[nodiscard]] Timestamp monday();

class Desk {
public:
    Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    ScriptedClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<HelpDesk> helpDesk;

    // Support (default department): administrator, and one agent in each default role.
    AgentId administrator;
    AgentId ken;     ///< all access
    AgentId lea;     ///< expanded access
    AgentId lim;     ///< limited access
    AgentId vic;     ///< view only
    AgentId mary;    ///< System Administrators, all access; manager there
    AgentId otto;    ///< Online Banking, all access
    TeamId incident; ///< lead mary, members ken and mary
    DepartmentId support;
    DepartmentId systems; ///< SLA plan Sev-B
    DepartmentId banking; ///< assignment to members only
    SlaPlanId sevA;       ///< not transient: 30 min / 4 h, Emergency 30 min / 1 h, warning at half, one step
    SlaPlanId sevB;       ///< transient: 1 h / 8 h
    RequesterId karen;    ///< karen@bank.example, of organization Bank
    RequesterId jane;     ///< jane@shop.example
    OrganizationId bank;

    [[nodiscard]] DirectoryPtr directory();
    [[nodiscard]] StatusId status(const QString &name);
    [[nodiscard]] PriorityId priority(const QString &name);
    [[nodiscard]] RoleId role(const QString &name);
    /// Changes the settings and writes them.
    void changeSettings(const std::function<void(Settings &)> &change);

    [[nodiscard]] Result<CommandOutcome> execute(const Actor &actor, TicketId ticket, CommandBody body,
                                                 std::optional<qint64> version = {},
                                                 ExecutionMode mode = ExecutionMode::Commit);
    /// execute() that must succeed.
    CommandOutcome run(const Actor &actor, TicketId ticket, CommandBody body, const char *file = __builtin_FILE(),
                       int line = __builtin_LINE());
    CommandOutcome run(AgentId agent, TicketId ticket, CommandBody body, const char *file = __builtin_FILE(),
                       int line = __builtin_LINE())
    {
        return run(Actor::ofAgent(agent), ticket, std::move(body), file, line);
    }

    /// From Karen, by phone, taken down by the help desk itself; Support, Normal, default plan, nobody's.
    [[nodiscard]] command::OpenTicket opening(const QString &subject = u"Printer on fire"_s) const;
    TicketId open(const QString &subject = u"Printer on fire"_s);
    TicketId open(const command::OpenTicket &open, const Actor &actor = Actor::system());

    [[nodiscard]] TicketDetails details(TicketId ticket);
    [[nodiscard]] Ticket ticket(TicketId id) { return details(id).ticket; }
    [[nodiscard]] QList<ThreadEntry> entries(TicketId ticket);
    [[nodiscard]] QList<Event> events(TicketId ticket);
    [[nodiscard]] QList<EventKind> eventKinds(TicketId ticket);
    [[nodiscard]] QList<Task> tasks(TicketId ticket);
    /// Waiting mail, oldest first.
    [[nodiscard]] QList<OutgoingMail> outbox();
    [[nodiscard]] QList<Notification> notifications(AgentId agent);
    JobReport runJobs();
};

[[nodiscard]] Body text(const QString &words);
[[nodiscard]] command::Reply reply(const QString &words, std::optional<StatusId> status = {});
[[nodiscard]] command::AddNote note(const QString &words);
[[nodiscard]] command::RequesterMessage message(const QString &words);
[[nodiscard]] command::Assign assignTo(AgentId agent);
[[nodiscard]] command::Assign assignTo(TeamId team);

} // namespace deskhand::test
