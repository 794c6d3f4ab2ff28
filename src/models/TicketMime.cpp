// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/TicketMime.h"

#include "models/TicketListModel.h"

namespace deskhand {

QString ticketMimeType()
{
    return QStringLiteral("application/x-deskhand-tickets");
}

std::unique_ptr<QMimeData> ticketMime(const QList<TicketRow> &rows)
{
    QByteArray ids;
    QStringList texts;
    for (const TicketRow &row : rows) {
        ids += QByteArray::number(row.ticket.id.value) + '\n';
        texts.append(TicketListModel::tr("#%1 %2").arg(row.ticket.number, row.ticket.subject));
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setData(ticketMimeType(), ids);
    mime->setText(texts.join(QLatin1Char('\n')));
    return mime;
}

} // namespace deskhand
