// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A ticket as another help desk wrote it down: names instead of ids. Read from CSV.

#include "core/base/Time.h"
#include "core/values/Ticket.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace deskhand {

/// What a further row of the same ticket says: an internal note.
struct ImportedNote {
    QString text;
    std::optional<Timestamp> time;
    bool operator==(const ImportedNote &) const = default;
};

/// Empty and unset mean "not given": the rules of opening a ticket decide.
struct ImportedTicket {
    qint64 row = 0;      ///< of the file, 1 is the header; the last row where several make the ticket
    QString externalKey; ///< the same at every reading of the same ticket
    QString number;
    QString subject;
    QString requesterName;
    QString requesterEmail;
    QString department;
    QString topic;
    QString priority;
    QString status;
    QString slaPlan;
    QString agent;
    QString team;
    std::optional<Source> source;
    std::optional<Timestamp> created;
    std::optional<Timestamp> updated;
    std::optional<Timestamp> closed;
    std::optional<Timestamp> due;
    QString body;
    QStringList tags;
    QMap<QString, QString> fields; ///< custom field key -> value
    QList<ImportedNote> notes;
    bool operator==(const ImportedTicket &) const = default;
};

} // namespace deskhand
