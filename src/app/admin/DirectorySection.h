// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A section whose records are in the picture of the set-up that every view holds.

#include "app/admin/AdminSection.h"
#include "app/admin/RecordSource.h"
#include "core/values/DirectorySnapshot.h"

namespace deskhand {

class DirectorySection : public AdminSection {
public:
    [[nodiscard]] virtual QList<RecordItem> items(const DirectorySnapshot &directory) const = 0;
    [[nodiscard]] virtual std::optional<DirectoryRecord> record(const DirectorySnapshot &directory,
                                                                qint64 id) const = 0;
    [[nodiscard]] RecordSource *makeSource(Session &session, QObject *parent) const final;
    [[nodiscard]] bool canRemove(const DirectoryRecord &record) const final;
    [[nodiscard]] QString removeHint() const final;
    [[nodiscard]] Pending<void> remove(DirectoryRepository &directory, const DirectoryRecord &record) const final;
};

} // namespace deskhand
