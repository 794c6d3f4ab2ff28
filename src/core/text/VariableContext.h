// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What variables stand for, at one moment, for one ticket and one writer.

#include "core/values/DirectorySnapshot.h"
#include "core/values/Ticket.h"

#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace deskhand {

struct VariableContext {
    QString ticketNumber;
    QString subject;
    QString status;
    QString priority;
    QString department;
    QString topic;
    QString team;
    QString assignedAgent;
    std::optional<Timestamp> created;
    std::optional<Timestamp> due;
    std::optional<Timestamp> closed;
    Source source = Source::Other;
    QStringList linkedNumbers; ///< numbers of linked tickets
    QList<ThreadEntry> thread; ///< oldest first; notes are never shown
    QMap<QString, QString> fields;
    QList<CustomField> customFields; ///< what the keys of `fields` mean
    QString requesterName;
    QString requesterEmail;
    QString requesterPhone;
    QString organization;
    QString agentName; ///< who writes
    QString agentEmail;
    QString agentSignature; ///< the agent's own, else the department's
    QString companyName;
    QLocale locale;
    QTimeZone timeZone = QTimeZone::utc();

    /// All that ticket and set-up tell. `writer` may be null (automatic mail). Left to the caller: organization, linked
    /// numbers, thread, and the locale. Times are in the help desk's zone.
    [[nodiscard]] static VariableContext of(const TicketDetails &ticket, const DirectorySnapshot &directory,
                                            const Requester &requester, const Agent *writer);

    /// A moment as the recipient reads it; empty for none.
    [[nodiscard]] QString text(std::optional<Timestamp> time) const;
};

} // namespace deskhand
