// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/SmallPopups.h"

#include "app/newticket/CustomFieldForm.h"
#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"
#include "models/TicketModel.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

PropertyPopup::PropertyPopup(const QString &title, Session &session, TicketModel &ticket, QWidget *parent)
    : PopupFrame(title, parent)
    , m_session(session)
    , m_details(ticket.view()->details)
{ }

void PropertyPopup::run(const CommandBody &body, const QString &what)
{
    m_session.commands().run(Command::make(m_details.ticket.id, body),
                             tr("%1 of #%2").arg(what, m_details.ticket.number));
    close();
}

TagsPopup::TagsPopup(Session &session, TicketModel &ticket, QWidget *parent)
    : PropertyPopup(tr("Tags"), session, ticket, parent)
    , m_tags(new QLineEdit(details().tags.join(u", "_s), this))
{
    setObjectName(u"tagsPopup"_s);
    setFixedWidth(340);
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_tags->setAccessibleName(tr("Tags, separated by commas"));
    auto *set = new QPushButton(tr("&Set"), this);
    AppStyle::setPrimary(set);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_tags, 1);
    line->addWidget(set);
    column()->addLayout(line);
    connect(m_tags, &QLineEdit::returnPressed, this, &TagsPopup::apply);
    connect(set, &QPushButton::clicked, this, &TagsPopup::apply);
}

void TagsPopup::openAt(const QWidget *anchor)
{
    PopupFrame::openAt(anchor);
    if (!m_tags->text().isEmpty()) {
        m_tags->setText(m_tags->text() + u", "_s); // the next one is what one came for
    }
    m_tags->setFocus(Qt::PopupFocusReason);
}

void TagsPopup::apply()
{
    static const QRegularExpression Between(u"\\s*[,;]\\s*"_s);
    QStringList wanted;
    const QStringList typed = m_tags->text().trimmed().split(Between, Qt::SkipEmptyParts);
    for (const QString &tag : typed) {
        wanted.append(tag.trimmed().toLower());
    }
    command::ChangeTags change;
    for (const QString &tag : std::as_const(wanted)) {
        if (!tag.isEmpty() && !details().tags.contains(tag)) {
            change.add.append(tag);
        }
    }
    for (const QString &tag : details().tags) {
        if (!wanted.contains(tag)) {
            change.remove.append(tag);
        }
    }
    if (change.add.isEmpty() && change.remove.isEmpty()) {
        close();
    } else {
        run(change, tr("tags"));
    }
}

QList<CustomField> FieldsPopup::fieldsOf(const TicketDetails &details, const DirectorySnapshot &directory)
{
    QList<CustomField> fields;
    const HelpTopic *topic = directory.topic(details.ticket.topic);
    for (const CustomField &field : directory.customFields) {
        const bool asked = topic != nullptr && topic->fields.contains(field.id) && !field.archived;
        if (asked || details.fields.contains(field.key)) {
            fields.append(field);
        }
    }
    return fields;
}

FieldsPopup::FieldsPopup(Session &session, TicketModel &ticket, QWidget *parent)
    : PropertyPopup(tr("Fields"), session, ticket, parent)
    , m_form(new CustomFieldForm(110, this))
{
    setObjectName(u"fieldsPopup"_s);
    setMinimumWidth(520);
    const QList<CustomField> fields = fieldsOf(details(), *session.directory());
    m_form->setFields(fields);
    m_form->setValues(details().fields);
    column()->addWidget(m_form);
    if (fields.isEmpty()) {
        auto *none = new QLabel(tr("The help topic asks for no further fields."), this);
        none->setForegroundRole(QPalette::PlaceholderText);
        column()->addWidget(none);
        return;
    }
    auto *set = new QPushButton(tr("&Set"), this);
    AppStyle::setPrimary(set);
    connect(set, &QPushButton::clicked, this, &FieldsPopup::apply);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(set);
    column()->addLayout(line);
}

void FieldsPopup::apply()
{
    const QMap<QString, QString> now = m_form->values();
    command::EditProperties edit;
    for (const CustomField &field : fieldsOf(details(), *session().directory())) {
        const QString value = now.value(field.key);
        if (value != details().fields.value(field.key)) {
            edit.fields.insert(field.key, value);
        }
    }
    if (edit.fields.isEmpty()) {
        close();
    } else {
        run(edit, tr("fields"));
    }
}

QList<SnoozePopup::Preset> SnoozePopup::presets(const QDateTime &now)
{
    const QTime morning(9, 0);
    const QDate today = now.date();
    const int untilMonday = 8 - today.dayOfWeek();
    QList<Preset> list;
    const QDateTime later = now.addSecs(3 * 3600);
    if (later.date() == today) {
        list.append({tr("Later today"), later});
    }
    list.append({tr("Tomorrow"), QDateTime(today.addDays(1), morning)});
    if (untilMonday > 1) {
        list.append({tr("Monday"), QDateTime(today.addDays(untilMonday), morning)});
    }
    if (untilMonday != 7) {
        list.append({tr("In a week"), QDateTime(today.addDays(7), morning)});
    }
    return list;
}

SnoozePopup::SnoozePopup(Session &session, TicketModel &ticket, QWidget *parent)
    : PropertyPopup(tr("Put off until"), session, ticket, parent)
    , m_other(new QDateTimeEdit(this))
{
    setObjectName(u"snoozePopup"_s);
    setMinimumWidth(300);
    const QDateTime now = toDateTime(session.clock().now()).toLocalTime();
    const QList<Preset> list = presets(now);
    for (const Preset &preset : list) {
        auto *button = new QPushButton(
            tr("%1, %2").arg(preset.text, QLocale().toString(preset.until, tr("ddd d MMM hh:mm"))), this);
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, at = preset.until] { until(fromDateTime(at)); });
        column()->addWidget(button, 0, Qt::AlignLeading);
    }
    m_other->setCalendarPopup(true);
    m_other->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_other->setDateTime(list.constFirst().until);
    m_other->setMinimumDateTime(now);
    m_other->setAccessibleName(tr("Another time"));
    auto *set = new QPushButton(tr("&Set"), this);
    connect(set, &QPushButton::clicked, this, [this] { until(fromDateTime(m_other->dateTime())); });
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_other, 1);
    line->addWidget(set);
    column()->addLayout(line);
    if (details().ticket.pendingUntil) {
        auto *wake = new QPushButton(tr("&Wake it now"), this);
        connect(wake, &QPushButton::clicked, this, [this] { until(std::nullopt); });
        column()->addWidget(wake);
    }
    auto *hint = new QLabel(tr("The SLA clock pauses. A message of the requester wakes it earlier."), this);
    hint->setFont(Theme::small(font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    column()->addWidget(hint);
}

void SnoozePopup::until(std::optional<Timestamp> time)
{
    run(command::SetPendingUntil{time}, time ? tr("putting off") : tr("waking"));
}

} // namespace deskhand
