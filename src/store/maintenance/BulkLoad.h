// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Many rows at once: sample data and import.

#include "core/base/Result.h"
#include "store/sql/Transaction.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace deskhand {

class Store;

enum class BulkMode {
    Append, ///< into a help desk in use: indexes are kept as rows come, counters written at the end
    Fresh,  ///< into an empty one that nobody else has open: indexes and search are made at the end
};

/// While one is under way the store's insert and append methods write through it. One transaction:
/// without finish() nothing of it stays. Fresh gives up safety against a crash until finish() has
/// answered; a file that was cut off before is to be removed.
class BulkLoad {
public:
    /// Errors: Refused for Fresh where there are tickets already; Busy where the file is in use.
    [[nodiscard]] static Result<std::unique_ptr<BulkLoad>> begin(Store &store, BulkMode mode);
    ~BulkLoad();
    Q_DISABLE_COPY_MOVE(BulkLoad)

    /// Readers on other connections are told to read everything anew.
    [[nodiscard]] Result<void> finish();

private:
    BulkLoad(Store &store, BulkMode mode);
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> dropIndexes();
    [[nodiscard]] Result<void> makeIndexes();
    [[nodiscard]] Result<void> setFast(bool fast);

    Store &m_store;
    BulkMode m_mode;
    std::optional<Transaction> m_transaction;
    QStringList m_indexes; ///< CREATE statements of those that were dropped
};

} // namespace deskhand
