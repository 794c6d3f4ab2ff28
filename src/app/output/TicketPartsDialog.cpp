// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/TicketPartsDialog.h"

#include "app/theme/AppStyle.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
const auto EventsKey = u"output/events"_s;
} // namespace

TicketPartsDialog::TicketPartsDialog(const QString &title, const QString &go, QWidget *parent)
    : QDialog(parent)
    , m_notes(new QCheckBox(tr("With internal &notes"), this))
    , m_events(new QCheckBox(tr("With &events"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"ticketPartsDialog"_s);
    setWindowTitle(title);
    // Notes are ticked anew each time: what goes to a customer next must not depend on what was printed last.
    m_notes->setChecked(false);
    m_events->setChecked(QSettings().value(EventsKey, true).toBool());
    m_notes->setToolTip(tr("Leave them out where the requester is to get it"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *button = buttons->addButton(go, QDialogButtonBox::AcceptRole);
    button->setDefault(true);
    AppStyle::setPrimary(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_notes);
    column->addWidget(m_events);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &TicketPartsDialog::choose);
    setMinimumWidth(300);
}

void TicketPartsDialog::choose()
{
    QSettings().setValue(EventsKey, m_events->isChecked());
    accept();
    Q_EMIT chosen({m_notes->isChecked(), m_events->isChecked()});
}

} // namespace deskhand
