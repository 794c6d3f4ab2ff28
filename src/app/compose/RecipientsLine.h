// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Says in one line who will get what is being written; the whole list with its reasons opens from
/// it. Further addresses for this mail alone are typed behind "Cc".

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace deskhand {

class Composition;
class Session;
class Theme;
class TicketModel;

class RecipientsLine : public QWidget {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    RecipientsLine(const Theme &theme, Session &session, TicketModel &ticket, Composition &composition,
                   QWidget *parent);

    /// Another draft: its own Cc.
    void showDraft();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPeople();
    void openWho();

    const Theme &m_theme;
    Session &m_session;
    TicketModel &m_ticket;
    Composition &m_composition;
    QLabel *m_people;
    QPushButton *m_ccButton;
    QPushButton *m_who;
    QLineEdit *m_cc;
};

} // namespace deskhand
