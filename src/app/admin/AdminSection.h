// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One kind of records in the administration: its list, its form, what a new one begins with.

#include "core/values/DirectoryRecord.h"
#include "core/values/DirectorySnapshot.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace deskhand {

class RecordForm;
struct FormContext;

/// A line of a list.
struct RecordItem {
    qint64 id = 0;
    QString name;
    QString detail; ///< what tells it from others: the parent, the department
    bool archived = false;
};

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
    /// There is one record only, always.
    [[nodiscard]] virtual bool isSingle() const { return false; }
    [[nodiscard]] virtual bool canArchive() const = 0;

    /// In the order in which people expect them.
    [[nodiscard]] virtual QList<RecordItem> items(const DirectorySnapshot &directory) const = 0;
    [[nodiscard]] virtual std::optional<DirectoryRecord> record(const DirectorySnapshot &directory,
                                                                qint64 id) const = 0;
    [[nodiscard]] virtual DirectoryRecord blank(const DirectorySnapshot &directory) const = 0;
    [[nodiscard]] virtual DirectoryRecord withArchived(const DirectoryRecord &record, bool archived) const = 0;
    [[nodiscard]] virtual bool isArchived(const DirectoryRecord &record) const = 0;
    /// Nothing refers to it: it can be deleted. Then it needs no archive.
    [[nodiscard]] virtual bool canRemove(const DirectoryRecord & /*record*/) const { return false; }
    /// The same as a new one: to put back what was deleted.
    [[nodiscard]] virtual DirectoryRecord anew(const DirectoryRecord &record) const = 0;
    [[nodiscard]] virtual QString name(const DirectoryRecord &record) const = 0;
    [[nodiscard]] virtual RecordForm *makeForm(const FormContext &context, QWidget *parent) const = 0;
};

using AdminSections = std::vector<std::unique_ptr<AdminSection>>;

/// All, in the order of the window.
[[nodiscard]] AdminSections adminSections();

} // namespace deskhand
