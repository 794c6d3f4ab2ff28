// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/OutputArea.h"

#include "app/actions/ActionRegistry.h"
#include "app/output/Printing.h"
#include "app/output/SaveDialog.h"
#include "app/output/TicketArchive.h"
#include "app/output/TicketPartsDialog.h"
#include "app/session/Session.h"
#include "app/widgets/InlineBar.h"
#include "models/TicketListModel.h"
#include "models/TicketModel.h"
#include "repository/WhenDone.h"

#include <QDir>
#include <QFileInfo>
#include <QTextDocument>

namespace deskhand {

using namespace Qt::StringLiterals;

OutputArea::OutputArea(Session &session, ActionRegistry &actions, Sources sources, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_sources(sources)
    , m_window(parent)
{
    const auto on = [this, &actions](ActionId id, void (OutputArea::*slot)()) {
        connect(actions.action(id), &QAction::triggered, this, [this, slot] {
            if (m_sources.listPane.isVisible()) {
                (this->*slot)();
            }
        });
    };
    on(ActionId::Print, &OutputArea::printTicket);
    on(ActionId::SavePdf, &OutputArea::saveTicketPdf);
    on(ActionId::SaveZip, &OutputArea::saveTicketZip);
    on(ActionId::SaveCsv, &OutputArea::saveList);
    connect(actions.action(ActionId::BackUp), &QAction::triggered, this, &OutputArea::backUp);
}

QString OutputArea::html(const TicketView &view, TicketDocumentParts parts) const
{
    return ticketHtml(view, *m_session.directory(), parts);
}

void OutputArea::say(const Error *error, const QString &done)
{
    if (error != nullptr) {
        m_sources.bar.showError(*error);
    } else {
        m_sources.bar.showNotice(done);
    }
}

void OutputArea::say(WorkBoard::Id work, const Error *error, const QString &done)
{
    if (error != nullptr) {
        m_session.work().fail(work);
    } else {
        m_session.work().end(work);
    }
    say(error, done);
}

void OutputArea::ask(const QString &title, const QString &go, const std::function<void(TicketDocumentParts)> &then)
{
    if (m_sources.ticket.view() == nullptr) {
        m_sources.bar.showNotice(tr("Open a ticket first."));
        return;
    }
    auto *dialog = new TicketPartsDialog(title, go, m_window);
    connect(dialog, &TicketPartsDialog::chosen, this, then);
    dialog->open();
}

void OutputArea::printTicket()
{
    ask(tr("Print ticket"), tr("&Print…"), [this](TicketDocumentParts parts) {
        if (const TicketView *view = m_sources.ticket.view()) {
            auto document = std::make_shared<QTextDocument>();
            document->setHtml(html(*view, parts));
            print(m_window, document, ticketTitle(*view), QPageLayout::Portrait);
        }
    });
}

void OutputArea::saveTicketPdf()
{
    ask(tr("Save ticket as PDF"), tr("&Save…"), [this](TicketDocumentParts parts) {
        const TicketView *shown = m_sources.ticket.view();
        if (shown == nullptr) {
            return;
        }
        // The ticket as it is now, whatever is opened while the dialog asks.
        askSavePath(m_window, {tr("Save ticket as PDF"), ticketTitle(*shown), u"pdf"_s, tr("PDF (*.pdf)")},
                    [this, view = *shown, parts](const QString &path) {
                        QTextDocument document;
                        document.setHtml(html(view, parts));
                        const auto written = writeWhole(path, [&document, &view](QIODevice &file) {
                            return writePdf(file, document, ticketTitle(view), QPageLayout::Portrait);
                        });
                        say(written ? nullptr : &written.error(),
                            tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
                    });
    });
}

void OutputArea::saveTicketZip()
{
    ask(tr("Save ticket with attachments"), tr("&Save…"), [this](TicketDocumentParts parts) {
        const TicketView *shown = m_sources.ticket.view();
        if (shown == nullptr) {
            return;
        }
        askSavePath(m_window,
                    {tr("Save ticket with attachments"), ticketTitle(*shown), u"zip"_s, tr("Archives (*.zip)")},
                    [this, view = *shown, parts](const QString &path) {
                        auto *archive =
                            new TicketArchive(m_session.repository(), view, *m_session.directory(), parts, path, this);
                        const WorkBoard::Id work = m_session.work().begin();
                        connect(archive, &TicketArchive::failed, this,
                                [this, work](const Error &error) { say(work, &error, {}); });
                        connect(archive, &TicketArchive::saved, this, [this, work, path](const QString &remark) {
                            say(work, nullptr, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)) + remark);
                        });
                    });
    });
}

void OutputArea::saveList()
{
    const TicketQuery query = m_sources.list.shownQuery();
    askSavePath(m_window,
                {tr("Save the tickets listed as CSV"), tr("tickets", "a file's name"), u"csv"_s, tr("CSV (*.csv)")},
                [this, query](const QString &path) {
                    m_sources.bar.showNotice(tr("Saving the tickets listed …"));
                    whenDone(m_session.repository().exports().saveTable(query, path), this,
                             [this, path, work = m_session.work().begin()](const Result<qint64> &written) {
                                 say(work, written ? nullptr : &written.error(),
                                     written ? tr("%n ticket(s) saved as %1.", nullptr, static_cast<int>(*written))
                                                   .arg(QDir::toNativeSeparators(path))
                                             : QString());
                             });
                });
}

void OutputArea::backUp()
{
    const QString name = tr("%1 backup %2", "help desk, date: a file's name")
                             .arg(QFileInfo(m_session.name()).completeBaseName(),
                                  toDateTime(m_session.clock().now()).toLocalTime().date().toString(Qt::ISODate));
    askSavePath(m_window, {tr("Back up the help desk"), name, u"dhdb"_s, tr("Help desks (*.dhdb)")},
                [this](const QString &path) {
                    m_sources.bar.showNotice(tr("Copying the help desk; work goes on meanwhile …"));
                    whenDone(m_session.repository().exports().backup(path), this,
                             [this, path, work = m_session.work().begin()](const Result<void> &written) {
                                 say(work, written ? nullptr : &written.error(),
                                     tr("Backed up as %1, and checked.").arg(QDir::toNativeSeparators(path)));
                             });
                });
}

} // namespace deskhand
