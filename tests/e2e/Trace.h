// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A stream of commands for `deskhandctl apply`, each of which leaves one trace that can be counted afterwards.

#include "core/command/Command.h"
#include "store/Store.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <random>

namespace deskhand::test {

/// A command that was given to a writer, and how to find out whether it was carried out.
struct Trace {
    Command command;
    QString token; ///< in a text that only this command writes
    bool acknowledged = false;

    [[nodiscard]] QByteArray line() const;
    /// Whether the command log knows it.
    [[nodiscard]] Result<bool> isLogged(Store &store) const;
};

/// How often each token's text, subject or tag is stored: once for a command that was carried out.
[[nodiscard]] Result<QHash<QString, int>> countEffects(Store &store);

/// Opens tickets, writes notes, replies and messages, and tags, on these tickets; every token is new.
[[nodiscard]] QList<Trace> makeTraces(std::mt19937 &random, const QList<TicketId> &tickets, int count);

} // namespace deskhand::test
