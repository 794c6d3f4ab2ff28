// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/TicketExtras.h"

#include "app/session/Session.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/ticket/SmallPopups.h"
#include "app/widgets/FlowLayout.h"
#include "models/Formatting.h"
#include "models/TicketModel.h"
#include "repository/WhenDone.h"

#include <QPushButton>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestChip = 36;

QString shortened(const QString &text)
{
    return text.size() > LongestChip ? text.left(LongestChip - 1) + u'…' : text;
}
} // namespace

TicketExtras::TicketExtras(const Theme &theme, Session &session, TicketModel &ticket, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_ticket(ticket)
    , m_flow(new FlowLayout(this, 6, 4))
{
    setObjectName(u"ticketExtras"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a fixed height would be that of one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&ticket, &TicketModel::viewChanged, this, [this] {
        const TicketView *view = m_ticket.view();
        if (view != nullptr && !(view->details == m_details)) {
            askNames(view->details);
            rebuild();
        }
    });
    connect(&session.directory(), &DirectoryCache::changed, this, &TicketExtras::rebuild);
    rebuild();
}

void TicketExtras::askNames(const TicketDetails &details)
{
    const TicketId id = details.ticket.id;
    for (const Collaborator &collaborator : details.collaborators) {
        if (!m_people.contains(collaborator.requester)) {
            whenDone(m_session.repository().directory().requester(collaborator.requester), this,
                     [this, who = collaborator.requester](const Result<Requester> &answer) {
                         if (answer) {
                             m_people.insert(who, answer->name);
                             rebuild();
                         }
                     });
        }
    }
    QList<TicketId> others = details.mergedChildren;
    for (const TicketLink &link : details.links) {
        others.append(link.ticket);
    }
    if (details.ticket.mergedInto) {
        others.append(details.ticket.mergedInto);
    }
    if (m_shown == id && others == m_asked) {
        return;
    }
    m_shown = id;
    m_asked = others;
    m_others.clear();
    if (others.isEmpty()) {
        return;
    }
    whenDone(m_session.repository().tickets().rows(others), this, [this, id](const Result<QList<TicketRow>> &answer) {
        if (answer && id == m_shown) {
            for (const TicketRow &row : *answer) {
                m_others.insert(row.ticket.id, row);
            }
            rebuild();
        }
    });
}

QWidget *TicketExtras::addChip(const QString &icon, const QString &text, const QString &tip, TicketPart part)
{
    auto *chip = new QPushButton(themedIcon(m_theme, icon, Shade::Dim), shortened(text).replace(u'&', u"&&"_s), this);
    chip->setFont(Theme::small(font()));
    chip->setIconSize({14, 14});
    chip->setToolTip(tip);
    chip->setAccessibleName(tip.isEmpty() ? text : tip);
    connect(chip, &QPushButton::clicked, this, [this, part, chip] { Q_EMIT partWanted(part, chip); });
    m_flow->addWidget(chip);
    chip->show();
    return chip;
}

void TicketExtras::addOther(const QString &pattern, TicketId id, const QString &tip)
{
    const auto found = m_others.constFind(id);
    if (found == m_others.cend()) {
        return; // not known yet, or nothing that this agent may see
    }
    const QString number = u"#"_s + found->ticket.number;
    auto *chip = new QPushButton(themedIcon(m_theme, u"link"_s, Shade::Dim), pattern.arg(number), this);
    chip->setFont(Theme::small(font()));
    chip->setIconSize({14, 14});
    chip->setToolTip(tip.arg(number) + u'\n' + found->ticket.subject);
    chip->setAccessibleName(tip.arg(number) + u", "_s + found->ticket.subject);
    connect(chip, &QPushButton::clicked, this, [this, id, number, chip] { Q_EMIT otherWanted(id, number, chip); });
    m_flow->addWidget(chip);
    chip->show();
}

void TicketExtras::addPeople(const TicketDetails &details)
{
    const Team *team = m_session.directory()->team(details.ticket.team);
    if (team != nullptr && details.ticket.agent) {
        addChip(u"team"_s, team->name, tr("Team: %1").arg(team->name), TicketPart::Team);
    }
    for (const Collaborator &collaborator : details.collaborators) {
        const QString name = m_people.value(collaborator.requester);
        if (!name.isEmpty()) {
            addChip(u"assign"_s, tr("Cc %1").arg(name), tr("Collaborator: %1").arg(name), TicketPart::Collaborators);
        }
    }
}

void TicketExtras::addOthers(const TicketDetails &details)
{
    addOther(tr("Merged into %1"), details.ticket.mergedInto, tr("This ticket was merged into %1"));
    for (const TicketId child : details.mergedChildren) {
        addOther(tr("%1 merged"), child, tr("%1 was merged into this ticket"));
    }
    for (const TicketLink &link : details.links) {
        const bool continues = link.kind == TicketLinkKind::ContinuedFrom;
        addOther(u"%1"_s, link.ticket, continues ? tr("Goes on from, or is continued by %1") : tr("Linked with %1"));
    }
}

void TicketExtras::rebuild()
{
    m_flow->clear();
    const TicketView *view = m_ticket.view();
    if (view == nullptr) {
        hide();
        return;
    }
    m_details = view->details;
    const Ticket &ticket = m_details.ticket;
    if (ticket.pendingUntil) {
        const QString until = calendarTime(*ticket.pendingUntil, m_session.clock().now());
        addChip(u"pause"_s, tr("Put off until %1").arg(until), tr("Put off until %1").arg(until), TicketPart::Snooze);
    }
    addOthers(m_details);
    addPeople(m_details);
    for (const QString &tag : std::as_const(m_details.tags)) {
        addChip(u"tag"_s, tag, tr("Tag: %1").arg(tag), TicketPart::Tags);
    }
    for (const CustomField &field : FieldsPopup::fieldsOf(m_details, *m_session.directory())) {
        const QString value = m_details.fields.value(field.key);
        if (!value.isEmpty()) {
            addChip(u"info"_s, tr("%1: %2").arg(field.label, value), tr("%1: %2").arg(field.label, value),
                    TicketPart::Fields);
        } else if (field.requirement == FieldRequirement::RequiredToClose) {
            addChip(u"warning"_s, tr("%1: needed to close").arg(field.label),
                    tr("%1 must be filled before the ticket is closed").arg(field.label), TicketPart::Fields);
        }
    }
    setVisible(m_flow->count() > 0);
    updateGeometry();
}

} // namespace deskhand
