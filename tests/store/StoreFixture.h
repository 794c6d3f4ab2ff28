// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What most tests of the store need: a store in memory or in a temporary folder, and a few records
/// that tickets can refer to.

#include "store/Store.h"
#include "store/TestEngine.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Fails the test with the error's text and detail unless `result` has a value.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &deskhandResult = (result);                                                                         \
        if (!deskhandResult) {                                                                                         \
            QFAIL(qPrintable(deskhandResult.error().text + QStringLiteral(" -- ") + deskhandResult.error().detail));   \
        }                                                                                                              \
    } while (false)

/// Fails the test unless `result` has an error of this kind that says something to people.
#define VERIFY_ERROR(result, expectedKind)                                                                             \
    do {                                                                                                               \
        const auto &deskhandResult = (result);                                                                         \
        QVERIFY2(!deskhandResult, "expected an error");                                                                \
        QCOMPARE(deskhandResult.error().kind, expectedKind);                                                           \
        QVERIFY(!deskhandResult.error().text.isEmpty());                                                               \
    } while (false)

namespace deskhand::test {

/// Ids of the records that makeDirectory() writes.
struct SampleDirectory {
    AgentId ken;
    AgentId mary;
    DepartmentId support;
    DepartmentId admins;
    TeamId team;
    TopicId topic;
    PriorityId normal;
    PriorityId high;
    StatusId open;
    StatusId pending;
    StatusId closed;
    StatusId deleted;
    SlaPlanId plan;
    MailAccountId account;
    SequenceId sequence;
    RequesterId jane;
    RequesterId karen;
    OrganizationId bank;
};

[[nodiscard]] Result<SampleDirectory> makeDirectory(Store &store);

/// Ends a test of files that were made before there was PostgreSQL.
#define SKIP_IF_NEVER_OLDER()                                                                                          \
    do {                                                                                                               \
        if (::deskhand::test::isPostgres()) {                                                                          \
            QSKIP("PostgreSQL begins with schema 5");                                                                  \
        }                                                                                                              \
    } while (false)

/// Takes away what later steps of the schema added, so that the file is as one of this version: 2 or more.
[[nodiscard]] Result<void> makeOlder(Database &database, int version);

/// An empty store of the engine that the test is about: in memory, or in a database of its own.
[[nodiscard]] std::unique_ptr<Store> memoryStore();

/// The rows of the full-text index with this word, in notes too or not, in their order; how many rows there are.
[[nodiscard]] QList<qint64> rowsWithWord(Store &store, const QString &word, bool notes = true);
[[nodiscard]] qint64 searchedRows(Store &store);

/// An open ticket of Jane's with the given number; nothing optional is set.
[[nodiscard]] TicketDetails plainTicket(const SampleDirectory &directory, const QString &number);

/// A point in time: this many minutes after the start of 2026.
[[nodiscard]] Timestamp at(int minutes);

} // namespace deskhand::test
