// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/TicketPane.h"

#include "app/compose/ComposeEditor.h"
#include "app/compose/ComposePane.h"
#include "app/compose/ComposeWindow.h"
#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/ticket/AttachmentOpener.h"
#include "app/ticket/AttachmentPreview.h"
#include "app/ticket/PictureSource.h"
#include "app/ticket/ThreadView.h"
#include "app/ticket/TicketEditor.h"
#include "app/ticket/TicketHeader.h"
#include "app/triage/SelectionPane.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/InlineBar.h"
#include "models/ThreadModel.h"
#include "models/TicketModel.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace deskhand {

using namespace Qt::StringLiterals;

TicketPane::TicketPane(const Theme &theme, Session &session, TicketModel &ticket, const ActionRegistry &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_ticket(ticket)
    , m_threadModel(new ThreadModel(ticket, session.directory(), this))
    , m_attachments(new AttachmentOpener(session.repository(), this))
    , m_pictures(new PictureSource(*m_attachments, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, this))
    , m_loading(new QWidget(this))
    , m_selection(new SelectionPane(session, actions, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_compose(new ComposePane(theme, session, ticket, this))
    , m_apartBar(new InlineBar(theme, this))
    , m_editor(new TicketEditor(theme, session, ticket, m_compose->composition(), *m_threadModel, this))
    , m_header(new TicketHeader(theme, session, ticket, *m_editor, actions, this))
    , m_bar(new InlineBar(theme, this))
    , m_filterBar(new InlineBar(theme, this))
    , m_thread(new ThreadView(theme, *m_threadModel, session.ticker(), *m_pictures, this))
    , m_toList(actions.action(ActionId::FocusList))
{
    setObjectName(u"ticketPane"_s);
    setMinimumWidth(360);
    makeLayout();
    connect(&ticket, &TicketModel::phaseChanged, this, &TicketPane::showPhase);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_ticket.reload(); });
    connect(actions.action(ActionId::WriteApart), &QAction::triggered, this, &TicketPane::writeApart);
    connect(m_compose, &ComposePane::left, m_toList, &QAction::trigger);
    connect(&ticket, &TicketModel::viewChanged, this, &TicketPane::showWriting);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_dividedByHand = true; });
    connect(m_compose->editor()->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TicketPane::divide, Qt::QueuedConnection);
    connect(m_editor, &TicketEditor::ticketWanted, this, &TicketPane::ticketWanted);
    connectThread();
    showPhase();
}

void TicketPane::focusInEvent(QFocusEvent *event)
{
    QWidget *target = m_several ? m_selection->buttonOf(ActionId::Assign) : m_thread;
    target->setFocus(event->reason());
}

void TicketPane::write(DraftKind kind)
{
    if (ComposeWindow *window = m_apart.value(m_ticket.id())) {
        window->write(kind);
    } else {
        m_compose->write(kind);
    }
}

void TicketPane::writeApart()
{
    const TicketId id = m_ticket.id();
    if (m_ticket.view() == nullptr) {
        return;
    }
    if (!m_apart.contains(id)) {
        auto *window = new ComposeWindow(m_theme, m_session, id, this);
        connect(window, &ComposeWindow::closed, this, [this, id] {
            m_apart.remove(id);
            showWriting();
        });
        m_apart.insert(id, window);
    }
    write(m_compose->composition().kind());
    showWriting();
}

void TicketPane::showWriting()
{
    ComposeWindow *window = m_apart.value(m_ticket.id());
    m_compose->setVisible(window == nullptr);
    if (window == nullptr) {
        m_apartBar->dismiss();
    } else {
        m_apartBar->showNotice(tr("You write on this ticket in a window of its own."), tr("&Bring it back"),
                               [window = QPointer(window)] {
                                   if (window != nullptr) {
                                       window->close();
                                   }
                               });
    }
}

void TicketPane::makeLayout()
{
    auto *upper = new QWidget(this);
    auto *above = new QVBoxLayout(upper);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(0);
    above->addWidget(m_header);
    above->addWidget(m_bar);
    above->addWidget(m_filterBar);
    above->addWidget(m_thread, 1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_compose);
    m_apartBar->setObjectName(u"writingApart"_s);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setObjectName(u"ticketSplitter"_s);
    m_splitter->setHandleWidth(0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_selection);
    m_stack->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack);
    column->addWidget(m_apartBar);
    // Tab goes as the eye does: properties, thread, writing.
    setTabOrder(m_header, m_thread);
    setTabOrder(m_thread, m_compose);
}

void TicketPane::connectThread()
{
    connect(m_thread, &ThreadView::attachmentActivated, this,
            [this](const Attachment &attachment, const QList<Attachment> &all, QWidget *anchor) {
                if (AttachmentPreview::canShow(attachment)) {
                    m_attachments->preview(attachment);
                } else {
                    m_attachments->offer(attachment, all, anchor);
                }
            });
    connect(m_thread, &ThreadView::attachmentMenuWanted, m_attachments, &AttachmentOpener::offer);
    connect(m_thread, &ThreadView::saveAllWanted, m_attachments, &AttachmentOpener::saveAll);
    connect(m_attachments, &AttachmentOpener::failed, this, [this](const Error &error) { m_bar->showError(error); });
    connect(m_attachments, &AttachmentOpener::notice, this, [this](const QString &text) { m_bar->showNotice(text); });
    connect(m_threadModel, &ThreadModel::filterChanged, this, &TicketPane::showFilter);
}

void TicketPane::showFilter()
{
    const auto all = [this] { m_threadModel->setFilter(ThreadFilter::Everything); };
    switch (m_threadModel->filter()) {
    case ThreadFilter::Everything:
        m_filterBar->dismiss();
        break;
    case ThreadFilter::Conversation:
        m_filterBar->showNotice(tr("Only the conversation with the requester is shown."), tr("Show everything"), all);
        break;
    case ThreadFilter::Notes:
        m_filterBar->showNotice(tr("Only internal notes are shown."), tr("Show everything"), all);
        break;
    case ThreadFilter::Events:
        m_filterBar->showNotice(tr("Only the history of events is shown."), tr("Show everything"), all);
        break;
    }
}

void TicketPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    divide();
}

void TicketPane::divide()
{
    if (m_dividedByHand || height() <= 0) {
        return;
    }
    const QPlainTextEdit *editor = m_compose->editor();
    const int around = m_compose->height() - editor->viewport()->height();
    // A plain text's layout measures its height in lines; one more is kept free for the next.
    const int text = (qRound(editor->document()->size().height()) + 1) * editor->fontMetrics().lineSpacing();
    const int usual = std::clamp(height() / 4, 150, 216);
    const int writing = std::clamp(around + text, usual, std::max(usual, height() / 2));
    const QList<int> sizes = m_splitter->sizes();
    if (sizes.value(1) != writing) {
        const int total = std::max(height(), std::accumulate(sizes.cbegin(), sizes.cend(), 0));
        m_splitter->setSizes({total - writing, writing});
    }
}

void TicketPane::setSelection(const TicketSelection &selection)
{
    const bool several = selection.count > 1;
    if (several) {
        m_selection->setSelection(selection);
    }
    if (several == m_several) {
        return;
    }
    const QWidget *focus = window()->focusWidget();
    if (focus != nullptr && isAncestorOf(focus)) {
        m_toList->trigger(); // what has the focus goes out of sight, and the next one might take keys as text
    }
    m_several = several;
    showPhase();
}

QWidget *TicketPane::anchorOf(ActionId id) const
{
    QWidget *anchor = m_several ? m_selection->buttonOf(id) : m_header->fieldOf(id);
    return anchor != nullptr && anchor->isVisible() ? anchor : nullptr;
}

void TicketPane::showPhase()
{
    if (m_several) {
        m_stack->setCurrentWidget(m_selection);
        return;
    }
    switch (m_ticket.phase()) {
    case TicketModel::Phase::Empty:
        m_empty->setContent(u"reply"_s, tr("No ticket is open"),
                            tr("Choose one from the list, or press Ctrl+N for a new one."));
        m_stack->setCurrentWidget(m_empty);
        break;
    case TicketModel::Phase::Failed:
        m_empty->setContent(u"warning"_s, tr("The ticket cannot be shown"), m_ticket.error().text, tr("Retry"));
        m_stack->setCurrentWidget(m_empty);
        break;
    case TicketModel::Phase::Loading:
        if (m_stack->currentWidget() == m_selection) {
            m_stack->setCurrentWidget(m_ticket.view() != nullptr ? static_cast<QWidget *>(m_splitter) : m_loading);
        }
        break; // the one before stays for the moment it takes
    case TicketModel::Phase::Ready:
        m_stack->setCurrentWidget(m_splitter);
        break;
    }
}

} // namespace deskhand
