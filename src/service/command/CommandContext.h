// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What every command works with: the tickets it loads and changes, the events and entries it adds, who is to be
/// told, and what an undo needs. finish() writes all of it once.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/policy/Recipients.h"
#include "core/values/DirectorySnapshot.h"
#include "core/values/IncomingMail.h"
#include "core/values/OutgoingMail.h"
#include "service/command/WorkingTicket.h"
#include "service/undo/UndoRecord.h"
#include "store/work/LogStore.h"

#include <memory>
#include <optional>
#include <vector>

namespace deskhand {

class ServiceCore;
class Store;

/// Something that people are told of when the command is done.
struct Announcement {
    TicketId ticket;
    Occasion occasion = Occasion::NewTicket;
    EventKind kind = EventKind::Opened;
    ThreadEntry entry{};   ///< what was written, if anything was
    QStringList cc{};      ///< further addresses for this mail only
    bool newAgent = false; ///< of an assignment
    bool newTeam = false;
    bool tellRequesters = true;
    bool automaticMail = false; ///< caused by an automatic mail
    CannedResponseId canned{};  ///< instead of the usual text of an acknowledgement
};

enum class Trust {
    No,
    /// The caller vouches for the command: an import says what an actor did then. No permission is asked, and it may be
    /// dated back.
    Yes,
};

class CommandContext {
public:
    CommandContext(ServiceCore &core, const Actor &actor, const Command &command, Trust trust);
    ~CommandContext();
    Q_DISABLE_COPY_MOVE(CommandContext)

    /// Reads the set-up, loads the actor and the command's ticket where it has one; checks that both may take part at
    /// all and that the ticket is as its author saw it.
    [[nodiscard]] Result<void> begin();
    /// Writes tickets, notifications, mail and the command's record, and gives the outcome.
    [[nodiscard]] Result<CommandOutcome> finish();

    [[nodiscard]] ServiceCore &core() { return m_core; }
    [[nodiscard]] Store &store() const;
    [[nodiscard]] const DirectorySnapshot &directory() const { return *m_directory; }
    [[nodiscard]] const Settings &settings() const { return m_directory->settings; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const Author &author() const { return m_author; }
    [[nodiscard]] bool isSystem() const { return m_actor.kind == AuthorKind::System; }
    [[nodiscard]] bool isAgent() const { return m_actor.kind == AuthorKind::Agent; }
    [[nodiscard]] bool isRequester() const { return m_actor.kind == AuthorKind::Requester; }
    [[nodiscard]] bool isTrusted() const { return m_trust == Trust::Yes; }
    [[nodiscard]] const Command &command() const { return m_command; }
    /// The mail that the command came by, where it did: rules look at its headers.
    [[nodiscard]] const IncomingMail *incomingMail() const { return m_mail; }
    void setIncomingMail(const IncomingMail *mail) { m_mail = mail; }
    /// Carries out `change` as the help desk itself: what rules and jobs do in the course of a command.
    template <typename Change>
    [[nodiscard]] Result<void> asSystem(Change &&change)
    {
        const Actor actor = std::exchange(m_actor, Actor::system());
        const Author author = std::exchange(m_author, systemAuthor());
        Result<void> result = change();
        m_actor = actor;
        m_author = author;
        return result;
    }
    [[nodiscard]] static Author systemAuthor();

    /// The command's time: now, or what the system dates it back to. A backdated command tells nobody.
    [[nodiscard]] Timestamp now() const { return m_now; }
    [[nodiscard]] Result<void> backdate(std::optional<Timestamp> created);
    [[nodiscard]] bool isSilent() const { return m_silent; }
    void setSilent() { m_silent = true; }

    /// The command's ticket.
    [[nodiscard]] WorkingTicket &ticket() const { return *m_primary; }
    /// The command is about another ticket than it says: one that its own was merged into.
    void setTicket(WorkingTicket &ticket) { m_primary = &ticket; }
    /// Another one; the same object for the same id. Errors: NotFound.
    [[nodiscard]] Result<WorkingTicket *> load(TicketId id);
    /// Writes a new ticket; its counts already include the first entry, see addFirstEntry().
    [[nodiscard]] Result<WorkingTicket *> insert(TicketDetails details);

    /// What the command needs on this ticket (core/policy/CommandPermission.h). begin() asks it for the command's own.
    /// Errors: PermissionDenied; NotFound where the actor may not know of the ticket.
    [[nodiscard]] Result<void> requirePermission(const TicketDetails &ticket) const;
    /// Errors: Refused for a ticket that is deleted or merged into another.
    [[nodiscard]] Result<void> requireAlive(const WorkingTicket &ticket) const;

    /// Appends an event with the ticket's agent, team, department and topic as they are now.
    [[nodiscard]] Result<EventId> addEvent(const WorkingTicket &ticket, EventKind kind, const QString &from = {},
                                           const QString &to = {}, const QString &comment = {}, EntryId entry = {});
    /// Appends an entry, counts it and names it in the outcome. Author and time default to the command's.
    [[nodiscard]] Result<ThreadEntry> addEntry(WorkingTicket &ticket, ThreadEntry entry);
    /// As addEntry(), where insert() has counted it.
    [[nodiscard]] Result<ThreadEntry> addFirstEntry(const WorkingTicket &ticket, ThreadEntry entry);
    void announce(Announcement announcement) { m_announcements.append(std::move(announcement)); }
    /// Said in the help desk's log if the command fails: what was refused leaves a trace although nothing was written.
    void logIfRefused(LogKind kind, const QString &text) { m_refusal = LogEntry{0, m_now, kind, m_author, {}, text}; }
    [[nodiscard]] const std::optional<LogEntry> &refusal() const { return m_refusal; }
    /// Mail that is no announcement (a rule's "notify an address").
    void queueMail(OutgoingMail mail) { m_mails.append(std::move(mail)); }
    /// Tells this command's mails of one ticket apart, and those of other commands too.
    [[nodiscard]] qint64 nextMailSerial(const Ticket &ticket);
    /// Until when mail that an undo takes back is held.
    [[nodiscard]] Timestamp holdEnd() const { return m_now + std::chrono::seconds(settings().sendHoldSeconds); }
    void noInverse() { m_invertible = false; }

    CommandOutcome outcome;
    UndoRecord undo;

private:
    [[nodiscard]] Result<void> loadActor();
    [[nodiscard]] Result<void> checkVersion() const;
    [[nodiscard]] Result<void> writeTickets();
    /// What reports count of the command; its tickets are written.
    [[nodiscard]] Result<void> recordFacts() const;
    void describeInverse();

    ServiceCore &m_core;
    DirectoryPtr m_directory;
    Actor m_actor;
    Author m_author;
    const Command &m_command;
    Trust m_trust;
    Timestamp m_now;
    bool m_silent = false;
    bool m_invertible = true;
    bool m_written = false; ///< the tickets are, with their new versions
    std::vector<std::unique_ptr<WorkingTicket>> m_tickets;
    QList<Announcement> m_announcements;
    QList<OutgoingMail> m_mails;
    qint64 m_mailSerial = 0;
    WorkingTicket *m_primary = nullptr;
    const IncomingMail *m_mail = nullptr;
    std::optional<LogEntry> m_refusal;
};

/// The decimal text of an id, as events carry it; empty for none.
template <typename Tag>
[[nodiscard]] QString eventText(Id<Tag> id)
{
    return id ? QString::number(id.value) : QString();
}

} // namespace deskhand
