// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/OvertakenPanel.h"

#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/FlowLayout.h"
#include "models/Formatting.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Of their text, those in sight in a low window, and in a high one.
constexpr int FewestLines = 4;
constexpr int MostLines = 8;
constexpr int HeightOfALine = 140;
constexpr int LinesBeside = 3; ///< while one's own is edited

/// "Ken Jay, reply, 09:31"
QString headOf(const ThreadEntry &entry, Timestamp now)
{
    const QString kind = entry.kind == EntryKind::Reply ? OvertakenPanel::tr("reply") : OvertakenPanel::tr("message");
    return OvertakenPanel::tr("%1, %2, %3", "who, reply or message, when")
        .arg(entry.author.name, kind, calendarTime(entry.created, now));
}

QString namesOf(const QList<Attachment> &attachments)
{
    QStringList names;
    for (const Attachment &attachment : attachments) {
        names.append(attachment.name);
    }
    return names.join(OvertakenPanel::tr(", "));
}

QString quoted(const QList<ThreadEntry> &entries)
{
    QString text;
    for (const ThreadEntry &entry : entries) {
        text += OvertakenPanel::tr("%1 wrote:").arg(entry.author.name) + u'\n';
        const QStringList lines = entry.body.text.split(u'\n');
        for (const QString &line : lines) {
            text += u"> "_s + line + u'\n';
        }
    }
    return text;
}

} // namespace

OvertakenPanel::OvertakenPanel(const Theme &theme, const Session &session, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_session(session)
    , m_title(new ElidedLabel(this))
    , m_theirs(new QPlainTextEdit(this))
    , m_buttons(new QWidget(this))
    , m_keep(new QPushButton(tr("&Keep mine and send"), this))
    , m_merge(new QPushButton(tr("&Edit beside it"), this))
    , m_discard(new QPushButton(tr("&Discard mine"), this))
    , m_quote(new QPushButton(tr("&Quote it"), this))
    , m_done(new QPushButton(tr("&Hide"), this))
{
    setObjectName(u"overtaken"_s);
    m_title->setFont(Theme::semibold(font()));
    m_theirs->setReadOnly(true);
    m_theirs->setFrameShape(QFrame::NoFrame);
    m_theirs->viewport()->setAutoFillBackground(false);
    m_theirs->setTabChangesFocus(true);
    m_theirs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_theirs->setAccessibleName(tr("What came meanwhile"));
    m_theirs->setObjectName(u"overtakenText"_s);
    m_theirs->document()->setDocumentMargin(0);
    m_keep->setObjectName(u"overtakenKeep"_s);
    m_keep->setToolTip(tr("Send your reply as it is, and leave the status"));
    m_merge->setObjectName(u"overtakenMerge"_s);
    m_merge->setToolTip(tr("Go on writing with theirs in sight, then send"));
    m_discard->setObjectName(u"overtakenDiscard"_s);
    m_discard->setToolTip(tr("Throw your text away; it can be put back"));
    m_quote->setToolTip(tr("Put what they wrote into your text"));
    AppStyle::setPrimary(m_merge);
    auto *flow = new FlowLayout(m_buttons, 8, 4);
    for (QPushButton *button : {m_merge, m_keep, m_discard, m_quote, m_done}) {
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_theirs, 1);
    column->addWidget(m_buttons);
    connect(m_theirs->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &OvertakenPanel::claimRoom);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT kept();
    });
    connect(m_merge, &QPushButton::clicked, this, &OvertakenPanel::merge);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT discarded();
    });
    connect(m_quote, &QPushButton::clicked, this, [this] { Q_EMIT quoteWanted(quoted(m_entries)); });
    connect(m_done, &QPushButton::clicked, this, &OvertakenPanel::clear);
    clear();
}

void OvertakenPanel::setEntries(const QList<ThreadEntry> &entries)
{
    if (entries.isEmpty()) {
        if (m_open) {
            clear(); // decided elsewhere
        }
        return;
    }
    if (m_open && m_entries == entries) {
        return;
    }
    m_entries = entries;
    m_open = true;
    const ThreadEntry &last = entries.constLast();
    const QString when = calendarTime(last.created, m_session.clock().now());
    const QString title =
        entries.size() > 1 ? tr("%n answers came since you began", nullptr, static_cast<int>(entries.size()))
        : last.kind == EntryKind::Reply ? tr("%1 has replied since you began (%2)").arg(last.author.name, when)
                                        : tr("%1 has written since you began (%2)").arg(last.author.name, when);
    m_title->setFullText(title);
    showEntries();
    for (QPushButton *button : {m_keep, m_merge, m_discard}) {
        button->show();
    }
    m_quote->hide();
    m_done->hide();
    setAccessibleName(title);
    show();
    claimRoom();
    update();
    Q_EMIT changed();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void OvertakenPanel::showEntries()
{
    m_theirs->clear();
    QTextCursor cursor(m_theirs->document());
    const QTextCharFormat plain;
    QTextCharFormat head;
    head.setFontWeight(QFont::DemiBold);
    QTextCharFormat dim;
    dim.setForeground(m_theme.colour(Shade::Dim));
    const Timestamp now = m_session.clock().now();
    for (const ThreadEntry &entry : std::as_const(m_entries)) {
        if (entry.id != m_entries.constFirst().id) {
            cursor.insertText(u"\n\n"_s, plain);
        }
        if (m_entries.size() > 1) { // of one the title says it
            cursor.insertText(headOf(entry, now) + u'\n', head);
        }
        cursor.insertText(entry.body.text.trimmed(), plain);
        if (!entry.attachments.isEmpty()) {
            cursor.insertText(u'\n' + tr("Attached: %1").arg(namesOf(entry.attachments)), dim);
        }
    }
    m_theirs->moveCursor(QTextCursor::Start);
    claimRoom();
}

void OvertakenPanel::claimRoom()
{
    // A plain text's layout measures its height in lines.
    const int lines = qRound(m_theirs->document()->documentLayout()->documentSize().height());
    const int most = m_open ? std::clamp(window()->height() / HeightOfALine, FewestLines, MostLines) : LinesBeside;
    m_theirs->setMinimumHeight(std::clamp(lines, 2, most) * m_theirs->fontMetrics().lineSpacing() + 4);
    const QMargins margins = layout()->contentsMargins();
    m_buttons->setMinimumHeight(m_buttons->layout()->heightForWidth(width() - margins.left() - margins.right()));
}

void OvertakenPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    claimRoom();
}

void OvertakenPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_entries.isEmpty()) {
        showEntries(); // the dimmed text has its colour from the theme
    }
}

void OvertakenPanel::merge()
{
    m_open = false;
    m_title->setFullText(tr("Meanwhile: %1").arg(headOf(m_entries.constLast(), m_session.clock().now())));
    for (QPushButton *button : {m_keep, m_merge, m_discard}) {
        button->hide();
    }
    m_quote->show();
    m_done->show();
    claimRoom();
    update();
    Q_EMIT changed();
    Q_EMIT merged();
}

void OvertakenPanel::clear()
{
    m_open = false;
    m_entries.clear();
    hide();
    Q_EMIT changed();
}

void OvertakenPanel::point()
{
    m_title->setFullText(tr("Not sent: %1").arg(accessibleName()));
    m_merge->setFocus(Qt::OtherFocusReason);
}

void OvertakenPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(m_open ? Shade::Amber : Shade::ReplyLine));
    painter.setBrush(m_theme.colour(m_open ? Shade::AmberGround : Shade::ReplyGround));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace deskhand
