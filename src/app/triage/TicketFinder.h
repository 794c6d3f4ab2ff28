// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tickets found as one types a number or words; also those of a query given before anything is typed.

#include "core/values/Ticket.h"

#include <QObject>
#include <QTimer>

namespace deskhand {

class Repository;

class TicketFinder : public QObject {
    Q_OBJECT
public:
    /// `repository` outlives it.
    explicit TicketFinder(Repository &repository, QObject *parent = nullptr);

    /// Asks after a short rest; what was overtaken is dropped. "#1042", "1042" and words are understood; what is no
    /// query finds nothing.
    void find(const QString &typed);
    /// The same for a query in the query language, at once.
    void ask(const QString &query);

Q_SIGNALS:
    void found(const QList<deskhand::TicketRow> &rows);

private:
    Repository &m_repository;
    QTimer m_rest;
    QString m_query;
    quint64 m_generation = 0;
};

} // namespace deskhand
