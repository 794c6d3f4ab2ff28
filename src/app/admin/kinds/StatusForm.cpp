// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Statuses.

#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class StatusForm final : public RecordFormOf<Status> {
    Q_DECLARE_TR_FUNCTIONS(StatusForm)
public:
    StatusForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &Status::name);
        m_state = addEnum<TicketState>(u"state"_s, tr("&State"), &Status::state,
                                       {{TicketState::Open, stateText(TicketState::Open)},
                                        {TicketState::Closed, stateText(TicketState::Closed)},
                                        {TicketState::Archived, stateText(TicketState::Archived)},
                                        {TicketState::Deleted, stateText(TicketState::Deleted)}});
        m_clock = addCheck(u"clockRuns"_s, tr("The SLA &clock runs"), &Status::clockRuns);
        m_resolved = addCheck(u"isResolved"_s, tr("Counts as resol&ved, and is closed after the confirmation time"),
                              &Status::isResolved);
        m_reopen =
            addCheck(u"reopenAllowed"_s, tr("A requester's message may re&open its tickets"), &Status::reopenAllowed);
        addHint(tr("What a status means cannot change once it is saved, because tickets are in it."));
    }

private:
    void loaded(const Status &status) override
    {
        const bool isNew = !status.id;
        const bool open = status.state == TicketState::Open;
        m_state->setEnabled(isNew);
        m_clock->setEnabled(isNew && open);
        m_resolved->setEnabled(status.state == TicketState::Closed);
        m_reopen->setEnabled(status.state == TicketState::Closed);
    }

    QComboBox *m_state;
    QCheckBox *m_clock;
    QCheckBox *m_resolved;
    QCheckBox *m_reopen;
};

} // namespace

QString stateText(TicketState state)
{
    switch (state) {
    case TicketState::Open:
        return StatusForm::tr("Open");
    case TicketState::Closed:
        return StatusForm::tr("Closed");
    case TicketState::Archived:
        return StatusForm::tr("Archived");
    case TicketState::Deleted:
        return StatusForm::tr("Deleted");
    }
    return {};
}

RecordForm *makeStatusForm(const FormContext &context, QWidget *parent)
{
    return new StatusForm(context, parent);
}

} // namespace deskhand
