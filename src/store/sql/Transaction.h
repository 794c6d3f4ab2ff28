// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// All or nothing, by scope: what is not committed is rolled back.

#include "core/base/Result.h"

#include <QtGlobal>

namespace deskhand {

class Database;

enum class TransactionMode {
    Write, ///< takes the write lock at once
    Read,  ///< sees one state of the data until it ends
};

/// Told of transactions and savepoints: for what is better written once, at the end of the outermost one, than in each
/// savepoint. `level` is 0 for the outermost.
class TransactionListener {
public:
    TransactionListener() = default;
    virtual ~TransactionListener() = default;
    Q_DISABLE_COPY_MOVE(TransactionListener)
    virtual void levelBegun(int level) = 0;
    /// Just before it is committed; an error makes it a rollback.
    [[nodiscard]] virtual Result<void> levelCompleting(int level) = 0;
    virtual void levelEnded(int level, bool committed) = 0;
};

/// Within another transaction it is a savepoint: its rollback leaves what came before (rows of a
/// batch that are carried out or refused one by one).
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database, TransactionMode mode = TransactionMode::Write);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// When this answers without an error for the outermost transaction, the data is on the disk
    /// and survives a power cut.
    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    Transaction(Database &database, int depth);

    Database *m_database;
    int m_depth;
    bool m_open = true;
};

} // namespace deskhand
