// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/TicketPicker.h"

#include "app/session/Session.h"
#include "app/theme/Icons.h"
#include "app/triage/PaletteDelegate.h"
#include "app/triage/TicketFinder.h"

#include <QLineEdit>
#include <QListView>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

TicketPicker::TicketPicker(const Theme &theme, Session &session, const QString &title, const QList<TicketRow> &offered,
                           const QString &query, const QList<TicketId> &without, Chosen onChosen, QWidget *parent)
    : TypingPopup(title, tr("A ticket's number, or words of it"), parent)
    , m_theme(theme)
    , m_session(session)
    , m_offered(offered)
    , m_without(without)
    , m_query(query)
    , m_onChosen(std::move(onChosen))
    , m_model(new PaletteModel(this))
    , m_finder(new TicketFinder(session.repository(), this))
{
    setObjectName(u"ticketPicker"_s);
    list()->setModel(m_model);
    list()->setItemDelegate(new PaletteDelegate(theme, this));
    connect(m_finder, &TicketFinder::found, this, &TicketPicker::show);
    connect(this, &TypingPopup::typed, this, [this](const QString &text) {
        if (text.trimmed().isEmpty() && !m_query.isEmpty()) {
            m_finder->ask(m_query);
        } else {
            m_finder->find(text);
        }
    });
    connect(this, &TypingPopup::chosen, this, [this](const QModelIndex &index) { m_model->at(index.row()).run(); });
    show({});
    if (!m_query.isEmpty()) {
        m_finder->ask(m_query);
    }
}

void TicketPicker::show(const QList<TicketRow> &rows)
{
    QList<TicketRow> all = line()->text().trimmed().isEmpty() ? m_offered + rows : rows;
    QList<PaletteEntry> entries;
    QList<TicketId> shown = m_without;
    for (const TicketRow &row : std::as_const(all)) {
        if (shown.contains(row.ticket.id)) {
            continue;
        }
        shown.append(row.ticket.id);
        const Status *status = m_session.directory()->status(row.ticket.status);
        entries.append({tr("#%1 %2").arg(row.ticket.number, row.ticket.subject),
                        status != nullptr ? tr("%1, %2").arg(row.requesterName, status->name) : row.requesterName,
                        {},
                        themedIcon(m_theme, u"link"_s, Shade::Dim),
                        true,
                        false,
                        [this, row] {
                            const auto onChosen = m_onChosen;
                            close();
                            onChosen(row);
                        }});
    }
    m_model->setFound(entries, true);
    setFooter(entries.isEmpty() && line()->text().size() > 2 ? tr("No ticket is found.") : QString());
    selectFirst();
    fitRows();
}

} // namespace deskhand
