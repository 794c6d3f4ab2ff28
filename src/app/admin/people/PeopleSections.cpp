// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/people/PeopleSections.h"

#include "app/admin/kinds/Forms.h"
#include "app/admin/people/PeopleSource.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// What both have in common: searched, deleted where nothing refers to them, never archived.
template <typename Person>
class PeopleSection : public AdminSection {
public:
    bool canArchive() const override { return false; }
    RecordSource *makeSource(Session &session, QObject *parent) const override
    {
        return new PeopleSource<Person>(session, parent);
    }
    DirectoryRecord blank(const DirectorySnapshot &) const override { return Person(); }
    DirectoryRecord withArchived(const DirectoryRecord &record, bool) const override { return record; }
    bool isArchived(const DirectoryRecord &) const override { return false; }
    bool canRemove(const DirectoryRecord &) const override { return true; }
    Pending<void> remove(DirectoryRepository &directory, const DirectoryRecord &record) const override
    {
        return directory.remove(std::get<Person>(record).id);
    }
    DirectoryRecord anew(const DirectoryRecord &record) const override
    {
        Person same = std::get<Person>(record);
        same.id = {};
        return same;
    }
    QString name(const DirectoryRecord &record) const override { return std::get<Person>(record).name; }
};

class RequestersSection final : public PeopleSection<Requester> {
    Q_DECLARE_TR_FUNCTIONS(RequestersSection)
public:
    QString key() const override { return u"requesters"_s; }
    QString title() const override { return tr("Requesters"); }
    QString icon() const override { return u"assign"_s; }
    QString newText() const override { return tr("New requester"); }
    QString purpose() const override { return tr("Who asks for help, and how they are reached."); }
    QString searchHint() const override { return tr("Name, e-mail or phone"); }
    QString removeHint() const override { return tr("Only those without tickets can be deleted"); }
    bool isFor(const AgentAccess &access) const override
    {
        return access.may(AgentPermission::RequesterCreate) || access.may(AgentPermission::RequesterEdit)
               || access.may(AgentPermission::RequesterDelete);
    }
    QString whyNot(RecordChange change, const AgentAccess &access) const override
    {
        switch (change) {
        case RecordChange::Make:
            return access.may(AgentPermission::RequesterCreate) ? QString()
                                                                : tr("Your account may not add requesters.");
        case RecordChange::Edit:
            return access.may(AgentPermission::RequesterEdit) ? QString() : tr("Your account may not edit requesters.");
        case RecordChange::Remove:
            return access.may(AgentPermission::RequesterDelete) ? QString()
                                                                : tr("Your account may not delete requesters.");
        }
        return {};
    }
    RecordForm *makeForm(const FormContext &context, QWidget *parent) const override
    {
        return makeRequesterForm(context, parent);
    }
};

class OrganizationsSection final : public PeopleSection<Organization> {
    Q_DECLARE_TR_FUNCTIONS(OrganizationsSection)
public:
    QString key() const override { return u"organizations"_s; }
    QString title() const override { return tr("Organizations"); }
    QString icon() const override { return u"team"_s; }
    QString newText() const override { return tr("New organization"); }
    QString purpose() const override
    {
        return tr("Whom requesters belong to; new ones join by their mail domain, and an account manager gets their "
                  "tickets.");
    }
    QString searchHint() const override { return tr("Name or mail domain"); }
    QString removeHint() const override { return tr("Only those without requesters and tickets can be deleted"); }
    bool isFor(const AgentAccess &access) const override { return access.may(AgentPermission::OrganizationManage); }
    RecordForm *makeForm(const FormContext &context, QWidget *parent) const override
    {
        return makeOrganizationForm(context, parent);
    }
};

} // namespace

void addPeopleSections(AdminSections &sections)
{
    sections.push_back(std::make_unique<RequestersSection>());
    sections.push_back(std::make_unique<OrganizationsSection>());
}

} // namespace deskhand
