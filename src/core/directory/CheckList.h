// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Collects what is wrong with a record.

#include "core/directory/RecordChecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(Directory)
};

class CheckList {
public:
    /// The field that what follows is about; empty: the record as a whole.
    CheckList &at(QLatin1StringView field)
    {
        m_field = field;
        return *this;
    }

    void require(bool holds, const QString &problem)
    {
        const RecordProblem found{m_field, problem};
        if (!holds && !m_problems.contains(found)) {
            m_problems.append(found);
        }
    }

    /// A name is there, and no other record of the kind has it.
    template <typename Record>
    void requireName(const QList<Record> &others, const Record &record)
    {
        at(QLatin1StringView("name"));
        const QString name = record.name.trimmed();
        require(!name.isEmpty(), Check::tr("it has no name"));
        const bool taken = std::any_of(others.cbegin(), others.cend(), [&](const Record &other) {
            return other.id != record.id && other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        require(name.isEmpty() || !taken, Check::tr("the name \"%1\" is taken already").arg(name));
    }

    /// What it refers to exists and is in use; none is fine.
    template <typename Record, typename Id>
    void requireChoice(const Record *record, Id id, const QString &what)
    {
        const bool fits = !id || (record != nullptr && !record->archived);
        require(fits, Check::tr("the %1 does not exist, or is archived").arg(what));
    }

    /// The same, where it must be there.
    template <typename Record, typename Id>
    void requireOne(const Record *record, Id id, const QString &what)
    {
        require(id.isValid(), Check::tr("the %1 is missing").arg(what));
        requireChoice(record, id, what);
    }

    /// Following the parents never comes back to the record.
    template <typename Record, typename Find>
    void requireNoCircle(const Record &record, Find find)
    {
        at(QLatin1StringView("parent"));
        auto parent = record.parent;
        for (int depth = 0; parent && depth < mostDepth; ++depth) {
            if (parent == record.id) {
                require(false, Check::tr("it would lie beneath itself"));
                return;
            }
            const Record *found = find(parent);
            if (found == nullptr) {
                require(false, Check::tr("what it shall lie beneath does not exist"));
                return;
            }
            parent = found->parent;
        }
        require(!parent, Check::tr("it would lie too deep"));
    }

    [[nodiscard]] RecordProblems problems() const { return m_problems; }

private:
    static constexpr int mostDepth = 20;
    QString m_field;
    RecordProblems m_problems;
};

} // namespace deskhand
