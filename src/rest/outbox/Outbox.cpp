// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/outbox/Outbox.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace deskhand {

namespace {

constexpr int mostAtOnce = 4;

using Outcomes = Result<QList<Result<CommandOutcome>>>;

} // namespace

Outbox::Outbox(RestLink &link)
    : m_link(link)
    , m_folder(link.options().folder)
    , m_backoff(link.options().http.firstDelay, link.options().http.longestDelay)
    , m_again(this)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Outbox::pump);
    connect(&link, &RestLink::cameBack, this, [this] {
        m_again.stop();
        m_backoff.reset();
        pump();
    });
    connect(&link, &RestLink::phaseChanged, this, &Outbox::tellWaiting);
}

Outbox::~Outbox() = default;

void Outbox::start()
{
    const QList<OutboxEntry> left = m_folder.load();
    for (const OutboxEntry &entry : left) {
        auto item = std::make_shared<Item>();
        item->entry = entry;
        item->sent = true; // who knows
        m_items.append(item);
    }
    if (m_folder.damaged() > 0) {
        Q_EMIT damaged(m_folder.damaged());
    }
    tellWaiting();
    pump();
}

void Outbox::send(const QList<Command> &commands, bool batch, Answer answer)
{
    auto item = std::make_shared<Item>();
    auto entry = m_folder.add(commands, batch);
    if (!entry) {
        answer(failure(entry.error()));
        return;
    }
    item->entry = *std::move(entry);
    item->answer = std::move(answer);
    m_items.append(item);
    tellWaiting();
    pump();
}

void Outbox::clear()
{
    m_again.stop();
    for (const auto &item : std::as_const(m_items)) {
        m_folder.remove(item->entry);
    }
    m_items.clear();
    tellWaiting();
}

void Outbox::pump()
{
    if (m_again.isActive() || m_link.phase() == ConnectionState::Phase::SignedOut) {
        return;
    }
    auto sending = std::count_if(m_items.cbegin(), m_items.cend(), [](const auto &item) { return item->sending; });
    QSet<TicketId> earlier; // tickets of those that come before
    const auto items = m_items;
    for (const auto &item : items) {
        bool mayGo = !item->sending && sending < mostAtOnce;
        for (const Command &command : std::as_const(item->entry.commands)) {
            mayGo = mayGo && !(command.ticket && earlier.contains(command.ticket));
        }
        for (const Command &command : std::as_const(item->entry.commands)) {
            earlier.insert(command.ticket);
        }
        if (mayGo) {
            ++sending;
            begin(item);
        }
    }
}

void Outbox::begin(const std::shared_ptr<Item> &item)
{
    item->sending = true;
    item->sent = true;
    const RemoteDialect &dialect = m_link.dialect();
    const QList<Command> &commands = item->entry.commands;
    RemoteCall<QList<Result<CommandOutcome>>> call;
    if (item->entry.batch) {
        call = dialect.executeOnAll(commands, ExecutionMode::Commit);
    } else {
        auto single = dialect.execute(commands.constFirst(), ExecutionMode::Commit);
        call.request = std::move(single.request);
        call.read = [read = std::move(single.read)](const HttpReply &answer) -> Outcomes {
            DESKHAND_ASSIGN(auto outcome, read(answer));
            return QList<Result<CommandOutcome>>{std::move(outcome)};
        };
    }
    m_link.client().send(call.request, [this, item, read = call.read](const Result<HttpReply> &answer) {
        item->sending = false;
        if (!m_items.contains(item)) {
            return;
        }
        if (!answer) {
            if (answer.error().retryable || answer.error().kind == ErrorKind::Unavailable) {
                hold();
            } else {
                decided(item, failure(answer.error()));
            }
            return;
        }
        if (answer->isGood()) {
            decided(item, read(*answer));
            return;
        }
        const Error error = m_link.dialect().errorOf(*answer, m_link.options().http.address);
        m_link.tell(answer->status, error);
        if (m_link.dialect().isDecision(*answer)) {
            decided(item, failure(error));
        } else {
            hold();
        }
    });
}

void Outbox::decided(const std::shared_ptr<Item> &item, const Outcomes &result)
{
    m_backoff.reset();
    m_folder.remove(item->entry);
    m_items.removeOne(item);
    const QList<Command> &commands = item->entry.commands;
    if (result) {
        for (qsizetype i = 0; i < std::min(commands.size(), result->size()); ++i) {
            if (const auto &outcome = result->at(i)) {
                followVersions(commands.at(i), *outcome);
            }
        }
    }
    tellWaiting();
    pump();
    if (item->answer) {
        item->answer(result);
        return;
    }
    for (qsizetype i = 0; i < commands.size(); ++i) {
        if (!result) {
            Q_EMIT refusedLater(commands.at(i), result.error());
        } else if (i < result->size() && !result->at(i)) {
            Q_EMIT refusedLater(commands.at(i), result->at(i).error());
        }
    }
}

void Outbox::followVersions(const Command &command, const CommandOutcome &outcome)
{
    // What the same person did meanwhile is no conflict: the server has just made sure that nobody else's change lies
    // between. One that was sent already keeps its version, as the same id stands for the same words.
    for (const auto &item : std::as_const(m_items)) {
        bool followed = false;
        for (Command &later : item->entry.commands) {
            if (!item->sent && later.ticket == command.ticket && later.expectedVersion
                && later.expectedVersion == command.expectedVersion) {
                later.expectedVersion = outcome.version;
                followed = true;
            }
        }
        if (followed) {
            // Where it cannot be written the old version is sent after a crash: a conflict, and nothing lost.
            static_cast<void>(m_folder.write(item->entry));
        }
    }
}

void Outbox::hold()
{
    if (!m_again.isActive()) {
        m_again.start(m_backoff.next());
    }
    tellWaiting();
}

void Outbox::tellWaiting()
{
    const bool waits = !m_link.isOnline() || m_again.isActive();
    const int waiting = waits ? static_cast<int>(m_items.size()) : 0;
    if (std::exchange(m_told, waiting) != waiting) {
        Q_EMIT waitingChanged(waiting);
    }
}

} // namespace deskhand
