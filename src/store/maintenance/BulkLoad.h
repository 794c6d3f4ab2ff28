// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Many rows at once: sample data and import.

#include "core/base/Result.h"
#include "store/sql/Transaction.h"

#include <QHash>

#include <memory>

namespace deskhand {

class Store;
struct TicketDetails;
struct ThreadEntry;
struct Event;

enum class BulkMode {
    Append, ///< into a help desk in use: indexes and search are kept as rows come
    Fresh,  ///< into an empty one: indexes are made at the end, durability comes with finish()
};

/// While one is under way the stores' insert and append write through it: counters are summed up
/// and written at the end. One transaction: without finish() nothing of it stays (Fresh: the file
/// is not usable and should be removed).
class BulkLoad {
public:
    [[nodiscard]] static Result<std::unique_ptr<BulkLoad>> begin(Store &store, BulkMode mode);
    ~BulkLoad();
    Q_DISABLE_COPY_MOVE(BulkLoad)

    [[nodiscard]] Result<void> finish();

private:
    friend class TicketStore;
    friend class ThreadStore;
    class Private;
    explicit BulkLoad(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace deskhand
