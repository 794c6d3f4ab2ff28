// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/EntryBody.h"

#include <QDesktopServices>
#include <QTextDocument>
#include <QUrl>
#include <QWheelEvent>

#include <cmath>

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
}

void EntryBody::setBody(const QString &text, bool html)
{
    if (html) {
        setHtml(text);
    } else {
        setPlainText(text);
    }
    m_measured.reset(document()->clone());
    m_measured->setDefaultFont(font());
    m_measuredWidth = -1;
    updateGeometry();
}

QVariant EntryBody::loadResource(int, const QUrl &)
{
    // An empty picture, so that nothing is looked for on the disk or in the network.
    return QVariant::fromValue(QImage());
}

int EntryBody::heightForWidth(int width) const
{
    if (m_measured == nullptr) {
        return 0;
    }
    if (width != m_measuredWidth) {
        m_measured->setTextWidth(width);
        m_measuredWidth = width;
        m_measuredHeight = static_cast<int>(std::ceil(m_measured->size().height()));
    }
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
