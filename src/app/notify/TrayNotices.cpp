// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notify/TrayNotices.h"

#include "app/notify/NotificationBell.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"

#include <QAction>
#include <QMenu>
#include <QPainter>

#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array Sizes{16, 24, 32, 64};
constexpr int NoticeTime = 8000; ///< milliseconds, where the desktop lets the program choose
} // namespace

TrayNotices::TrayNotices(const Theme &theme, QWidget *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_menu(std::make_unique<QMenu>())
{
    connect(m_menu->addAction(tr("&Open Deskhand")), &QAction::triggered, this, &TrayNotices::windowWanted);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &TrayNotices::quitWanted);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            Q_EMIT windowWanted();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT ticketWanted(m_told); });
    connect(&theme, &Theme::changed, this, &TrayNotices::draw);
    draw();
    m_icon.show();
}

TrayNotices::~TrayNotices() = default;

void TrayNotices::setCount(int count)
{
    m_count = count;
    draw();
}

void TrayNotices::draw()
{
    QIcon icon;
    for (const int size : Sizes) {
        QPixmap picture = iconPixmap(u"bell"_s, m_theme.colour(Shade::Accent), size, 1);
        if (m_count > 0) {
            QPainter painter(&picture);
            drawSmallCount(painter, picture.rect(), m_count, m_theme);
        }
        icon.addPixmap(picture);
    }
    m_icon.setIcon(icon);
    m_icon.setToolTip(m_count > 0 ? tr("Deskhand: %n new", nullptr, m_count) : tr("Deskhand: nothing new"));
}

void TrayNotices::tell(const QList<Notification> &notifications)
{
    if (notifications.isEmpty()) {
        return;
    }
    const Notification &newest = notifications.constLast();
    m_told = newest.ticket;
    const auto others = static_cast<int>(notifications.size()) - 1;
    const QString text = others > 0 ? tr("%1\nand %n more", nullptr, others).arg(newest.text) : newest.text;
    m_icon.showMessage(tr("Deskhand"), text, m_icon.icon(), NoticeTime);
}

} // namespace deskhand
