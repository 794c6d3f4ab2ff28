// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/OvertakenPanel.h"

#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/FlowLayout.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

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

OvertakenPanel::OvertakenPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new ElidedLabel(this))
    , m_theirs(new QPlainTextEdit(this))
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
    m_theirs->setAccessibleName(tr("What came meanwhile"));
    m_theirs->setMinimumHeight(32);
    m_keep->setObjectName(u"overtakenKeep"_s);
    m_keep->setToolTip(tr("Send your reply as it is"));
    m_merge->setObjectName(u"overtakenMerge"_s);
    m_merge->setToolTip(tr("Go on writing with theirs in sight, then send"));
    m_discard->setObjectName(u"overtakenDiscard"_s);
    m_discard->setToolTip(tr("Throw your text away; it can be put back"));
    m_quote->setToolTip(tr("Put what they wrote into your text"));
    AppStyle::setPrimary(m_merge);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 8, 4);
    for (QPushButton *button : {m_merge, m_keep, m_discard, m_quote, m_done}) {
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_theirs, 1);
    column->addWidget(buttons);
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
    const QString title = entries.size() > 1
                              ? tr("%n answers came since you began", nullptr, static_cast<int>(entries.size()))
                          : last.kind == EntryKind::Reply ? tr("%1 has replied since you began").arg(last.author.name)
                                                          : tr("%1 has written since you began").arg(last.author.name);
    m_title->setFullText(title);
    QStringList texts;
    for (const ThreadEntry &entry : entries) {
        texts.append(entries.size() > 1 ? entry.author.name + u":\n"_s + entry.body.text : entry.body.text);
    }
    m_theirs->setPlainText(texts.join(u"\n\n"_s));
    for (QPushButton *button : {m_keep, m_merge, m_discard}) {
        button->show();
    }
    m_quote->hide();
    m_done->hide();
    setAccessibleName(title);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void OvertakenPanel::merge()
{
    m_open = false;
    m_title->setFullText(tr("Meanwhile: %1").arg(m_entries.constLast().author.name));
    for (QPushButton *button : {m_keep, m_merge, m_discard}) {
        button->hide();
    }
    m_quote->show();
    m_done->show();
    update();
    Q_EMIT merged();
}

void OvertakenPanel::clear()
{
    m_open = false;
    m_entries.clear();
    hide();
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
