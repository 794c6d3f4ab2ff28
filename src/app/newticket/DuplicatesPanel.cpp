// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/DuplicatesPanel.h"

#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "models/Formatting.h"
#include "repository/WhenDone.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace deskhand {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AskAfter = 250ms;
/// Words are found anywhere in a ticket; in its subject they count.
constexpr int OfEach = 25;
constexpr qsizetype SharedWords = 2;
constexpr qsizetype Shown = 4;
/// Shorter words are in every subject.
constexpr qsizetype TellingWord = 4;
constexpr qsizetype TellingWords = 3;
constexpr int TicketRole = Qt::UserRole;
constexpr int RowHeight = 24;

enum Column { NumberColumn, SubjectColumn, WhoColumn, StatusColumn, AgeColumn, AssigneeColumn, Columns };

/// The longest first.
QStringList tellingWords(const QString &subject)
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
    return words;
}

/// Open tickets with two of the subject's telling words; empty if there are too few to say anything.
QString alikeQuery(const QString &subject)
{
    const QStringList words = tellingWords(subject).mid(0, TellingWords);
    QStringList pairs;
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size(); ++j) {
            pairs.append(u"(%1 %2)"_s.arg(words.at(i), words.at(j)));
        }
    }
    return pairs.isEmpty() ? QString() : u"is:open (%1) sort:-updated"_s.arg(pairs.join(u" OR "_s));
}

/// How many of the words are in the ticket's subject.
qsizetype sharedWords(const QStringList &words, const TicketRow &row)
{
    return std::count_if(words.cbegin(), words.cend(), [&row](const QString &word) {
        return row.ticket.subject.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

DuplicatesPanel::DuplicatesPanel(const Theme &theme, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"duplicates"_s);
    m_title->setFont(Theme::semibold(font()));
    auto *hint = new QLabel(tr("Enter shows one, a tick links it when created"), this);
    hint->setFont(Theme::small(font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"duplicateTickets"_s);
    m_list->setAccessibleName(tr("Open tickets that look alike"));
    m_list->setAccessibleDescription(hint->text());
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Number"), tr("Subject"), tr("Requester"), tr("Status"), tr("Age"), tr("Assignee")});
    m_list->setHeaderHidden(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(SubjectColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFont(Theme::small(font()));
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_list);
    m_rest.setSingleShot(true);
    m_rest.setInterval(AskAfter);
    connect(&m_rest, &QTimer::timeout, this, &DuplicatesPanel::ask);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &DuplicatesPanel::openCurrent);
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
    const QString alike = alikeQuery(m_subject);
    if (m_requester) {
        fetch(u"is:open requester:\"%1\" sort:-updated"_s.arg(QString(m_requesterName).remove(u'"')),
              &DuplicatesPanel::m_ofRequester, generation);
    } else {
        m_ofRequester.clear();
    }
    if (!alike.isEmpty()) {
        fetch(alike, &DuplicatesPanel::m_alike, generation);
    } else {
        m_alike.clear();
    }
    if (!m_requester && alike.isEmpty()) {
        showFound();
    }
}

void DuplicatesPanel::fetch(const QString &query, QList<TicketRow> DuplicatesPanel::*into, quint64 generation)
{
    // A hint that cannot be had is left out: nobody waits for it.
    whenDone(m_session.repository().tickets().resolve(query), this,
             [this, into, generation](const Result<TicketQuery> &resolved) {
                 if (!resolved || generation != m_generation) {
                     return;
                 }
                 TicketPageRequest request;
                 request.query = *resolved;
                 request.limit = OfEach;
                 whenDone(m_session.repository().tickets().page(request), this,
                          [this, into, generation](const Result<TicketPage> &page) {
                              if (page && generation == m_generation) {
                                  this->*into = page->rows;
                                  showFound();
                              }
                          });
             });
}

void DuplicatesPanel::showFound()
{
    QList<TicketRow> rows = m_ofRequester;
    // Others may have the same name.
    rows.removeIf([this](const TicketRow &row) { return row.ticket.requester != m_requester; });
    const QStringList words = tellingWords(m_subject);
    std::stable_sort(rows.begin(), rows.end(), [&words](const TicketRow &a, const TicketRow &b) {
        return sharedWords(words, a) > sharedWords(words, b);
    });
    for (const TicketRow &row : std::as_const(m_alike)) {
        const bool there = std::any_of(rows.cbegin(), rows.cend(),
                                       [&row](const TicketRow &other) { return other.ticket.id == row.ticket.id; });
        if (!there && sharedWords(words, row) >= SharedWords) {
            rows.append(row);
        }
    }
    const QList<TicketId> ticked = linked();
    QList<TicketRow> before = std::exchange(m_shown, rows.mid(0, Shown));
    before.removeIf([&](const TicketRow &row) {
        const bool there = std::any_of(m_shown.cbegin(), m_shown.cend(),
                                       [&row](const TicketRow &other) { return other.ticket.id == row.ticket.id; });
        return there || !ticked.contains(row.ticket.id);
    });
    m_shown.append(before); // what is ticked stays, whatever is typed next
    const TicketId current{
        m_list->currentItem() != nullptr ? m_list->currentItem()->data(NumberColumn, TicketRole).toLongLong() : 0};
    m_list->clear();
    for (const TicketRow &row : std::as_const(m_shown)) {
        QTreeWidgetItem *item = makeRow(row);
        item->setCheckState(NumberColumn, ticked.contains(row.ticket.id) ? Qt::Checked : Qt::Unchecked);
        m_list->addTopLevelItem(item);
        if (row.ticket.id == current) {
            m_list->setCurrentItem(item);
        }
    }
    const int rowHeight = m_shown.isEmpty() ? 0 : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::max(1, rowHeight * static_cast<int>(m_shown.size())));
    m_title->setText(tr("%n open ticket(s) look alike:", nullptr, static_cast<int>(m_shown.size())));
    setVisible(!m_shown.isEmpty());
}

QTreeWidgetItem *DuplicatesPanel::makeRow(const TicketRow &row) const
{
    const DirectorySnapshot &directory = *m_session.directory();
    const Ticket &ticket = row.ticket;
    const Status *status = directory.status(ticket.status);
    const Agent *agent = directory.agent(ticket.agent);
    const Team *team = directory.team(ticket.team);
    auto *item = new QTreeWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
    item->setText(NumberColumn, tr("#%1").arg(ticket.number));
    item->setText(SubjectColumn, ticket.subject);
    item->setText(WhoColumn, row.requesterName);
    item->setText(StatusColumn, status != nullptr ? status->name : QString());
    item->setText(AgeColumn, relativeTime(ticket.created, m_session.clock().now()));
    item->setText(AssigneeColumn, agent != nullptr ? agent->name : team != nullptr ? team->name : tr("Unassigned"));
    item->setSizeHint(SubjectColumn, QSize(0, std::max(RowHeight, m_list->fontMetrics().height() + 8)));
    item->setData(NumberColumn, TicketRole, ticket.id.value);
    for (int column = 0; column < Columns; ++column) {
        item->setToolTip(column, column == AgeColumn ? absoluteTime(ticket.created) : item->text(column));
    }
    if (ticket.requester == m_requester) { // whose ticket it is tells more than its words
        item->setFont(WhoColumn, Theme::semibold(m_list->font()));
    }
    return item;
}

void DuplicatesPanel::openCurrent()
{
    if (const QTreeWidgetItem *item = m_list->currentItem()) {
        Q_EMIT showWanted(TicketId{item->data(NumberColumn, TicketRole).toLongLong()});
    }
}

bool DuplicatesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ControlModifier)) {
                event->ignore(); // for the dialog: it creates the ticket
            } else {
                openCurrent();
            }
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn && m_list->currentItem() == nullptr) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    return QWidget::eventFilter(watched, event);
}

QList<TicketId> DuplicatesPanel::linked() const
{
    QList<TicketId> ids;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->checkState(NumberColumn) == Qt::Checked) {
            ids.append(TicketId{item->data(NumberColumn, TicketRole).toLongLong()});
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
