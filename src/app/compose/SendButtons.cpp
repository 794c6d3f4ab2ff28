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

constexpr QKeyCombination PrimaryKey(Qt::ControlModifier, Qt::Key_Enter);
constexpr QKeyCombination SecondKey(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Enter);
constexpr QKeyCombination MenuKey(Qt::ControlModifier | Qt::AltModifier, Qt::Key_Enter);
/// From the tenth on there is no digit to choose by.
constexpr int Digits = 9;

QString shown(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QString withKey(const QString &tip, const QKeySequence &key)
{
    return SendButtons::tr("%1 (%2)", "what a button does, and its key").arg(tip, shown(key));
}

} // namespace

SendButtons::SendButtons(Session &session, Composition &composition, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_composition(composition)
    , m_hint(new QLabel(this))
    , m_second(new KeyButton(this))
    , m_primary(new KeyButton(this))
    , m_more(new QPushButton(u"▾"_s, this))
    , m_menu(new QMenu(this))
{
    m_hint->setFont(Theme::small(font()));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_second->setObjectName(u"composeSendSecond"_s);
    m_primary->setObjectName(u"composeSend"_s);
    AppStyle::setPrimary(m_primary);
    m_more->setObjectName(u"composeSendMenu"_s);
    m_menu->setObjectName(u"composeSendChoices"_s);
    AppStyle::setPrimary(m_more);
    m_more->setFixedWidth(std::max(28, m_more->minimumSizeHint().width()));
    m_more->setAccessibleName(tr("Send and set another status"));
    m_more->setToolTip(withKey(m_more->accessibleName(), MenuKey));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_hint);
    line->addWidget(m_second);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(1);
    pair->addWidget(m_primary);
    pair->addWidget(m_more);
    line->addLayout(pair);
    connect(m_second, &QPushButton::clicked, this, [this] { press(Qt::ShiftModifier); });
    connect(m_primary, &QPushButton::clicked, this, [this] { press(Qt::NoModifier); });
    connect(m_more, &QPushButton::clicked, this, &SendButtons::openMenu);
}

void SendButtons::press(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::AltModifier)) {
        openMenu();
    } else if (modifiers.testFlag(Qt::ShiftModifier)) {
        m_composition.send(secondStatus().value_or(StatusId())); // without a second one at least nothing is set
    } else {
        m_composition.send(primaryStatus());
    }
}

bool SendButtons::maySet(StatusId status) const
{
    return m_session.directory()->status(status) != nullptr && m_composition.maySet(status);
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
    return !m_composition.isNote() && maySet(wanted) ? wanted : StatusId();
}

std::optional<StatusId> SendButtons::secondStatus() const
{
    if (m_composition.isNote()) {
        return std::nullopt;
    }
    if (primaryStatus().isValid()) {
        return StatusId();
    }
    const StatusId resolved = m_session.directory()->settings.resolvedStatus;
    return maySet(resolved) ? std::optional(resolved) : std::nullopt;
}

QString SendButtons::textOf(StatusId id) const
{
    const Status *status = m_session.directory()->status(id);
    return status == nullptr                                              ? tr("Send")
           : status->id == m_session.directory()->settings.resolvedStatus ? tr("Send and resolve")
                                                                          : tr("Send and set %1").arg(status->name);
}

QString SendButtons::tipOf(StatusId id) const
{
    const Status *status = m_session.directory()->status(id);
    return status == nullptr ? tr("Send and leave the status as it is")
                             : tr("Send, and set the status to %1").arg(status->name);
}

void SendButtons::fillMenu()
{
    m_menu->clear();
    const bool note = m_composition.isNote();
    const StatusId primary = primaryStatus();
    const std::optional<StatusId> second = secondStatus();
    int number = 0;
    // Its digit chooses in the menu; the key behind it does so without.
    const auto add = [&](const QString &text, StatusId id) {
        QString shownText = QString(text).replace(u'&', u"&&"_s);
        if (++number <= Digits) {
            shownText = tr("&%1  %2", "digit that chooses it, and the choice").arg(number).arg(shownText);
        }
        const QKeySequence key = id == primary           ? QKeySequence(PrimaryKey)
                                 : second == id && !note ? QKeySequence(SecondKey)
                                                         : QKeySequence();
        QAction *action = m_menu->addAction(key.isEmpty() ? shownText : shownText + u'\t' + shown(key), this,
                                            [this, id] { m_composition.send(id); });
        return action;
    };
    add(note ? tr("Add note, leave the status") : tr("Send, leave the status"), {});
    m_menu->addSeparator();
    const DirectorySnapshot &directory = *m_session.directory();
    for (const Choice &choice : choices(directory, ChoiceKind::Status)) {
        const StatusId id{choice.id};
        const Status *status = directory.status(id);
        if (status == nullptr || status->state == TicketState::Deleted || status->state == TicketState::Archived) {
            continue;
        }
        const bool may = m_composition.maySet(id);
        const QString text = (note ? tr("Add note and set %1") : tr("Send and set %1")).arg(choice.name);
        add(may ? text : tr("%1 (your role may not)").arg(text), id)->setEnabled(may);
    }
}

void SendButtons::openMenu()
{
    if (m_composition.canSend()) {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
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
    const int hold = m_session.directory()->settings.sendHoldSeconds;
    m_primary->setText(note ? tr("Add internal note") : textOf(primaryStatus()));
    m_primary->setToolTip(withKey(note ? tr("Only agents see it") : tipOf(primaryStatus()), PrimaryKey));
    if (const auto second = secondStatus()) {
        m_second->setText(textOf(*second));
        m_second->setToolTip(withKey(tipOf(*second), SecondKey));
    }
    fit(m_composition.isAttaching() ? tr("attaching …")
        : !note && hold > 0         ? tr("undo for %n s", nullptr, hold)
                                    : QString(),
        m_composition.isAttaching());
    const bool can = m_composition.canSend();
    for (QPushButton *button : {static_cast<QPushButton *>(m_second), static_cast<QPushButton *>(m_primary), m_more}) {
        button->setEnabled(can);
    }
}

void SendButtons::fit(const QString &hint, bool urgent)
{
    // What there is no room for goes in the order in which it can be missed: the hint, the second button's key, that
    // button, which the menu has too, and only then the primary button's key.
    const auto width = [](const QWidget *widget) { return widget->sizeHint().width() + 8; };
    const bool hasSecond = secondStatus().has_value();
    m_hint->setText(hint);
    m_primary->setKey(PrimaryKey);
    m_second->setKey(SecondKey);
    int room = m_room - width(m_more) - width(m_primary);
    const bool secondKey = !hasSecond || width(m_second) <= room;
    if (!secondKey) {
        m_second->setKey({});
    }
    const bool second = hasSecond && width(m_second) <= room;
    room -= second ? width(m_second) : 0;
    m_second->setVisible(second);
    m_hint->setVisible(!hint.isEmpty() && (urgent || width(m_hint) <= room));
    if (room < 0) {
        m_primary->setKey({});
    }
    m_primary->updateGeometry();
}

} // namespace deskhand
