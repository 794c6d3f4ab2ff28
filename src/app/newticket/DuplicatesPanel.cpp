// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/DuplicatesPanel.h"

#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/widgets/FlowLayout.h"
#include "models/Formatting.h"
#include "repository/WhenDone.h"

#include <QCheckBox>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace deskhand {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AskAfter = 250ms;
constexpr int OfEach = 3;
constexpr qsizetype Shown = 4;
/// Shorter words are in every subject.
constexpr qsizetype TellingWord = 4;
constexpr qsizetype TellingWords = 3;

/// Open tickets with the subject's telling words; empty if there are too few to say anything.
QString alikeQuery(const QString &subject)
{
    static const QRegularExpression NoLetter(u"[^\\p{L}\\p{N}]+"_s);
    QStringList words;
    for (const QString &word : subject.split(NoLetter, Qt::SkipEmptyParts)) {
        if (word.size() >= TellingWord) {
            words.append(word.toLower());
        }
    }
    words.removeDuplicates();
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    words = words.mid(0, TellingWords);
    return words.size() < 2 ? QString() : u"is:open %1 sort:-updated"_s.arg(words.join(u' '));
}

} // namespace

DuplicatesPanel::DuplicatesPanel(const Theme &theme, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_tickets(new QWidget(this))
    , m_link(new QCheckBox(tr("Link &when created"), this))
{
    setObjectName(u"duplicates"_s);
    m_title->setFont(Theme::semibold(font()));
    m_flow = new FlowLayout(m_tickets, 8, 4);
    m_link->setObjectName(u"linkDuplicates"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_tickets);
    m_rest.setSingleShot(true);
    m_rest.setInterval(AskAfter);
    connect(&m_rest, &QTimer::timeout, this, &DuplicatesPanel::ask);
    hide();
}

void DuplicatesPanel::look(RequesterId requester, const QString &requesterName, const QString &subject)
{
    if (requester == m_requester && subject == m_subject) {
        return;
    }
    m_requester = requester;
    m_requesterName = requesterName;
    m_subject = subject;
    m_rest.start();
}

void DuplicatesPanel::ask()
{
    const auto generation = ++m_generation;
    m_found.clear();
    if (m_requester) {
        add(u"is:open requester:\"%1\" sort:-updated"_s.arg(QString(m_requesterName).remove(u'"')), generation);
    }
    const QString alike = alikeQuery(m_subject);
    if (!alike.isEmpty()) {
        add(alike, generation);
    }
    if (!m_requester && alike.isEmpty()) {
        show({});
    }
}

void DuplicatesPanel::add(const QString &query, quint64 generation)
{
    // A hint that cannot be had is left out: nobody waits for it.
    whenDone(m_session.repository().tickets().resolve(query), this,
             [this, generation](const Result<TicketQuery> &resolved) {
                 if (!resolved || generation != m_generation) {
                     return;
                 }
                 TicketPageRequest request;
                 request.query = *resolved;
                 request.limit = OfEach;
                 whenDone(m_session.repository().tickets().page(request), this,
                          [this, generation](const Result<TicketPage> &page) {
                              if (page && generation == m_generation) {
                                  show(m_found + page->rows);
                              }
                          });
             });
}

void DuplicatesPanel::show(const QList<TicketRow> &rows)
{
    m_found.clear();
    m_flow->clear();
    QWidget *previous = m_link;
    for (const TicketRow &row : rows) {
        const bool there = std::any_of(m_found.cbegin(), m_found.cend(),
                                       [&row](const TicketRow &other) { return other.ticket.id == row.ticket.id; });
        if (there || m_found.size() >= Shown) {
            continue;
        }
        m_found.append(row);
        auto *ticket = new QToolButton(m_tickets);
        ticket->setAutoRaise(true);
        ticket->setFont(Theme::small(font()));
        const QString subject = ticket->fontMetrics().elidedText(row.ticket.subject, Qt::ElideRight, 280);
        ticket->setText(tr("#%1 %2 (%3, %4)")
                            .arg(row.ticket.number, subject, row.requesterName,
                                 relativeTime(row.ticket.created, m_session.clock().now())));
        ticket->setToolTip(tr("Show this ticket"));
        connect(ticket, &QToolButton::clicked, this, [this, id = row.ticket.id] { Q_EMIT showWanted(id); });
        m_flow->addWidget(ticket);
        setTabOrder(previous, ticket);
        previous = ticket;
    }
    m_title->setText(tr("%n open ticket(s) look alike:", nullptr, static_cast<int>(m_found.size())));
    setVisible(!m_found.isEmpty());
}

QList<TicketId> DuplicatesPanel::linked() const
{
    QList<TicketId> ids;
    if (m_link->isChecked() && !isHidden()) {
        for (const TicketRow &row : m_found) {
            ids.append(row.ticket.id);
        }
    }
    return ids;
}

void DuplicatesPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(Shade::NoteLine));
    painter.setBrush(m_theme.colour(Shade::NoteGround));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace deskhand
