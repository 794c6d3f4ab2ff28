// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The tickets of a query as a table, with the columns that osTicket's users know (domain, section 11).

#include "core/base/Result.h"
#include "service/reading/TicketReader.h"

#include <QStringList>
#include <QVariantList>

#include <functional>

namespace deskhand {

struct ExportColumn {
    QString title; ///< as in osTicket's export; never translated, others map by it
    QString key;   ///< for programs: snake_case, custom fields as "field.KEY"
    bool operator==(const ExportColumn &) const = default;
};

class TicketExport {
public:
    /// Called for each ticket with its values in the order of the columns: text, whole numbers, bool, QDateTime (UTC)
    /// or null. False ends the export with ErrorKind::Cancelled.
    using Sink = std::function<bool(const QVariantList &values)>;

    TicketExport(HelpDesk &helpDesk, TicketReader &reader, const Actor &actor);

    /// Those of the tickets themselves, then every custom field that is not archived.
    [[nodiscard]] Result<QList<ExportColumn>> columns();
    /// One moment for all of it; tickets in the order of the query. Gives their number.
    [[nodiscard]] Result<qint64> run(const TicketQuery &query, const Sink &sink);

private:
    [[nodiscard]] Result<QVariantList> values(const TicketRow &row, const QHash<RequesterId, QString> &emails);
    [[nodiscard]] Result<QHash<RequesterId, QString>> emailsOf(const QList<TicketRow> &rows);

    HelpDesk &m_helpDesk;
    TicketReader &m_reader;
    Actor m_actor;
    DirectoryPtr m_directory;
    Timestamp m_now{};
};

} // namespace deskhand
