// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/EntryBody.h"

#include <QDesktopServices>
#include <QTextDocument>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace deskhand {

using namespace Qt::StringLiterals;

EntryBody::EntryBody(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    setFocusPolicy(Qt::ClickFocus); // the thread is one stop of Tab, its keys scroll; links are reached within
    setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, &EntryBody::openLink);
    // Where a link really leads, whatever its text says.
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &link) { setToolTip(link.toDisplayString()); });
}

void EntryBody::setBody(const QString &text, bool html)
{
    if (m_filled && text == m_text && html == m_html) {
        return;
    }
    m_filled = true;
    m_text = text;
    m_html = html;
    m_pictures.clear();
    showBody();
}

void EntryBody::clearBody()
{
    m_filled = false;
    m_text.clear();
    m_pictures.clear();
}

void EntryBody::addPicture(const QString &address, const QImage &picture)
{
    m_pictures.insert(address, picture);
    showBody();
}

void EntryBody::showBody()
{
    m_room = std::max(width(), 320);
    if (m_html) {
        setHtml(m_text);
        givePictures(*document());
        if (!m_pictures.isEmpty()) {
            setHtml(m_text); // now that they are known, their sizes count
        }
    } else {
        setPlainText(m_text);
    }
    m_measured.reset();
    m_measuredWidth = -1;
    updateGeometry();
}

void EntryBody::givePictures(QTextDocument &target) const
{
    for (auto it = m_pictures.cbegin(); it != m_pictures.cend(); ++it) {
        target.addResource(QTextDocument::ImageResource, QUrl(it.key()), fitted(it.value()));
    }
}

QImage EntryBody::fitted(const QImage &picture) const
{
    if (picture.width() <= m_room) {
        return picture;
    }
    return picture.scaledToWidth(m_room, Qt::SmoothTransformation);
}

void EntryBody::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const bool wide = std::any_of(m_pictures.cbegin(), m_pictures.cend(), [this](const QImage &picture) {
        return picture.width() > std::min(m_room, width());
    });
    if (wide && std::abs(width() - m_room) > 16) {
        showBody();
    }
}

QVariant EntryBody::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource && m_pictures.contains(name.toString())) {
        return fitted(m_pictures.value(name.toString()));
    }
    // An empty picture, so that nothing is looked for on the disk or in the network.
    return QVariant::fromValue(QImage());
}

int EntryBody::heightForWidth(int width) const
{
    if (!m_filled) {
        return 0;
    }
    if (width == m_measuredWidth) {
        return m_measuredHeight;
    }
    const QTextDocument *measured = document();
    if (static_cast<int>(measured->textWidth()) != width) {
        if (m_measured == nullptr) {
            m_measured.reset(document()->clone());
            m_measured->setDefaultFont(font());
            givePictures(*m_measured);
        }
        m_measured->setTextWidth(width);
        measured = m_measured.get();
    }
    m_measuredWidth = width;
    m_measuredHeight = static_cast<int>(std::ceil(measured->size().height()));
    return m_measuredHeight;
}

QSize EntryBody::sizeHint() const
{
    return {200, heightForWidth(std::max(1, width()))};
}

QSize EntryBody::minimumSizeHint() const
{
    return {80, fontMetrics().lineSpacing()};
}

void EntryBody::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the thread scrolls, not one entry of it
}

void EntryBody::openLink(const QUrl &link)
{
    static const QStringList Harmless{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    if (Harmless.contains(link.scheme().toLower())) {
        QDesktopServices::openUrl(link);
    }
}

} // namespace deskhand
