// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The sample data refers to records by name; this finds their ids.

#include "core/base/Result.h"
#include "core/values/DirectorySnapshot.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace deskhand::sample {

struct NameIndex {
    QHash<QString, AgentId> agents; ///< by username
    QHash<QString, TeamId> teams;
    QHash<QString, RoleId> roles;
    QHash<QString, DepartmentId> departments;
    QHash<QString, TopicId> topics;
    QHash<QString, PriorityId> priorities;
    QHash<QString, StatusId> statuses;
    QHash<QString, SlaPlanId> slaPlans;
    QHash<QString, ScheduleId> schedules;
    QHash<QString, CustomFieldId> fields; ///< by key

    void addAll(const DirectorySnapshot &directory);

    /// What a new help desk begins with (Defaults.h) has its name in the program's language, and is found by the
    /// English one too. Errors: InvalidInput naming what is missing.
    template <typename T>
    [[nodiscard]] static Result<T> find(const QHash<QString, T> &index, const QString &name)
    {
        auto found = index.constFind(name);
        if (found == index.constEnd()) {
            found = index.constFind(QCoreApplication::translate("DefaultsText", name.toUtf8().constData()));
        }
        if (found == index.constEnd()) {
            return failure(
                ErrorKind::InvalidInput,
                QCoreApplication::translate("SampleData", "The sample data names “%1”, which it does not define.")
                    .arg(name));
        }
        return *found;
    }
};

} // namespace deskhand::sample
