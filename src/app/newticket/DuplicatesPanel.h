// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Open tickets that look like the one being taken: those of the same requester first, the likest of them on top, then
/// those with the same words in their subject. Each can be looked at, and those ticked are linked with the new one.

#include "core/values/Ticket.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace deskhand {

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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    /// Asks for these tickets, and keeps them in `into`.
    void fetch(const QString &query, QList<TicketRow> DuplicatesPanel::*into, quint64 generation);
    void showFound();
    [[nodiscard]] QTreeWidgetItem *makeRow(const TicketRow &row) const;
    void openCurrent();

    const Theme &m_theme;
    Session &m_session;
    QTimer m_rest;
    RequesterId m_requester;
    QString m_requesterName;
    QString m_subject;
    QList<TicketRow> m_ofRequester;
    QList<TicketRow> m_alike;
    QList<TicketRow> m_shown;
    quint64 m_generation = 0;
    QLabel *m_title;
    QTreeWidget *m_list;
};

} // namespace deskhand
