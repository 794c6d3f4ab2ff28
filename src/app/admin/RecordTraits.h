// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What all kinds of records have in common, whatever their members are called.

#include "core/text/QueueName.h"
#include "core/values/DirectoryRecord.h"
#include "core/values/DirectorySnapshot.h"

namespace deskhand {

template <typename Record>
[[nodiscard]] QString nameOf(const Record &record)
{
    if constexpr (requires { record.label; }) {
        return record.label;
    } else if constexpr (requires { record.title; }) {
        return record.title;
    } else {
        return record.name;
    }
}

[[nodiscard]] inline QString nameOf(const SavedQueue &queue)
{
    return queueName(queue);
}

/// Archived records stay where they are used and are offered no more. Some kinds call it "not active".
template <typename Record>
inline constexpr bool canBeArchived = requires(const Record &r)
{
    r.archived;
}
|| requires(const Record &r)
{
    r.active;
};

template <typename Record>
[[nodiscard]] bool isArchived(const Record &record)
{
    if constexpr (requires { record.archived; }) {
        return record.archived;
    } else if constexpr (requires { record.active; }) {
        return !record.active;
    } else {
        return false;
    }
}

template <typename Record>
void setId(Record &record, qint64 id)
{
    if constexpr (requires { record.id.value; }) {
        record.id.value = id;
    }
}

/// The same record under this id; the settings have none.
[[nodiscard]] inline DirectoryRecord withId(DirectoryRecord record, qint64 id)
{
    std::visit([id](auto &any) { setId(any, id); }, record);
    return record;
}

template <typename Record>
void setArchived(Record &record, bool archived)
{
    if constexpr (requires { record.archived; }) {
        record.archived = archived;
    } else if constexpr (requires { record.active; }) {
        record.active = !archived;
    }
}

} // namespace deskhand
