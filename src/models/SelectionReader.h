// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reads the rows of a selection that the list does not hold, page by page, with progress.

#include "core/base/Result.h"
#include "models/TicketSelection.h"

#include <QObject>

namespace deskhand {

class Repository;

class SelectionReader : public QObject {
    Q_OBJECT
public:
    /// `repository` outlives it. A selection that is held whole is ready at once, from the event loop.
    SelectionReader(Repository &repository, const TicketSelection &selection, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void progressed(int read, int total);
    /// In the list's order; fewer than selected where tickets have left it meanwhile.
    void read(const QList<deskhand::TicketRow> &rows);
    void failed(const deskhand::Error &error);

private:
    void next();

    Repository &m_repository;
    TicketSelection m_selection;
    QList<TicketRow> m_rows;
    qsizetype m_range = 0;
    int m_inRange = 0;
    QByteArray m_cursor;
};

} // namespace deskhand
