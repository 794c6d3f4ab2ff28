// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/SendButtons.h"

#include "app/compose/Composition.h"
#include "app/session/Session.h"
#include "app/settings/Preferences.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"
#include "app/widgets/KeyButton.h"
#include "models/ChoiceModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
/// Of the buttons at the other side, with the margins.
constexpr int RoomForOthers = 264;
} // namespace

SendButtons::SendButtons(Session &session, Composition &composition, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_composition(composition)
    , m_hint(new QLabel(this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_primary(new KeyButton(this))
    , m_more(new QPushButton(u"▾"_s, this))
    , m_menu(new QMenu(this))
{
    m_hint->setFont(Theme::small(font()));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_send->setObjectName(u"composeSendPlain"_s);
    m_send->setToolTip(tr("Send and leave the status as it is (Ctrl+Shift+Enter)"));
    m_primary->setObjectName(u"composeSend"_s);
    AppStyle::setPrimary(m_primary);
    m_more->setObjectName(u"composeSendMenu"_s);
    AppStyle::setPrimary(m_more);
    m_more->setFixedWidth(std::max(28, m_more->minimumSizeHint().width()));
    m_more->setToolTip(tr("Send and set another status"));
    m_more->setAccessibleName(tr("Send and set another status"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_hint);
    line->addWidget(m_send);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(1);
    pair->addWidget(m_primary);
    pair->addWidget(m_more);
    line->addLayout(pair);
    connect(m_send, &QPushButton::clicked, this, [this] { m_composition.send({}); });
    connect(m_primary, &QPushButton::clicked, this, &SendButtons::sendPrimary);
    connect(m_more, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    });
}

StatusId SendButtons::primaryStatus() const
{
    const Settings &settings = m_session.directory()->settings;
    StatusId wanted;
    switch (loadPreferences().replyStatus) {
    case ReplyStatus::Resolve:
        wanted = settings.resolvedStatus;
        break;
    case ReplyStatus::Pending:
        wanted = settings.pendingStatus;
        break;
    case ReplyStatus::Leave:
        break;
    }
    const bool may =
        !m_composition.isNote() && m_session.directory()->status(wanted) != nullptr && m_composition.maySet(wanted);
    return may ? wanted : StatusId();
}

void SendButtons::sendPrimary()
{
    m_composition.send(primaryStatus());
}

void SendButtons::fillMenu()
{
    m_menu->clear();
    const bool note = m_composition.isNote();
    m_menu->addAction(note ? tr("&Add note, leave the status") : tr("&Send, leave the status"), this,
                      [this] { m_composition.send({}); });
    m_menu->addSeparator();
    const DirectorySnapshot &directory = *m_session.directory();
    for (const Choice &choice : choices(directory, ChoiceKind::Status)) {
        const StatusId id{choice.id};
        const Status *status = directory.status(id);
        if (status == nullptr || status->state == TicketState::Deleted || status->state == TicketState::Archived) {
            continue;
        }
        QAction *action = m_menu->addAction((note ? tr("Add note and set %1") : tr("Send and set %1")).arg(choice.name),
                                            this, [this, id] { m_composition.send(id); });
        action->setEnabled(m_composition.maySet(id));
        if (!action->isEnabled()) {
            action->setText(tr("%1 (your role may not)").arg(action->text()));
        }
    }
}

void SendButtons::setRoom(int width)
{
    m_room = width;
    showState();
}

void SendButtons::showState()
{
    const bool note = m_composition.isNote();
    const Status *next = m_session.directory()->status(primaryStatus());
    const bool sets = next != nullptr;
    const int hold = m_session.directory()->settings.sendHoldSeconds;
    const bool resolves = sets && next->id == m_session.directory()->settings.resolvedStatus;
    m_primary->setText(note       ? tr("Add internal note")
                       : resolves ? tr("Send and resolve")
                       : sets     ? tr("Send and set %1").arg(next->name)
                                  : tr("Send"));
    m_primary->setToolTip(note       ? tr("Only agents see it")
                          : resolves ? tr("Send, and set the status to resolved")
                          : sets     ? tr("Send, and set the status to %1").arg(next->name)
                                     : tr("Send to the requester"));
    m_primary->setKey(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    m_hint->setText(m_composition.isAttaching() ? tr("attaching …")
                    : !note && hold > 0         ? tr("undo for %n s", nullptr, hold)
                                                : QString());
    // What there is no room for goes in the order in which it can be missed: the hint, the key, and the second button,
    // which the menu has too.
    const auto width = [](const QWidget *widget) { return widget->sizeHint().width() + 8; };
    const int room = m_room - RoomForOthers - width(m_more);
    const int send = sets ? width(m_send) : 0;
    m_hint->setVisible(!m_hint->text().isEmpty()
                       && (m_composition.isAttaching() || width(m_hint) + send + width(m_primary) <= room));
    if (send + width(m_primary) > room) {
        m_primary->setKey({});
    }
    m_send->setVisible(sets && send + width(m_primary) <= room);
    const bool can = m_composition.canSend();
    m_send->setEnabled(can);
    m_primary->setEnabled(can);
    m_more->setEnabled(can);
    m_primary->updateGeometry();
}

} // namespace deskhand
