// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Everything that is read for somebody: lists, counts, tickets, attachments. What the actor may not see is not there
/// (NotFound), as the rules of visibility are applied here, in SQL, before any limit.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/query/TicketQuery.h"
#include "core/values/DirectorySnapshot.h"
#include "core/values/Found.h"
#include "core/values/TicketView.h"
#include "service/reading/ReaderAccess.h"

#include <QHash>

#include <memory>

namespace deskhand {

class HelpDesk;
class TicketSearch;

/// Synchronous; belongs to the thread of the help desk's store. Nothing is written: a read-only store will do.
class TicketReader {
public:
    /// The help desk must outlive it.
    explicit TicketReader(HelpDesk &helpDesk);
    ~TicketReader();
    Q_DISABLE_COPY_MOVE(TicketReader)

    /// The set-up as the actor may know it; the same pointer until it changes.
    [[nodiscard]] Result<DirectoryPtr> directory(const Actor &actor);

    /// What the text means now, or at the time that is given. Without `sort:` in it the order is `defaultSort`.
    /// Errors: InvalidInput naming the place and near matches.
    [[nodiscard]] Result<TicketQuery> resolve(const Actor &actor, const QString &text, TicketSort defaultSort = {},
                                              std::optional<Timestamp> now = {});
    [[nodiscard]] Result<TicketPage> page(const Actor &actor, const TicketPageRequest &request);
    [[nodiscard]] Result<QList<qint64>> counts(const Actor &actor, const QList<QString> &queries);
    /// Rows of those of these tickets that belong to the query, in the order of `ids`.
    [[nodiscard]] Result<QList<TicketRow>> matching(const Actor &actor, const TicketQuery &query,
                                                    const QList<TicketId> &ids);
    /// In the order of `ids`; those that are gone or hidden are missing.
    [[nodiscard]] Result<QList<TicketRow>> rows(const Actor &actor, const QList<TicketId> &ids);

    /// Errors: NotFound.
    [[nodiscard]] Result<TicketView> ticket(const Actor &actor, TicketId id);
    /// The ticket of this number. Errors: NotFound.
    [[nodiscard]] Result<TicketId> ticketOfNumber(const Actor &actor, const QString &number);

    /// Errors: NotFound where the attachment is on a ticket that the actor may not see.
    [[nodiscard]] Result<void> requireVisible(const Actor &actor, AttachmentId id);

    /// Requesters whose name, a word of it, address or phone begins so, the newest where nothing is asked for; for
    /// agents. At most `limit`.
    [[nodiscard]] Result<Found<Requester>> findRequesters(const Actor &actor, const QString &text, int limit);
    [[nodiscard]] Result<Requester> requester(const Actor &actor, RequesterId id);
    /// Organizations whose name contains the text, or a mail domain begins so; for agents. At most `limit`.
    [[nodiscard]] Result<Found<Organization>> findOrganizations(const Actor &actor, const QString &text, int limit);
    [[nodiscard]] Result<Organization> organization(const Actor &actor, OrganizationId id);
    /// Open tickets per agent; for agents.
    [[nodiscard]] Result<QHash<AgentId, int>> openTicketLoad(const Actor &actor);

private:
    struct Reader {
        DirectoryPtr directory; ///< the whole
        DirectoryPtr visible;
        ReaderAccess access;
    };
    [[nodiscard]] Result<Reader> reader(const Actor &actor);
    [[nodiscard]] Result<void> requireStaff(const Actor &actor);
    [[nodiscard]] Result<TicketDetails> visibleDetails(const Actor &actor, TicketId id);

    HelpDesk &m_helpDesk;
    std::unique_ptr<TicketSearch> m_search;
    QHash<qint64, Reader> m_readers; ///< by agent, for one version of the set-up
};

} // namespace deskhand
