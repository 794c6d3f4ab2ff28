// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/OtherTicketPopup.h"

#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"
#include "app/widgets/PopupPlacing.h"
#include "models/TicketModel.h"
#include "repository/WhenDone.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace deskhand {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 460;
constexpr int Shown = 8;

/// A number as people write it, or words; before anything is typed the same requester's.
QString queryOf(const QString &typed, const Requester &requester, bool merge)
{
    const QString state = merge ? u"is:open "_s : QString();
    static const QRegularExpression Number(u"^#?([\\p{L}\\p{N}./_-]*\\d[\\p{L}\\p{N}./_-]*)$"_s);
    const auto number = Number.match(typed);
    if (number.hasMatch()) {
        return state + u"(number:%1* OR %1*)"_s.arg(number.captured(1));
    }
    if (!typed.isEmpty()) {
        QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
        for (QString &word : words) {
            word.remove(QRegularExpression(u"[^\\p{L}\\p{N}-]"_s));
            word = word.isEmpty() ? QString() : word + u'*';
        }
        words.removeAll(QString());
        return state + words.join(u' ');
    }
    QString who = requester.primaryEmail().isEmpty() ? requester.name : requester.primaryEmail();
    who.remove(u'"');
    return state + u"requester:\"%1\""_s.arg(who);
}

} // namespace

OtherTicketPopup::OtherTicketPopup(Session &session, TicketModel &ticket, Purpose purpose, QWidget *parent)
    : PopupFrame(purpose == Purpose::Merge ? tr("Merge #%1 into").arg(ticket.view()->details.ticket.number)
                                           : tr("Link #%1 with").arg(ticket.view()->details.ticket.number),
                 parent)
    , m_session(session)
    , m_ticket(ticket)
    , m_purpose(purpose)
    , m_search(new QLineEdit(this))
    , m_found(new QListWidget(this))
    , m_preview(new QLabel(this))
    , m_do(new QPushButton(purpose == Purpose::Merge ? tr("&Merge") : tr("&Link"), this))
{
    setObjectName(u"otherTicket"_s);
    setFixedWidth(Width);
    m_search->setPlaceholderText(tr("Number or words; open tickets of the same requester come first"));
    m_search->setAccessibleName(tr("Search the other ticket"));
    m_search->installEventFilter(this);
    m_found->setObjectName(u"otherTickets"_s);
    m_found->setAccessibleName(tr("Tickets found"));
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setTextElideMode(Qt::ElideRight);
    m_found->setFixedHeight(168);
    m_preview->setObjectName(u"otherTicketPreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * (purpose == Purpose::Merge ? 4 : 1));
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setAccessibleName(tr("What will happen"));
    m_do->setObjectName(u"otherTicketDo"_s);
    m_do->setEnabled(false);
    AppStyle::setPrimary(m_do);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_do);
    column()->addWidget(m_search);
    column()->addWidget(m_found);
    column()->addWidget(m_preview);
    column()->addLayout(buttons);
    m_rest.setSingleShot(true);
    m_rest.setInterval(150ms);
    connect(&m_rest, &QTimer::timeout, this, &OtherTicketPopup::ask);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_rest.start(); });
    connect(m_found, &QListWidget::currentRowChanged, this, &OtherTicketPopup::preview);
    connect(m_do, &QPushButton::clicked, this, &OtherTicketPopup::carryOut);
    ask();
}

void OtherTicketPopup::openAt(const QWidget *anchor)
{
    PopupFrame::openAt(anchor);
    m_search->setFocus(Qt::PopupFocusReason);
}

void OtherTicketPopup::ask()
{
    const TicketView *view = m_ticket.view();
    if (view == nullptr) {
        return;
    }
    const QString query = queryOf(m_search->text().trimmed(), view->requester, m_purpose == Purpose::Merge);
    const auto generation = ++m_generation;
    whenDone(m_session.repository().tickets().resolve(query), this,
             [this, generation](const Result<TicketQuery> &resolved) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (resolved) {
                     askPage(*resolved);
                 } else {
                     showTickets(failure(resolved.error()));
                 }
             });
}

void OtherTicketPopup::askPage(const TicketQuery &query)
{
    TicketPageRequest request;
    request.query = query;
    request.limit = Shown + 1;
    whenDone(m_session.repository().tickets().page(request), this,
             [this, generation = m_generation](const Result<TicketPage> &page) {
                 if (generation == m_generation) {
                     showTickets(page);
                 }
             });
}

void OtherTicketPopup::showTickets(const Result<TicketPage> &answer)
{
    m_found->clear();
    m_do->setEnabled(false);
    if (!answer) {
        m_preview->setText(answer.error().text);
        return;
    }
    for (const TicketRow &row : answer->rows) {
        if (row.ticket.id != m_ticket.id() && m_found->count() < Shown) {
            auto *item = new QListWidgetItem(
                tr("#%1  %2 · %3").arg(row.ticket.number, row.ticket.subject, row.requesterName), m_found);
            item->setData(Qt::UserRole, row.ticket.id.value);
            item->setToolTip(row.ticket.subject);
            item->setSizeHint(QSize(0, m_found->fontMetrics().height() + 8));
        }
    }
    m_preview->setText(m_found->count() == 0 ? tr("No such ticket that you may see.") : QString());
    m_found->setCurrentRow(0);
}

TicketId OtherTicketPopup::chosen() const
{
    const QListWidgetItem *item = m_found->currentItem();
    return item != nullptr ? TicketId{item->data(Qt::UserRole).toLongLong()} : TicketId();
}

CommandBody OtherTicketPopup::body() const
{
    if (m_purpose == Purpose::Merge) {
        return command::Merge{chosen()};
    }
    return command::Link{chosen(), false};
}

void OtherTicketPopup::preview()
{
    m_do->setEnabled(false);
    if (!chosen()) {
        return;
    }
    const auto wanted = chosen();
    whenDone(m_session.repository().tickets().execute(Command::make(m_ticket.id(), body()), ExecutionMode::DryRun),
             this, [this, wanted](const Result<CommandOutcome> &answer) {
                 if (wanted == chosen()) {
                     showPreview(answer);
                 }
             });
}

void OtherTicketPopup::showPreview(const Result<CommandOutcome> &answer)
{
    m_do->setEnabled(answer.has_value());
    if (!answer) {
        m_preview->setText(answer.error().text);
        return;
    }
    if (m_purpose == Purpose::Link) {
        m_preview->setText(tr("Each will show the other."));
        return;
    }
    const QString own = m_ticket.view()->details.ticket.number;
    const QString other = m_found->currentItem()->text().section(u' ', 0, 0);
    QStringList lines{tr("#%1 is closed, and its thread is shown in %2.").arg(own, other)};
    const auto joined = std::count_if(answer->events.cbegin(), answer->events.cend(),
                                      [](const Event &event) { return event.kind == EventKind::CollaboratorAdded; });
    if (joined > 0) {
        lines.append(
            tr("%n person(s) of this ticket get replies on it from then on.", nullptr, static_cast<int>(joined)));
    }
    QStringList told;
    for (const NotifiedPerson &person : answer->notified) {
        told.append(person.name.isEmpty() ? person.address : person.name);
    }
    lines.append(told.isEmpty() ? tr("Nobody is mailed.") : tr("Told: %1").arg(told.join(tr(", "))));
    lines.append(tr("It can be taken apart again: undo, or \"Unmerge\"."));
    m_preview->setText(lines.join(u'\n'));
}

void OtherTicketPopup::carryOut()
{
    if (!chosen() || !m_do->isEnabled()) {
        return;
    }
    const QString number = m_ticket.view()->details.ticket.number;
    m_session.commands().run(Command::make(m_ticket.id(), body()),
                             (m_purpose == Purpose::Merge ? tr("merge of #%1") : tr("link of #%1")).arg(number));
    close();
}

bool OtherTicketPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            carryOut();
            return true;
        }
        if (moveCurrentByKey(*m_found, *key)) {
            return true;
        }
    }
    return PopupFrame::eventFilter(watched, event);
}

} // namespace deskhand
