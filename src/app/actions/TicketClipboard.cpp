// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/TicketClipboard.h"

#include "core/text/ProgramLink.h"

#include <QMimeData>
#include <QUrl>

namespace deskhand {

using namespace Qt::StringLiterals;

std::unique_ptr<QMimeData> linksTo(const QList<TicketRow> &rows)
{
    QStringList links;
    QStringList anchors;
    QList<QUrl> urls;
    for (const TicketRow &row : rows) {
        const QString link = linkText({ProgramLink::Kind::Ticket, row.ticket.number});
        links.append(link);
        urls.append(QUrl(link, QUrl::StrictMode));
        anchors.append(u"<a href=\"%1\">%2</a>"_s.arg(
            link, u"#%1 %2"_s.arg(row.ticket.number, row.ticket.subject).toHtmlEscaped()));
    }
    auto content = std::make_unique<QMimeData>();
    content->setText(links.join(u'\n'));
    content->setHtml(anchors.join(u"<br>"_s));
    content->setUrls(urls);
    return content;
}

} // namespace deskhand
