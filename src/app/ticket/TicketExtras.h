// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a ticket has beyond its properties, as small buttons below them: put off until, merged,
/// tags, team, collaborators, links, fields. Takes no room where there is nothing.

#include "app/ticket/TicketEditor.h"
#include "core/base/Result.h"
#include "core/values/TicketView.h"

#include <QHash>
#include <QWidget>

namespace deskhand {

class FlowLayout;

class TicketExtras : public QWidget {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    TicketExtras(const Theme &theme, Session &session, TicketModel &ticket, QWidget *parent);

Q_SIGNALS:
    void partWanted(deskhand::TicketPart part, QWidget *anchor);
    void otherWanted(deskhand::TicketId id, const QString &number, QWidget *anchor);

private:
    void rebuild();
    void addPeople(const TicketDetails &details);
    void addOthers(const TicketDetails &details);
    QWidget *addChip(const QString &icon, const QString &text, const QString &tip, TicketPart part);
    void addOther(const QString &pattern, TicketId id, const QString &tip);
    void askNames(const TicketDetails &details);

    const Theme &m_theme;
    Session &m_session;
    TicketModel &m_ticket;
    FlowLayout *m_flow;
    QHash<RequesterId, QString> m_people;
    QHash<TicketId, TicketRow> m_others;
    QList<TicketId> m_asked; ///< for this ticket
    TicketId m_shown;
    TicketDetails m_details; ///< what the buttons show
};

} // namespace deskhand
