// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Priorities.

#include "app/admin/form/ColourButton.h"
#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class PriorityForm final : public RecordFormOf<Priority> {
    Q_DECLARE_TR_FUNCTIONS(PriorityForm)
public:
    PriorityForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &Priority::name);
        addNumber(u"rank"_s, tr("&Rank"), &Priority::rank, 0, 1000);
        addHint(tr("Higher is more urgent."));
        auto *colour = new ColourButton(this);
        addRow(u"colour"_s, tr("&Colour"), colour);
        bind(
            u"colour"_s, [colour](const Priority &priority) { colour->setColour(priority.colour); },
            [colour](Priority &priority) { priority.colour = colour->colour(); });
        connect(colour, &ColourButton::changed, this, [this] { changed(u"colour"_s); });
    }
};

} // namespace

RecordForm *makePriorityForm(const FormContext &context, QWidget *parent)
{
    return new PriorityForm(context, parent);
}

} // namespace deskhand
