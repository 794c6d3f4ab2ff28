// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/HoldBar.h"

#include "app/compose/HeldReplies.h"
#include "app/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace deskhand {

using namespace Qt::StringLiterals;

HoldBar::HoldBar(const Theme &theme, HeldReplies &held, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_held(held)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(tr("&Undo sending"), this))
{
    setObjectName(u"holdBar"_s);
    m_undo->setObjectName(u"undoSending"_s);
    m_undo->setToolTip(tr("Take the reply back and go on writing it"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 4, 16, 4);
    line->addWidget(m_text, 1);
    line->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, &held, &HeldReplies::takeBackNewest);
    connect(&held, &HeldReplies::changed, this, &HoldBar::showState);
    showState();
}

void HoldBar::showState()
{
    const HeldReply *reply = m_held.newest();
    const int left = m_held.secondsLeft();
    if (reply != nullptr && left > 0) {
        m_text->setText(reply->status.isEmpty()
                            ? tr("Your reply on #%1 goes out in %n s", nullptr, left).arg(reply->number)
                            : tr("Your reply on #%1 goes out in %n s, and the ticket is %2", nullptr, left)
                                  .arg(reply->number, reply->status));
    }
    setVisible(reply != nullptr && left > 0);
}

void HoldBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Shade::GreenGround));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Shade::Line));
}

} // namespace deskhand
