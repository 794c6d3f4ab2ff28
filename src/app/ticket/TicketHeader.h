// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Subject, number and properties above a ticket's thread. A property that may be changed opens its
/// choice when pressed.

#include "app/actions/ActionRegistry.h"
#include "app/ticket/TicketEditor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QGridLayout;
class QToolButton;

namespace deskhand {

class PropertyField;
class TicketExtras;

class TicketHeader : public QWidget {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    TicketHeader(const Theme &theme, Session &session, TicketModel &ticket, TicketEditor &editor,
                 const ActionRegistry &actions, QWidget *parent = nullptr);

    /// The field that shows what the action changes; null for others.
    [[nodiscard]] QWidget *fieldOf(ActionId id) const;

Q_SIGNALS:
    /// A field was pressed; `anchor` is where its choice belongs.
    void changeWanted(deskhand::ActionId id, QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTop();
    void connectFields();
    void editSubject();
    void endSubject(bool keep);
    void showDue();
    void showPeople();
    void showTicket();
    void showPermissions();
    void arrange();

    const Theme &m_theme;
    Session &m_session;
    TicketModel &m_ticket;
    TicketEditor &m_editor;
    const ActionRegistry &m_actions;
    QLabel *m_subject;
    QLineEdit *m_subjectEdit;
    QLabel *m_number;
    QToolButton *m_more;
    QGridLayout *m_grid;
    PropertyField *m_status;
    PropertyField *m_priority;
    PropertyField *m_department;
    PropertyField *m_due;
    PropertyField *m_assignee;
    PropertyField *m_topic;
    PropertyField *m_sla;
    PropertyField *m_requester;
    TicketExtras *m_extras;
    int m_columns = 0;
};

} // namespace deskhand
