// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Open tickets that look like the one being taken: of the same requester, or with the same words in their subject.
/// Each can be looked at, and all be linked with the new one.

#include "core/values/Ticket.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace deskhand {

class FlowLayout;
class Session;
class Theme;

class DuplicatesPanel : public QWidget {
    Q_OBJECT
public:
    /// Hidden until something looks alike. Both outlive it.
    DuplicatesPanel(const Theme &theme, Session &session, QWidget *parent);

    /// What is known of the new ticket by now; `requester` invalid: somebody new, or not chosen yet.
    void look(RequesterId requester, const QString &requesterName, const QString &subject);
    /// What the new ticket is to be linked with.
    [[nodiscard]] QList<TicketId> linked() const;

Q_SIGNALS:
    void showWanted(deskhand::TicketId ticket);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void add(const QString &query, quint64 generation);
    void show(const QList<TicketRow> &rows);

    const Theme &m_theme;
    Session &m_session;
    QTimer m_rest;
    RequesterId m_requester;
    QString m_requesterName;
    QString m_subject;
    QList<TicketRow> m_found;
    quint64 m_generation = 0;
    QLabel *m_title;
    FlowLayout *m_flow;
    QWidget *m_tickets;
    QCheckBox *m_link;
};

} // namespace deskhand
