// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One kind of records in the administration: its list, its form, what a new one begins with, and who may do what.

#include "core/policy/Access.h"
#include "core/values/DirectoryRecord.h"
#include "core/values/DirectorySnapshot.h"
#include "repository/Pending.h"

#include <QString>

#include <memory>
#include <vector>

class QObject;
class QWidget;

namespace deskhand {

class DirectoryRepository;
class RecordForm;
class RecordSource;
class Session;
struct FormContext;

enum class RecordChange { Make, Edit, Remove };

class AdminSection {
public:
    AdminSection() = default;
    virtual ~AdminSection() = default;
    Q_DISABLE_COPY_MOVE(AdminSection)

    [[nodiscard]] virtual QString key() const = 0;   ///< stable, for tests
    [[nodiscard]] virtual QString title() const = 0; ///< "Departments"
    [[nodiscard]] virtual QString icon() const = 0;
    [[nodiscard]] virtual QString newText() const = 0; ///< "New department"
    /// What the records are for, in a sentence.
    [[nodiscard]] virtual QString purpose() const = 0;
    /// What can be typed into the search; empty: nothing that needs saying.
    [[nodiscard]] virtual QString searchHint() const { return {}; }
    /// There is one record only, always.
    [[nodiscard]] virtual bool isSingle() const { return false; }
    [[nodiscard]] virtual bool canArchive() const = 0;

    /// The agent may do something here. The help desk decides when a record comes; this spares them the way.
    [[nodiscard]] virtual bool isFor(const AgentAccess &access) const
    {
        return access.may(AgentPermission::SettingsManage);
    }
    /// Empty if the agent may do so here; else a sentence.
    [[nodiscard]] virtual QString whyNot(RecordChange /*change*/, const AgentAccess & /*access*/) const { return {}; }

    /// The session and the section outlive it.
    [[nodiscard]] virtual RecordSource *makeSource(Session &session, QObject *parent) const = 0;
    [[nodiscard]] virtual DirectoryRecord blank(const DirectorySnapshot &directory) const = 0;
    [[nodiscard]] virtual DirectoryRecord withArchived(const DirectoryRecord &record, bool archived) const = 0;
    [[nodiscard]] virtual bool isArchived(const DirectoryRecord &record) const = 0;
    /// It is deleted, not archived: nothing refers to it, or it is refused while something does.
    [[nodiscard]] virtual bool canRemove(const DirectoryRecord & /*record*/) const { return false; }
    /// What deleting it means, in a sentence without full stop.
    [[nodiscard]] virtual QString removeHint() const { return {}; }
    /// Only where canRemove().
    [[nodiscard]] virtual Pending<void> remove(DirectoryRepository &directory, const DirectoryRecord &record) const = 0;
    /// The same as a new one: to put back what was deleted.
    [[nodiscard]] virtual DirectoryRecord anew(const DirectoryRecord &record) const = 0;
    [[nodiscard]] virtual QString name(const DirectoryRecord &record) const = 0;
    [[nodiscard]] virtual RecordForm *makeForm(const FormContext &context, QWidget *parent) const = 0;
};

using AdminSections = std::vector<std::unique_ptr<AdminSection>>;

/// All, in the order of the window.
[[nodiscard]] AdminSections adminSections();

} // namespace deskhand
