// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Teams.

#include "app/admin/form/CheckedList.h"
#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class TeamForm final : public RecordFormOf<Team> {
    Q_DECLARE_TR_FUNCTIONS(TeamForm)
public:
    TeamForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &Team::name);
        addChoice(u"lead"_s, tr("&Lead"), &Team::lead, tr("Nobody"));
        auto *members = new CheckedList(formContext.theme, this);
        addRow(u"members"_s, tr("&Members"), members);
        bind(
            u"members"_s,
            [this, members](const Team &team) {
                QList<qint64> ids;
                QList<Choice> agents = recordChoices(directory(), AgentId());
                for (const AgentId id : team.members) {
                    ids.append(id.value);
                    const Agent *agent = directory().agent(id);
                    if (agent != nullptr && !agent->active) {
                        agents.append({id.value, tr("%1 (archived)").arg(agent->name), {}, Tone::Grey, false});
                    }
                }
                members->setChoices(agents, ids);
            },
            [members](Team &team) {
                // Those who stay keep their order.
                const QList<qint64> chosen = members->chosen();
                team.members.removeIf([&chosen](AgentId id) { return !chosen.contains(id.value); });
                for (const qint64 id : chosen) {
                    if (!team.members.contains(AgentId{id})) {
                        team.members.append(AgentId{id});
                    }
                }
            });
        connect(members, &CheckedList::changed, this, [this] { changed(u"members"_s); });
        addCheck(u"notifyLeadOnly"_s, tr("Tell only the lead of an &assignment"), &Team::notifyLeadOnly);
    }
};

} // namespace

RecordForm *makeTeamForm(const FormContext &context, QWidget *parent)
{
    return new TeamForm(context, parent);
}

} // namespace deskhand
