// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reports (domain, section 11) over the facts that each command leaves.

#include "core/report/Report.h"
#include "store/report/FactStore.h"

#include <QHash>

namespace deskhand {

class ReportStore {
public:
    explicit ReportStore(Database &database);

    /// The facts of a carried-out command (factsOf), inside its transaction.
    [[nodiscard]] Result<void> record(const QList<ReportFact> &facts);
    /// Forgets a ticket that is purged; while its events are still there, inside the caller's transaction.
    [[nodiscard]] Result<void> purge(TicketId ticket);

    /// Errors: InvalidInput as checkReport().
    [[nodiscard]] Result<Report> report(const ReportRequest &request);
    /// The tickets behind a cell of the same report, in the order of their ids; make a query of them with
    /// queryOfTickets. Purged ones are not among them.
    [[nodiscard]] Result<QList<TicketId>> ticketsBehind(const ReportRequest &request, const ReportCell &cell);

    /// Gathers in memory until flush(), for bulk work within one transaction.
    void defer();
    [[nodiscard]] Result<void> flush();
    void discard();

private:
    /// The backlog's changes summed up by week, for each value of each grouping.
    struct Sum {
        int dimension = 0; ///< 0 = all, else the grouping's number + 1
        qint64 value = 0;
        qint64 week = 0;
        bool operator==(const Sum &) const = default;
        friend size_t qHash(const Sum &sum, size_t seed = 0)
        {
            return qHashMulti(seed, sum.dimension, sum.value, sum.week);
        }
    };

    using Sums = QHash<Sum, qint64>;

    static void add(Sums &sums, const ReportFact &fact, int sign);
    [[nodiscard]] Result<void> write(const Sums &sums);

    Database &m_database;
    FactStore m_facts;
    bool m_deferred = false;
    Sums m_pending;
};

} // namespace deskhand
