// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Chooses one ticket by number or words: what to merge into, or to link. Before anything is typed it offers what a
/// query finds, such as other tickets of the requester.

#include "app/triage/PaletteModel.h"
#include "app/triage/TypingPopup.h"
#include "core/values/Ticket.h"

#include <functional>

namespace deskhand {

class Session;
class TicketFinder;
class Theme;

class TicketPicker : public TypingPopup {
    Q_OBJECT
public:
    using Chosen = std::function<void(const TicketRow &ticket)>;

    /// `offered` come first; `query` finds more (empty: none); `without` are not offered. `theme` and `session` outlive
    /// it.
    TicketPicker(const Theme &theme, Session &session, const QString &title, const QList<TicketRow> &offered,
                 const QString &query, const QList<TicketId> &without, Chosen onChosen, QWidget *parent);

private:
    void show(const QList<TicketRow> &rows);

    const Theme &m_theme;
    Session &m_session;
    QList<TicketRow> m_offered;
    QList<TicketId> m_without;
    QString m_query;
    Chosen m_onChosen;
    PaletteModel *m_model;
    TicketFinder *m_finder;
};

} // namespace deskhand
