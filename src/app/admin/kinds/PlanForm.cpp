// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// SLA plans.

#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"
#include "app/admin/kinds/PlanRows.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class PlanForm final : public RecordFormOf<SlaPlan> {
    Q_DECLARE_TR_FUNCTIONS(PlanForm)
public:
    PlanForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &SlaPlan::name);
        addChoice(u"schedule"_s, tr("Business &hours"), &SlaPlan::schedule, tr("As the help desk"));
        addHint(tr("A department with hours of its own goes before."));
        auto *targets = new RowsEditorOf<SlaTarget>(
            formContext.theme, tr("Add a tar&get"), tr("Target"),
            [formContext](QWidget *owner) { return new TargetRow(formContext, owner); }, {}, this);
        targets->setObjectName(u"targets"_s);
        addRow(u"targets"_s, tr("Targets"), targets, targets->addButton());
        addHint(tr("Priority, first response, resolution; in business hours, as 4h, 30min or 1h 30min."));
        bind(
            u"targets"_s, [targets](const SlaPlan &plan) { targets->setValues(plan.targets); },
            [targets](SlaPlan &plan) { plan.targets = targets->values(); }, [targets] { return targets->problem(); });
        connect(targets, &RowsEditor::changed, this, [this] { changed(u"targets"_s); });
        addNumber(u"warningPercent"_s, tr("&Due soon from"), &SlaPlan::warningPercent, 1, 100, tr(" % of the time"));
        addCheck(u"transient"_s, tr("A transfer may &replace it by the department's plan"), &SlaPlan::transient);
        auto *steps = new RowsEditorOf<EscalationStep>(
            formContext.theme, tr("Add a s&tep"), tr("Step"),
            [formContext](QWidget *owner) { return new StepRow(formContext, owner); }, {}, this);
        steps->setObjectName(u"steps"_s);
        addRow(u"steps"_s, tr("Escalation"), steps, steps->addButton());
        bind(
            u"steps"_s, [steps](const SlaPlan &plan) { steps->setValues(plan.steps); },
            [steps](SlaPlan &plan) { plan.steps = steps->values(); }, [steps] { return steps->problem(); });
        connect(steps, &RowsEditor::changed, this, [this] { changed(u"steps"_s); });
    }
};

} // namespace

RecordForm *makePlanForm(const FormContext &context, QWidget *parent)
{
    return new PlanForm(context, parent);
}

} // namespace deskhand
