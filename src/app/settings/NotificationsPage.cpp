// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What one is told, and where.

#include "app/settings/SettingsPage.h"
#include "app/theme/Theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class NotificationsPage final : public SettingsPage {
    Q_DECLARE_TR_FUNCTIONS(NotificationsPage)
public:
    explicit NotificationsPage(QWidget *parent)
        : SettingsPage(tr("Notifications"), u"bell"_s, parent)
        , m_tray(new QCheckBox(tr("&Icon beside the clock, with the number of new ones"), this))
    {
        const Preferences now = loadPreferences();
        const bool canTray = QSystemTrayIcon::isSystemTrayAvailable();
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(24);
        grid->setVerticalSpacing(8);
        grid->setColumnStretch(0, 1);
        const QString list = tr("In the list");
        const QString desktop = tr("On the desktop");
        grid->addWidget(columnTitle(list), 0, 1, Qt::AlignHCenter);
        grid->addWidget(columnTitle(desktop), 0, 2, Qt::AlignHCenter);
        int row = 1;
        for (const auto &[group, text] : groups()) {
            auto *label = new QLabel(text, this);
            label->setWordWrap(true);
            grid->addWidget(label, row, 0);
            Boxes boxes{box(text, list), box(text, desktop)};
            boxes.list->setObjectName(u"noticeList%1"_s.arg(static_cast<int>(group)));
            boxes.desktop->setObjectName(u"noticeDesktop%1"_s.arg(static_cast<int>(group)));
            boxes.list->setChecked(now.listed.contains(group));
            boxes.desktop->setChecked(now.onDesktop.contains(group));
            const auto follow = [boxes, canTray] { boxes.desktop->setEnabled(canTray && boxes.list->isChecked()); };
            connect(boxes.list, &QCheckBox::toggled, boxes.desktop, follow);
            follow();
            grid->addWidget(boxes.list, row, 1, Qt::AlignHCenter);
            grid->addWidget(boxes.desktop, row, 2, Qt::AlignHCenter);
            m_boxes.insert(group, boxes);
            ++row;
        }
        column()->addLayout(grid);
        m_tray->setObjectName(u"tray"_s);
        m_tray->setChecked(now.tray);
        m_tray->setEnabled(canTray);
        column()->addSpacing(8);
        column()->addWidget(m_tray);
        column()->addWidget(canTray ? hint(tr("The desktop tells you only while another program is in front, and only "
                                              "with the icon beside the clock."))
                                    : hint(tr("This desktop has no place for icons beside the clock: what is new is "
                                              "told in the window only.")));
        column()->addStretch(1);
    }

    void collect(Preferences &preferences) const override
    {
        preferences.listed.clear();
        preferences.onDesktop.clear();
        for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
            if (it->list->isChecked()) {
                preferences.listed.insert(it.key());
            }
            if (it->desktop->isChecked()) {
                preferences.onDesktop.insert(it.key());
            }
        }
        preferences.tray = m_tray->isChecked();
    }

private:
    struct Boxes {
        QCheckBox *list;
        QCheckBox *desktop;
    };

    static QList<std::pair<NoticeGroup, QString>> groups()
    {
        return {{NoticeGroup::Assignment, tr("A ticket is given to me or my team")},
                {NoticeGroup::Message, tr("The requester writes in a ticket of mine")},
                {NoticeGroup::Colleague, tr("A colleague replies, notes something or mentions me")},
                {NoticeGroup::Due, tr("A ticket of mine is due soon, or overdue")},
                {NoticeGroup::Department, tr("A ticket comes to my department, or is closed")}};
    }

    QWidget *columnTitle(const QString &text)
    {
        auto *label = new QLabel(text, this);
        label->setFont(Theme::semibold(Theme::small(font())));
        label->setForegroundRole(QPalette::PlaceholderText);
        return label;
    }

    QCheckBox *box(const QString &what, const QString &where)
    {
        auto *made = new QCheckBox(this);
        made->setAccessibleName(tr("%1: %2", "what one is told: where").arg(what, where));
        return made;
    }

    QCheckBox *m_tray;
    QHash<NoticeGroup, Boxes> m_boxes;
};

} // namespace

SettingsPage *makeNotificationsPage(const SettingsContext & /*context*/, QWidget *parent)
{
    return new NotificationsPage(parent);
}

} // namespace deskhand
