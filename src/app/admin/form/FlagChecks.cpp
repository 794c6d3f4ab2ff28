// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/FlagChecks.h"

#include "app/widgets/WrappingCheckBox.h"

#include "core/policy/Permission.h"

#include <QCheckBox>
#include <QGridLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

FlagChecks::FlagChecks(const QList<Flag> &flags, QWidget *parent)
    : QWidget(parent)
    , m_flags(flags)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    const auto half = static_cast<int>((flags.size() + 1) / 2);
    for (int i = 0; i < flags.size(); ++i) {
        auto *box = new WrappingCheckBox(flags.at(i).name, this);
        box->setObjectName(u"flag%1"_s.arg(flags.at(i).bit));
        grid->addWidget(box, i % half, i / half);
        connect(box, &QCheckBox::toggled, this, &FlagChecks::changed);
        m_boxes.append(box);
    }
    for (qsizetype i = 1; i < m_boxes.size(); ++i) {
        setTabOrder(m_boxes.at(i - 1), m_boxes.at(i));
    }
}

void FlagChecks::setBits(quint32 bits)
{
    m_others = bits;
    for (qsizetype i = 0; i < m_flags.size(); ++i) {
        m_boxes.at(i)->setChecked((bits & m_flags.at(i).bit) != 0);
        m_others &= ~m_flags.at(i).bit;
    }
}

quint32 FlagChecks::bits() const
{
    quint32 bits = m_others;
    for (qsizetype i = 0; i < m_flags.size(); ++i) {
        bits |= m_boxes.at(i)->isChecked() ? m_flags.at(i).bit : 0;
    }
    return bits;
}

QList<FlagChecks::Flag> departmentPermissionFlags()
{
    const auto flag = [](DepartmentPermission permission, const QString &name) {
        return FlagChecks::Flag{static_cast<quint32>(permission), name};
    };
    using P = DepartmentPermission;
    return {flag(P::TicketCreate, FlagChecks::tr("Open tickets")),
            flag(P::TicketEdit, FlagChecks::tr("Edit tickets")),
            flag(P::TicketAssign, FlagChecks::tr("Assign tickets")),
            flag(P::TicketRelease, FlagChecks::tr("Release tickets")),
            flag(P::TicketTransfer, FlagChecks::tr("Transfer tickets")),
            flag(P::TicketRefer, FlagChecks::tr("Refer tickets")),
            flag(P::TicketMerge, FlagChecks::tr("Merge tickets")),
            flag(P::TicketLink, FlagChecks::tr("Link tickets")),
            flag(P::TicketReply, FlagChecks::tr("Reply")),
            flag(P::TicketMarkAnswered, FlagChecks::tr("Mark as answered")),
            flag(P::TicketClose, FlagChecks::tr("Close tickets")),
            flag(P::TicketDelete, FlagChecks::tr("Delete tickets")),
            flag(P::ThreadEdit, FlagChecks::tr("Edit what others wrote")),
            flag(P::CannedManage, FlagChecks::tr("Manage canned responses")),
            flag(P::TaskCreate, FlagChecks::tr("Add tasks")),
            flag(P::TaskEdit, FlagChecks::tr("Edit tasks")),
            flag(P::TaskAssign, FlagChecks::tr("Assign tasks")),
            flag(P::TaskClose, FlagChecks::tr("Finish tasks")),
            flag(P::TaskDelete, FlagChecks::tr("Delete tasks"))};
}

QList<FlagChecks::Flag> agentPermissionFlags()
{
    const auto flag = [](AgentPermission permission, const QString &name) {
        return FlagChecks::Flag{static_cast<quint32>(permission), name};
    };
    using P = AgentPermission;
    return {flag(P::RequesterCreate, FlagChecks::tr("Add requesters")),
            flag(P::RequesterEdit, FlagChecks::tr("Edit requesters")),
            flag(P::RequesterDelete, FlagChecks::tr("Delete requesters")),
            flag(P::OrganizationManage, FlagChecks::tr("Manage organizations")),
            flag(P::QueueShare, FlagChecks::tr("Share queues")),
            flag(P::SearchAll, FlagChecks::tr("See all tickets")),
            flag(P::ReportsOfOthers, FlagChecks::tr("See reports of others")),
            flag(P::KnowledgeManage, FlagChecks::tr("Manage knowledge")),
            flag(P::BanListManage, FlagChecks::tr("Manage the ban list")),
            flag(P::SettingsManage, FlagChecks::tr("Change the set-up"))};
}

} // namespace deskhand
