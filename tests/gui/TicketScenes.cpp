// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scenes of what one ticket opens: writing in a window, previews, paper, other tickets.

#include "app/compose/ComposeWindow.h"
#include "app/output/Printing.h"
#include "app/output/TicketDocument.h"
#include "app/ticket/AttachmentPreview.h"
#include "app/ticket/TicketEditor.h"
#include "app/ticket/TicketHeader.h"
#include "app/ticket/TicketPane.h"
#include "gui/Desk.h"
#include "gui/Scenes.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

namespace deskhand::test {

using namespace Qt::StringLiterals;

namespace {

/// As it comes from the camera of a phone: larger than the window.
QImage photograph()
{
    QImage image(1600, 1000, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 1000);
    sky.setColorAt(0, QColor(118, 146, 178));
    sky.setColorAt(1, QColor(222, 214, 200));
    painter.fillRect(image.rect(), sky);
    painter.fillRect(QRect(240, 420, 1120, 420), QColor(60, 64, 72));
    painter.fillRect(QRect(300, 470, 1000, 260), QColor(24, 26, 30));
    painter.setPen(QColor(210, 60, 50));
    QFont font = painter.font();
    font.setPixelSize(120);
    painter.setFont(font);
    painter.drawText(QRect(300, 470, 1000, 260), Qt::AlignCenter, u"404"_s);
    return image;
}

/// The first page as it comes out of the printer, at 96 dots an inch.
QPixmap firstPage(QTextDocument &document)
{
    constexpr int Dots = 96;
    const QPageLayout page = usualPage(QPageLayout::Portrait);
    const QRect sheet = page.fullRectPixels(Dots);
    const QRect room = page.paintRectPixels(Dots);
    document.setPageSize(room.size());
    QPixmap picture(sheet.size());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.translate(room.topLeft());
    painter.setClipRect(QRect(QPoint(0, 0), room.size()));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    return picture;
}

} // namespace

void Scenes::writingApart()
{
    Desk desk(m_theme);
    desk.show();
    static_cast<void>(desk.openTicket(u"Payroll"_s));
    QTest::keyClick(desk.tickets(), Qt::Key_R);
    QTest::keyClicks(desk.editor(), u"Hi Tom,"_s);
    desk.window().actionRegistry().action(ActionId::WriteApart)->trigger();
    auto *apart = desk.find<ComposeWindow>(u"composeWindow"_s);
    if (apart == nullptr || !QTest::qWaitForWindowExposed(apart)) {
        qFatal("Writing is not torn off");
    }
    QTest::qWait(900); // the draft is saved
    show(*apart, u"writing-window"_s);
    desk.window().activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&desk.window()));
    show(desk.window(), u"writing-elsewhere"_s);
    apart->close();
    QTest::qWait(50);
}

void Scenes::previews()
{
    const QTemporaryDir folder;
    const auto preview = [this](const QString &path, const QString &type, const QString &name) {
        Attachment attachment;
        attachment.name = u"404"_s; // a word would have to be translated
        attachment.mediaType = type;
        attachment.size = QFile(path).size();
        auto *dialog = new AttachmentPreview(attachment, path, nullptr);
        dialog->show();
        dialog->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(dialog));
        show(*dialog, name);
        dialog->close();
        QTest::qWait(50);
    };
    const QString picture = folder.filePath(u"404.png"_s);
    QFile log(folder.filePath(u"404.log"_s));
    if (!photograph().save(picture) || !log.open(QIODevice::WriteOnly)) {
        qFatal("The attachments cannot be written");
    }
    for (int line = 0; line < 400; ++line) {
        log.write(QStringLiteral("2026-03-17T09:%1:%2Z export step %3 of 400: rights on \\\\files\\payroll missing, "
                                 "0x80070005\n")
                      .arg(line / 60, 2, 10, QLatin1Char('0'))
                      .arg(line % 60, 2, 10, QLatin1Char('0'))
                      .arg(line + 1)
                      .toUtf8());
    }
    log.close();
    preview(picture, u"image/png"_s, u"preview-picture"_s);
    preview(log.fileName(), u"text/plain"_s, u"preview-text"_s);
}

void Scenes::printed()
{
    Desk desk(m_theme);
    desk.show();
    static_cast<void>(desk.openTicket(u"Entire mobile"_s));
    const TicketView view = desk.stored(desk.current());
    QTextDocument document;
    document.setHtml(ticketHtml(view, *desk.session().directory(), {}));
    QLabel paper;
    paper.setAccessibleName(view.details.ticket.subject);
    paper.setWindowTitle(view.details.ticket.subject);
    paper.setPixmap(firstPage(document));
    paper.setFixedSize(paper.pixmap(Qt::ReturnByValue).size()); // whatever the screen's
    paper.show();
    show(paper, u"paper"_s);
}

void Scenes::otherTickets()
{
    Desk desk(m_theme);
    desk.show();
    static_cast<void>(desk.openTicket(u"Entire mobile"_s));
    auto *pane = desk.find<TicketPane>(u"ticketPane"_s);
    for (const auto &[part, name] :
         {std::pair(TicketPart::Merge, u"merge-into"_s), std::pair(TicketPart::Link, u"link-with"_s)}) {
        pane->editor()->open(part, pane->header());
        auto *popup = desk.find<QWidget>(u"otherTicket"_s);
        if (popup == nullptr) {
            qFatal("%s does not open", qPrintable(name));
        }
        QTest::qWait(400);
        QTest::keyClick(popup->focusWidget() != nullptr ? popup->focusWidget() : popup, Qt::Key_Down);
        QTest::qWait(400); // what will happen is asked for
        show(*popup, name);
        popup->window()->close();
        QTest::qWait(50);
    }
}

} // namespace deskhand::test
