// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/TicketPane.h"

#include "app/compose/ComposePane.h"
#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/ticket/ThreadView.h"
#include "app/ticket/TicketHeader.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/InlineBar.h"
#include "core/text/FileName.h"
#include "models/ThreadModel.h"
#include "models/TicketModel.h"
#include "repository/WhenDone.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Files that do something when opened: those are saved, and the person decides.
bool isRunnable(const QString &name)
{
    static const QStringList Endings{
        u"exe"_s, u"com"_s,     u"bat"_s, u"cmd"_s,      u"msi"_s, u"scr"_s, u"pif"_s, u"lnk"_s, u"url"_s,
        u"js"_s,  u"jse"_s,     u"vbs"_s, u"vbe"_s,      u"wsf"_s, u"hta"_s, u"ps1"_s, u"jar"_s, u"reg"_s,
        u"cpl"_s, u"desktop"_s, u"sh"_s,  u"appimage"_s, u"run"_s, u"deb"_s, u"rpm"_s, u"py"_s,  u"pl"_s,
    };
    return Endings.contains(name.section(u'.', -1).toLower());
}

} // namespace

TicketPane::TicketPane(const Theme &theme, Session &session, TicketModel &ticket, const ActionRegistry &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ticket(ticket)
    , m_threadModel(new ThreadModel(ticket, session.directory(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, this))
    , m_loading(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_header(new TicketHeader(theme, ticket, session.directory(), session.ticker(), actions, this))
    , m_bar(new InlineBar(theme, this))
    , m_thread(new ThreadView(theme, *m_threadModel, session.ticker(), this))
    , m_compose(new ComposePane(theme, session, ticket, this))
{
    setObjectName(u"ticketPane"_s);
    setMinimumWidth(360);
    setFocusProxy(m_thread);
    auto *upper = new QWidget(this);
    auto *above = new QVBoxLayout(upper);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(0);
    above->addWidget(m_header);
    above->addWidget(m_bar);
    above->addWidget(m_thread, 1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_compose);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setObjectName(u"ticketSplitter"_s);
    m_splitter->setHandleWidth(0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&ticket, &TicketModel::phaseChanged, this, &TicketPane::showPhase);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_ticket.reload(); });
    connect(m_thread, &ThreadView::attachmentActivated, this, &TicketPane::offerAttachment);
    showPhase();
}

void TicketPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_divided && height() > 0) {
        m_divided = true;
        const int writing = std::clamp(height() / 4, 150, 216);
        m_splitter->setSizes({height() - writing, writing});
    }
}

void TicketPane::showPhase()
{
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
        break; // the one before stays for the moment it takes
    case TicketModel::Phase::Ready:
        m_stack->setCurrentWidget(m_splitter);
        break;
    }
}

void TicketPane::offerAttachment(const Attachment &attachment, QWidget *anchor)
{
    auto *menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *open = menu->addAction(tr("&Open"), this, [this, attachment] { openAttachment(attachment); });
    if (isRunnable(attachment.name)) {
        open->setEnabled(false);
        open->setText(tr("&Open (this kind of file may run programs: save it instead)"));
    }
    menu->addAction(tr("&Save as…"), this, [this, attachment] { saveAttachment(attachment); });
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void TicketPane::openAttachment(const Attachment &attachment)
{
    // Each in a folder of its own, so that it keeps its name; the system decides what shows it.
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/attachments/%1"_s.arg(attachment.id.value);
    if (!QDir().mkpath(folder)) {
        m_bar->showError(
            {ErrorKind::ReadOnly,
             tr("The folder for opened attachments cannot be written. Save the attachment somewhere else."), folder,
             false});
        return;
    }
    const QString path = folder + u'/' + cleanFileName(attachment.name);
    whenDone(m_session.repository().attachments().download(attachment.id, path), this,
             [this, path](const Result<void> &answer) {
                 if (!answer) {
                     m_bar->showError(answer.error());
                 } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
                     m_bar->showNotice(tr("No program is set up to open this kind of file. It can be saved instead."));
                 }
             });
}

void TicketPane::saveAttachment(const Attachment &attachment)
{
    auto *dialog = new QFileDialog(this, tr("Save attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(cleanFileName(attachment.name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = attachment.id](const QString &path) {
        whenDone(m_session.repository().attachments().download(id, path), this,
                 [this, id, path](const Result<void> &answer) {
                     if (!answer) {
                         m_bar->showError(answer.error());
                     }
                 });
    });
    dialog->open();
}

} // namespace deskhand
