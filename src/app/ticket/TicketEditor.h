// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Opens what changes a part of the ticket that is shown: a choice, a small window, or a command at
/// once. Says why where it may not be.

#include "core/command/Command.h"
#include "core/values/Directory.h"

#include <QObject>

#include <functional>

class QMenu;

namespace deskhand {

class Composition;
class Session;
class Theme;
class ThreadModel;
class TicketModel;

/// What of a ticket is changed in its own view; the rest are actions of the window (assign, status ...).
enum class TicketPart { Subject, SlaPlan, Team, Due, Requester, Collaborators, Tags, Fields, Link, Merge, Snooze };

class TicketEditor : public QObject {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    TicketEditor(const Theme &theme, Session &session, TicketModel &ticket, Composition &composition,
                 ThreadModel &thread, QObject *parent);

    /// Empty if the agent may change it on the ticket shown.
    [[nodiscard]] QString whyNotPart(TicketPart part) const;
    void open(TicketPart part, QWidget *anchor);
    /// Everything above, and what is shown of the thread.
    void openMenu(QWidget *anchor);
    /// What one can do with a linked or merged ticket.
    void openOther(TicketId other, const QString &number, QWidget *anchor);
    void setSubject(const QString &subject);
    void unmerge(TicketId child, const QString &number);

Q_SIGNALS:
    void subjectWanted();
    void ticketWanted(deskhand::TicketId id);

private:
    void editRequester(const Requester &requester, QWidget *window);
    void openSoon(TicketPart part, QWidget *anchor);
    void choosePlan(QWidget *anchor);
    void chooseTeam(QWidget *anchor);
    void addParts(QMenu &menu, QWidget *anchor);
    void addFilters(QMenu &menu);
    void run(const CommandBody &body, const QString &what);

    const Theme &m_theme;
    Session &m_session;
    TicketModel &m_ticket;
    Composition &m_composition;
    ThreadModel &m_thread;
};

} // namespace deskhand
