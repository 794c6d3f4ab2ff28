// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/push/ChangeHub.h"

#include "service/ServiceCore.h"
#include "service/reading/ReaderAccess.h"
#include "store/Store.h"
#include "store/access/AccessStore.h"
#include "wire/Api.h"

#include <QLoggingCategory>

#include <algorithm>

namespace deskhand {

namespace {

Q_LOGGING_CATEGORY(pushLog, "deskhand.server.push")

using Steady = std::chrono::steady_clock;
constexpr auto tokensLookedAt = std::chrono::seconds(15);

/// What one agent is told of a set; hidden tickets, by their place in it.
ChangeSet withoutHidden(ChangeSet set, const QByteArray &visible)
{
    for (qsizetype i = 0; i < set.tickets.size(); ++i) {
        if (visible.at(i) == 0) {
            set.tickets[i].kind = ChangeKind::Removed;
            set.tickets[i].version = 0;
        }
    }
    return set;
}

} // namespace

QByteArray changesEvent(const ChangeSet &changes, bool more)
{
    const QString cursor = QString::number(changes.sequence);
    const api::ChangesAnswer answer{changes, cursor, more};
    return "id: " + cursor.toLatin1() + "\nevent: " + api::event::changes + "\ndata: " + compactJson(toJson(answer))
           + "\n\n";
}

struct ChangeHub::Stream {
    AgentId agent;
    QByteArray tokenHash;
    qint64 since = 0;
    std::weak_ptr<EventStream> stream;
};

/// The thread's own: no lock is needed for what is here.
class ChangeHub::Worker {
public:
    explicit Worker(HelpDeskFile &file)
        : m_file(file)
        , m_access(file.helpDesk().store().database())
    { }

    [[nodiscard]] qint64 last() const { return m_last; }

    Result<void> begin()
    {
        DESKHAND_ASSIGN(m_version, m_file.dataVersion());
        DESKHAND_ASSIGN(m_last, m_file.lastChange());
        return {};
    }

    void add(Stream stream, const QList<api::PresenceState> &present)
    {
        const auto held = stream.stream.lock();
        if (!held) {
            return;
        }
        if (const auto told = catchUp(stream, *held); !told) {
            qCWarning(pushLog) << "a stream could not be caught up:" << told.error().detail;
            held->end(); // its reader comes back
            return;
        }
        for (const api::PresenceState &state : present) {
            tellPresence(stream, state);
        }
        m_streams.push_back(std::move(stream));
    }

    /// Tells who came to tickets, and who left.
    void tellPresence(const QList<api::PresenceState> &states)
    {
        for (const api::PresenceState &state : states) {
            for (const Stream &stream : m_streams) {
                tellPresence(stream, state);
            }
        }
    }

    /// Tells what was committed since; true where anything was.
    Result<bool> look()
    {
        DESKHAND_ASSIGN(const qint64 version, m_file.dataVersion());
        if (version == m_version) {
            return false;
        }
        bool any = false;
        while (true) {
            DESKHAND_ASSIGN(const ChangeSet set, m_file.changesSince(m_last));
            if (set.sequence == m_last && !set.everything) {
                break;
            }
            any = true;
            DESKHAND_TRY(tell(set));
            m_last = set.sequence;
        }
        m_version = version;
        return any;
    }

    void lookAtTokens()
    {
        if (Steady::now() < m_nextTokens) {
            return;
        }
        m_nextTokens = Steady::now() + tokensLookedAt;
        const Timestamp now = m_file.helpDesk().clock().now();
        std::erase_if(m_streams, [&](const Stream &stream) {
            const auto held = stream.stream.lock();
            if (!held || held->isOver()) {
                return true;
            }
            const auto token = m_access.accounts.findToken(stream.tokenHash);
            const bool good =
                !token || (*token && !(*token)->revoked && (!(*token)->expires || *(*token)->expires > now));
            if (!good) {
                held->end();
            }
            return !good;
        });
    }

    void endAll()
    {
        for (const Stream &stream : m_streams) {
            if (const auto held = stream.stream.lock()) {
                held->end();
            }
        }
        m_streams.clear();
    }

    /// What a new stream is told first of who is where.
    void tellPresence(const Stream &stream, const api::PresenceState &state)
    {
        const auto held = stream.stream.lock();
        ChangeSet about;
        about.tickets = {{state.ticket, 0, ChangeKind::Updated}};
        m_details.remove(state.ticket);
        if (!held) {
            return;
        }
        const auto visible = visibleTo(stream.agent, about);
        if (visible && *visible && (*visible)->at(0) != 0) {
            held->push(presenceEvent(state));
        }
    }

private:
    /// For each ticket of the set 1 where the agent may see it. Nothing where the agent may not be here any more.
    Result<std::optional<QByteArray>> visibleTo(AgentId agent, const ChangeSet &set)
    {
        DESKHAND_ASSIGN(const DirectoryPtr directory, m_file.helpDesk().directory());
        if (directory != m_directory) {
            m_directory = directory;
            m_accesses.clear();
        }
        auto known = m_accesses.find(agent);
        if (known == m_accesses.end()) {
            auto access = ReaderAccess::of(Actor::ofAgent(agent), *directory);
            if (!access) {
                return std::nullopt;
            }
            known = m_accesses.insert(agent, std::make_shared<ReaderAccess>(*access));
        }
        QByteArray visible(set.tickets.size(), '\0');
        for (qsizetype i = 0; i < set.tickets.size(); ++i) {
            const TicketChange &change = set.tickets.at(i);
            if (change.kind == ChangeKind::Removed) {
                continue;
            }
            auto details = m_details.find(change.ticket);
            if (details == m_details.end()) {
                auto read = m_file.helpDesk().store().tickets.details(change.ticket);
                if (!read && read.error().kind != ErrorKind::NotFound) {
                    return failure(read.error());
                }
                details = m_details.insert(change.ticket, read ? std::optional(*read) : std::nullopt);
            }
            visible[i] = *details && (*known)->maySee(**details) ? '\1' : '\0';
        }
        return visible;
    }

    Result<void> tell(const ChangeSet &set)
    {
        m_details.clear();
        QHash<QByteArray, QByteArray> events; // by what is visible: most agents see the same
        for (auto it = m_streams.begin(); it != m_streams.end();) {
            const auto held = it->stream.lock();
            if (!held || held->isOver()) {
                it = m_streams.erase(it);
                continue;
            }
            DESKHAND_ASSIGN(const auto visible, visibleTo(it->agent, set));
            if (!visible) {
                held->end();
                it = m_streams.erase(it);
                continue;
            }
            if (it->since < set.sequence) {
                QByteArray &event = events[*visible];
                if (event.isEmpty()) {
                    event = changesEvent(withoutHidden(set, *visible), false);
                }
                held->push(event);
                it->since = set.sequence;
            }
            ++it;
        }
        return {};
    }

    /// From where the reader was to where the hub is.
    Result<void> catchUp(Stream &stream, EventStream &out)
    {
        ChangeSet nothing;
        nothing.sequence = stream.since;
        out.push(changesEvent(nothing, false)); // so that its cursor is known from the beginning
        while (stream.since < m_last) {
            DESKHAND_ASSIGN(const ChangeSet set, m_file.changesSince(stream.since));
            m_details.clear();
            DESKHAND_ASSIGN(const auto visible, visibleTo(stream.agent, set));
            if (!visible) {
                out.end();
                return {};
            }
            out.push(changesEvent(withoutHidden(set, *visible), set.sequence < m_last));
            stream.since = set.sequence;
        }
        return {};
    }

    HelpDeskFile &m_file;
    AccessStore m_access;
    std::vector<Stream> m_streams;
    qint64 m_version = 0;
    qint64 m_last = 0;
    Steady::time_point m_nextTokens = Steady::now() + tokensLookedAt;
    DirectoryPtr m_directory;
    QHash<AgentId, std::shared_ptr<ReaderAccess>> m_accesses;
    QHash<TicketId, std::optional<TicketDetails>> m_details; ///< of the present set
};

ChangeHub::ChangeHub(Duration pollInterval)
    : m_pollInterval(pollInterval)
{ }

ChangeHub::~ChangeHub()
{
    stop();
}

Result<void> ChangeHub::start(const WorkPool::Opener &open)
{
    std::promise<Result<void>> opened;
    auto answer = opened.get_future();
    m_thread = std::thread([this, &open, &opened] {
        const auto file = open();
        const bool good = file.has_value();
        opened.set_value(good ? Result<void>() : failure(file.error()));
        if (good) {
            run(**file);
        }
    });
    return answer.get();
}

void ChangeHub::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_over = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void ChangeHub::nudge()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_nudged = true;
    }
    m_changed.notify_all();
}

void ChangeHub::subscribe(AgentId agent, const QByteArray &tokenHash, qint64 since,
                          const std::shared_ptr<EventStream> &stream)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_over) {
            m_new.push_back({agent, tokenHash, since, stream});
            m_nudged = true;
        } else {
            stream->end();
        }
    }
    m_changed.notify_all();
}

void ChangeHub::await(qint64 since, Duration atMost, std::function<void()> wake)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_over) {
            m_waiters.push_back({since, Steady::now() + atMost, std::move(wake)});
            m_nudged = true;
            wake = nullptr;
        }
    }
    m_changed.notify_all();
    if (wake) {
        wake();
    }
}

void ChangeHub::run(HelpDeskFile &file)
{
    Worker worker(file);
    bool troubled = !worker.begin();
    bool over = false;
    while (!over) {
        std::vector<Stream> joining;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, m_pollInterval, [this] { return m_nudged || m_over; });
            m_nudged = false;
            over = m_over;
            joining.swap(m_new);
        }
        const auto looked = worker.look();
        if (!looked && !troubled) {
            qCWarning(pushLog) << "changes cannot be read:" << looked.error().text << looked.error().detail;
        }
        troubled = !looked;
        worker.tellPresence(presence.changes(Steady::now()));
        for (Stream &stream : joining) {
            worker.add(std::move(stream), presence.all());
        }
        worker.lookAtTokens();

        std::vector<Waiter> due;
        {
            const std::scoped_lock lock(m_mutex);
            over = over || m_over;
            const auto now = Steady::now();
            const auto waiting = std::partition(m_waiters.begin(), m_waiters.end(), [&](const Waiter &waiter) {
                return !over && waiter.until > now && waiter.since >= worker.last();
            });
            due.assign(std::make_move_iterator(waiting), std::make_move_iterator(m_waiters.end()));
            m_waiters.erase(waiting, m_waiters.end());
        }
        for (const Waiter &waiter : due) {
            waiter.wake();
        }
    }
    worker.endAll();
    const std::scoped_lock lock(m_mutex);
    for (const Stream &stream : m_new) {
        if (const auto held = stream.stream.lock()) {
            held->end();
        }
    }
    m_new.clear();
}

} // namespace deskhand
