// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Subject, number and properties above a ticket's thread. A property that may be changed opens its
/// choice when pressed.

#include "app/actions/ActionRegistry.h"

#include <QWidget>

class QLabel;
class QGridLayout;

namespace deskhand {

class DirectoryCache;
class PropertyField;
class Theme;
class TicketModel;
class TimeTicker;

class TicketHeader : public QWidget {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    TicketHeader(const Theme &theme, TicketModel &ticket, DirectoryCache &directory, TimeTicker &ticker,
                 const ActionRegistry &actions, QWidget *parent = nullptr);

    /// The field that shows what the action changes; null for others.
    [[nodiscard]] QWidget *fieldOf(ActionId id) const;

Q_SIGNALS:
    /// A field was pressed; `anchor` is where its choice belongs.
    void changeWanted(deskhand::ActionId id, QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTicket();
    void showPermissions();
    void arrange();

    const Theme &m_theme;
    TicketModel &m_ticket;
    DirectoryCache &m_directory;
    TimeTicker &m_ticker;
    const ActionRegistry &m_actions;
    QLabel *m_subject;
    QLabel *m_number;
    QGridLayout *m_grid;
    PropertyField *m_status;
    PropertyField *m_priority;
    PropertyField *m_department;
    PropertyField *m_due;
    PropertyField *m_assignee;
    PropertyField *m_topic;
    PropertyField *m_sla;
    PropertyField *m_requester;
    int m_columns = 0;
};

} // namespace deskhand
