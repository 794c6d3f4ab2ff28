// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/SelectionPane.h"

#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/widgets/KeyButton.h"
#include "models/SelectionSummary.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestButtons = 380;

QLabel *addLine(QWidget *parent, QLayout &column, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

} // namespace

SelectionPane::SelectionPane(Session &session, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"selectionPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    m_title = addLine(this, *column, u"selectionTitle"_s);
    m_title->setFont(Theme::heading(font(), 2));
    m_common = addLine(this, *column, u"selectionCommon"_s);
    m_several = addLine(this, *column, u"selectionSeveral"_s);
    m_several->setForegroundRole(QPalette::PlaceholderText);
    column->addSpacing(16);
    auto *buttons = new QWidget(this);
    buttons->setMaximumWidth(WidestButtons);
    auto *grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (const ActionId id : {ActionId::Assign, ActionId::Transfer, ActionId::SetStatus, ActionId::SetPriority,
                              ActionId::Labels, ActionId::Merge, ActionId::Reply, ActionId::Note}) {
        auto *button = new KeyButton(actions.action(id), buttons);
        button->setIcon(actions.action(id)->icon());
        const auto place = static_cast<int>(m_buttons.size());
        grid->addWidget(button, place / 2, place % 2);
        m_buttons.insert(id, button);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(buttons, 8);
    line->addStretch(1);
    column->addLayout(line);
    column->addSpacing(8);
    auto *hint = addLine(this, *column, u"selectionHint"_s);
    hint->setFont(Theme::small(font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setText(tr("Before anything is done you see what will happen to each."));
    column->addStretch(3);
}

void SelectionPane::setSelection(const TicketSelection &selection)
{
    m_title->setText(tr("%n ticket(s) selected", nullptr, selection.count));
    // Of rows that are not held nothing can be said.
    const SelectionSummary summary = selection.isWhole()
                                         ? summaryOf(selection.rows, *m_session.directory(), m_session.clock().now())
                                         : SelectionSummary();
    m_common->setText(summary.common);
    m_common->setVisible(!summary.common.isEmpty());
    m_several->setText(summary.several);
    m_several->setVisible(!summary.several.isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(summary.common + u' ' + summary.several);
}

QWidget *SelectionPane::buttonOf(ActionId id) const
{
    return m_buttons.value(id);
}

} // namespace deskhand
