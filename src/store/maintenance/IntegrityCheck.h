// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Is everything in the file as it should be, and what to do where not.

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace deskhand {

class Database;

enum class CheckSubject { File, References, Counters, Search, Tickets, Attachments, Versions };

struct CheckFault {
    CheckSubject subject = CheckSubject::File;
    QString text;            ///< what is wrong, for people
    QString advice;          ///< what to do
    bool repairable = false; ///< by repair()
    bool operator==(const CheckFault &) const = default;
};

class IntegrityCheck {
public:
    explicit IntegrityCheck(Database &database);

    /// Every fault found; empty when all is well. Reads everything: minutes for a large file.
    [[nodiscard]] Result<QList<CheckFault>> run();
    /// Makes indexes, counters, tickets' own counts and search anew from the records. Nothing that
    /// people wrote is touched.
    [[nodiscard]] Result<void> repair();

private:
    [[nodiscard]] Result<void> checkVersions();
    [[nodiscard]] Result<void> checkFile();
    [[nodiscard]] Result<void> checkReferences();
    [[nodiscard]] Result<void> checkCounters();
    [[nodiscard]] Result<void> checkTickets();
    [[nodiscard]] Result<void> checkSearch();
    [[nodiscard]] Result<void> checkAttachments();
    void add(CheckSubject subject, const QString &text, const QString &advice, bool repairable);

    Database &m_database;
    QList<CheckFault> m_faults;
};

} // namespace deskhand
