// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What one asks for several tickets at once.

#include "core/command/Command.h"
#include "models/BulkWriting.h"
#include "models/TicketSelection.h"

#include <QString>

#include <functional>
#include <optional>

namespace deskhand {

struct BulkRequest {
    QString title; ///< "Transfer to System Administrators"
    QString what;  ///< for undo: "transfer"
    TicketSelection selection;
    /// A command for each of these, in their order.
    std::function<QList<Command>(const QList<TicketRow> &rows)> commands;
    std::optional<BulkText> text = {}; ///< written on each, instead of `commands`

    /// The same for each.
    [[nodiscard]] static BulkRequest same(const QString &title, const QString &what, const TicketSelection &selection,
                                          const CommandBody &body)
    {
        return {title,
                what,
                selection,
                [body](const QList<TicketRow> &rows) {
                    QList<Command> made;
                    made.reserve(rows.size());
                    for (const TicketRow &row : rows) {
                        made.append(Command::make(row.ticket.id, body));
                    }
                    return made;
                },
                {}};
    }
};

} // namespace deskhand
