// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notify/NotificationPopup.h"

#include "app/notify/NotificationDelegate.h"
#include "models/NotificationModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NotificationPopup::NotificationPopup(const Theme &theme, NotificationModel &model, QWidget *parent)
    : PopupFrame(tr("Notifications"), parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing has happened. What happens to your tickets is told here."), this))
    , m_deeds(makeDeeds())
    , m_allRead(new QPushButton(tr("Mark &all as read"), this))
{
    setObjectName(u"notificationPopup"_s);
    setFixedWidth(440);
    m_list->setObjectName(u"notifications"_s);
    m_list->setAccessibleName(tr("Notifications"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new NotificationDelegate(theme, m_list));
    m_list->setModel(&model);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(400);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *settings = new QPushButton(tr("&Settings…"), this);
    settings->setObjectName(u"notificationSettings"_s);
    m_allRead->setObjectName(u"notificationsRead"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_allRead);
    line->addStretch(1);
    line->addWidget(settings);
    column()->setContentsMargins(0, 12, 0, 12);
    column()->itemAt(0)->widget()->setContentsMargins(16, 0, 16, 0);
    m_nothing->setContentsMargins(16, 0, 16, 4);
    line->setContentsMargins(16, 0, 16, 0);
    column()->addWidget(m_list);
    column()->addWidget(m_nothing);
    column()->addWidget(m_deeds);
    column()->addLayout(line);
    connect(m_list, &QListView::clicked, m_list, &QListView::activated);
    connect(m_list, &QListView::activated, this, &NotificationPopup::openCurrent);
    connect(m_allRead, &QPushButton::clicked, &model, &NotificationModel::markAllRead);
    connect(settings, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT settingsWanted();
    });
    connect(&model, &NotificationModel::unreadChanged, this, &NotificationPopup::showState);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &NotificationPopup::showState);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &NotificationPopup::showState);
    showState();
    m_list->setCurrentIndex(model.index(0));
    m_list->setFocus();
}

QWidget *NotificationPopup::makeDeeds()
{
    auto *deeds = new QWidget(this);
    auto *open = new QPushButton(tr("&Open"), deeds);
    auto *claim = new QPushButton(tr("&Claim"), deeds);
    auto *snooze = new QPushButton(tr("S&nooze"), deeds);
    open->setObjectName(u"noticeOpen"_s);
    claim->setObjectName(u"noticeClaim"_s);
    claim->setToolTip(tr("Take the ticket yourself"));
    snooze->setObjectName(u"noticeSnooze"_s);
    snooze->setToolTip(tr("Tell me again later"));
    auto *times = new QMenu(snooze);
    const auto offer = [this, times](const QString &text, Duration by) {
        connect(times->addAction(text), &QAction::triggered, this, [this, by] {
            const Notification notification = current();
            close();
            Q_EMIT snoozeWanted(notification, by);
        });
    };
    offer(tr("In &10 minutes"), 10min);
    offer(tr("In an &hour"), 1h);
    snooze->setMenu(times);
    connect(open, &QPushButton::clicked, this, &NotificationPopup::openCurrent);
    connect(claim, &QPushButton::clicked, this, [this] {
        const Notification notification = current();
        close();
        Q_EMIT claimWanted(notification);
    });
    auto *line = new QHBoxLayout(deeds);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(8);
    line->addWidget(open);
    line->addWidget(claim);
    line->addWidget(snooze);
    line->addStretch(1);
    return deeds;
}

Notification NotificationPopup::current() const
{
    return m_list->currentIndex().data(NotificationModel::NotificationRole).value<Notification>();
}

void NotificationPopup::openCurrent()
{
    const TicketId ticket = current().ticket;
    if (ticket.isValid()) {
        close();
        Q_EMIT ticketWanted(ticket);
    }
}

void NotificationPopup::showState()
{
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_deeds->setVisible(any);
    if (any && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model.index(0)); // the buttons mean one
    }
    m_allRead->setEnabled(m_model.unread() > 0);
    adjustSize();
}

} // namespace deskhand
