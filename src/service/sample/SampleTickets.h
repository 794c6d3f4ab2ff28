// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Carries out the sample script's steps as the commands they stand for.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "service/sample/NameIndex.h"
#include "service/sample/SampleDirectory.h"
#include "service/sample/SampleScript.h"

#include <QHash>
#include <QList>

namespace deskhand {
class HelpDesk;
}

namespace deskhand::sample {

/// Belongs to the help desk's thread. The clock must stand at each step's time when it is carried out.
class SampleTickets {
public:
    SampleTickets(HelpDesk &helpDesk, NameIndex names, People people);

    /// Errors: what the help desk answers, with the step in `detail`.
    [[nodiscard]] Result<void> carryOut(const Step &step);

private:
    struct Made {
        TicketId id;
        RequesterId requester;
    };
    [[nodiscard]] Result<void> open(const Step &step);
    [[nodiscard]] Result<command::OpenTicket> opening(const QJsonObject &json);
    [[nodiscard]] Result<CommandBody> bodyOf(const Step &step);
    [[nodiscard]] Result<CommandBody> taskOf(const Step &step);
    [[nodiscard]] Result<QList<AttachmentId>> attachments(const QJsonObject &json, Timestamp time);
    [[nodiscard]] Result<Actor> actorOf(const Step &step) const;

    HelpDesk &m_helpDesk;
    NameIndex m_names;
    People m_people;
    QHash<qsizetype, Made> m_made;    ///< by index in the script
    QHash<QString, TicketId> m_keys;  ///< tickets that others refer to
    QHash<QString, TaskId> m_taskIds; ///< by title
};

} // namespace deskhand::sample
