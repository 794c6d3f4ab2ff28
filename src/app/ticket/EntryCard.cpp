// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/EntryCard.h"

#include "app/theme/Icons.h"
#include "app/theme/Painting.h"
#include "app/ticket/EntryBody.h"
#include "app/ticket/PictureSource.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/FlowLayout.h"
#include "core/text/HtmlSanitizer.h"
#include "models/Formatting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal Radius = 6;
}

EntryCard::EntryCard(const Theme &theme, PictureSource &pictures, const ThreadItem &item, Timestamp now,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_tag(new QLabel(this))
    , m_author(new QLabel(this))
    , m_origin(new ElidedLabel(this))
    , m_notice(new QLabel(this))
    , m_time(new QLabel(this))
    , m_body(new EntryBody(this))
    , m_column(new QVBoxLayout(this))
{
    const QFont small = Theme::small(font());
    m_tag->setFont(chipFont(font()));
    m_author->setFont(Theme::semibold(font()));
    m_author->setTextFormat(Qt::PlainText);
    m_origin->setFont(small);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setFont(small);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_time->setFont(small);
    m_time->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_tag);
    top->addWidget(m_author);
    top->addWidget(m_origin, 1);
    top->addWidget(m_notice);
    top->addWidget(m_time);
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(4);
    m_column->addLayout(top);
    m_column->addWidget(m_body);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setItem(item, now);
}

void EntryCard::makeBlockedRow()
{
    m_blocked = new QWidget(this);
    m_blocked->setObjectName(u"blockedPictures"_s);
    auto *text = new QLabel(tr("Pictures from the Internet are not shown: fetching them tells the sender that this was "
                               "read."),
                            m_blocked);
    text->setFont(Theme::small(font()));
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setWordWrap(true);
    m_showBlocked = new QPushButton(tr("Show pictures"), m_blocked);
    m_showBlocked->setFont(Theme::small(font()));
    auto *line = new QHBoxLayout(m_blocked);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(text, 1);
    line->addWidget(m_showBlocked);
    m_column->insertWidget(m_column->indexOf(m_body), m_blocked);
    connect(m_showBlocked, &QPushButton::clicked, this, [this] {
        m_remoteShown = true;
        showBody();
    });
}

void EntryCard::makeFold()
{
    m_fold = new QPushButton(u"•••"_s, this);
    m_fold->setFont(Theme::small(font()));
    m_fold->setCheckable(true);
    m_fold->setFlat(true);
    m_fold->setToolTip(tr("Show quoted text"));
    m_fold->setAccessibleName(tr("Quoted text"));
    m_fold->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_folded = new EntryBody(this);
    m_folded->hide();
    m_column->insertWidget(m_column->indexOf(m_body) + 1, m_fold);
    m_column->insertWidget(m_column->indexOf(m_fold) + 1, m_folded);
    connect(m_fold, &QPushButton::toggled, this, [this](bool unfolded) {
        m_folded->setVisible(unfolded);
        m_fold->setToolTip(unfolded ? tr("Hide quoted text") : tr("Show quoted text"));
    });
}

QList<QWidget *> EntryCard::tabStops() const
{
    QList<QWidget *> stops;
    for (QWidget *one : {static_cast<QWidget *>(m_showBlocked), static_cast<QWidget *>(m_fold)}) {
        if (one != nullptr) {
            stops.append(one);
        }
    }
    for (int i = 0; m_attachmentFlow != nullptr && i < m_attachmentFlow->count(); ++i) {
        stops.append(m_attachmentFlow->itemAt(i)->widget());
    }
    return stops;
}

void EntryCard::setItem(const ThreadItem &item, Timestamp now)
{
    const bool isOther = rowKey(item) != rowKey(m_item);
    m_item = item;
    if (isOther) {
        startOver();
    }
    showKind();
    m_author->setText(item.author.name.isEmpty() ? tr("Deskhand") : item.author.name);
    m_origin->setFullText(item.origin);
    m_notice->setText(item.notice);
    m_notice->setVisible(!item.notice.isEmpty());
    showBody();
    showAttachments();
    showTime(now);
    update();
}

void EntryCard::startOver()
{
    m_remoteShown = false;
    m_body->clearBody();
    if (m_fold != nullptr) {
        m_fold->setChecked(false);
        m_folded->clearBody();
    }
}

void EntryCard::showKind()
{
    QString kind;
    QPalette tag = palette();
    switch (m_item.kind) {
    case ThreadItemKind::Reply:
        kind = tr("Reply");
        m_tag->setText(kind);
        tag.setColor(QPalette::WindowText, m_theme.colour(Shade::Accent));
        break;
    case ThreadItemKind::Note:
        kind = tr("Internal note");
        m_tag->setText(kind);
        tag.setColor(QPalette::WindowText, m_theme.colour(Shade::Amber));
        break;
    case ThreadItemKind::Message:
    case ThreadItemKind::Event:
        kind = tr("Message");
        m_tag->clear();
        break;
    }
    m_tag->setPalette(tag);
    m_tag->setVisible(!m_tag->text().isEmpty());
    m_body->setAccessibleName(tr("%1 from %2").arg(kind, m_item.author.name));
    setAccessibleName(tr("%1 from %2, %3").arg(kind, m_item.author.name, absoluteTime(m_item.time)));
}

QString EntryCard::shown(const QString &html) const
{
    return m_remoteShown && m_item.html ? withRemoteImages(html) : html;
}

void EntryCard::showBody()
{
    const bool held = m_item.html && (m_item.body.visible + m_item.body.folded).contains(" data-blocked-src=\""_L1);
    if (m_blocked == nullptr && held) {
        makeBlockedRow();
    }
    if (m_blocked != nullptr) {
        m_blocked->setVisible(held && !m_remoteShown);
    }
    m_pictureGuard.reset();
    m_body->setBody(shown(m_item.body.visible), m_item.html);
    if (m_item.html) {
        m_pictureGuard = std::make_unique<QObject>();
        fetch(m_body, shown(m_item.body.visible));
    }
    showFolded();
}

void EntryCard::showFolded()
{
    const bool any = !m_item.body.folded.isEmpty();
    if (m_fold == nullptr && any) {
        makeFold();
    }
    if (m_fold == nullptr) {
        return;
    }
    m_fold->setVisible(any);
    m_folded->setBody(shown(m_item.body.folded), m_item.html);
    m_folded->setVisible(any && m_fold->isChecked());
    if (m_item.html) {
        fetch(m_folded, shown(m_item.body.folded));
    }
}

void EntryCard::fetch(EntryBody *body, const QString &html)
{
    // Only what the sanitiser left as an address: parts of the mail, and those given free.
    static const QRegularExpression Source(u" src=\"((?:cid:|https?:)[^\"]+)\""_s);
    auto sources = Source.globalMatch(html);
    while (sources.hasNext()) {
        QString address = sources.next().captured(1);
        address.replace("&amp;"_L1, "&"_L1);
        m_pictures.fetch(address, m_item.attachments, m_pictureGuard.get(),
                         [body, address](const QImage &picture) { body->addPicture(address, picture); });
    }
}

void EntryCard::showTime(Timestamp now)
{
    m_time->setText(calendarTime(m_item.time, now));
    m_time->setToolTip(absoluteTime(m_item.time));
}

void EntryCard::showAttachments()
{
    QList<Attachment> listed;
    for (const Attachment &attachment : std::as_const(m_item.attachments)) {
        const bool inText = attachment.inlineContent && !attachment.contentId.isEmpty()
                            && (m_item.body.visible + m_item.body.folded).contains(u"cid:"_s + attachment.contentId);
        if (!inText) {
            listed.append(attachment);
        }
    }
    if (m_attachments == nullptr) {
        if (listed.isEmpty()) {
            return;
        }
        m_attachments = new QWidget(this);
        m_attachmentFlow = new FlowLayout(m_attachments, 8, 4);
        m_column->addWidget(m_attachments);
    }
    m_attachmentFlow->clear();
    for (const Attachment &attachment : std::as_const(listed)) {
        auto *button = new QPushButton(themedIcon(m_theme, u"attach"_s, Shade::Dim),
                                       tr("%1 · %2").arg(attachment.name, fileSize(attachment.size)), m_attachments);
        button->setFont(Theme::small(font()));
        button->setToolTip(tr("Open or save %1 (%2)").arg(attachment.name, attachment.mediaType));
        button->setAccessibleName(tr("Attachment %1, %2").arg(attachment.name, fileSize(attachment.size)));
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QPushButton::clicked, this,
                [this, attachment, listed, button] { Q_EMIT attachmentActivated(attachment, listed, button); });
        connect(button, &QWidget::customContextMenuRequested, this,
                [this, attachment, listed, button] { Q_EMIT attachmentMenuWanted(attachment, listed, button); });
        m_attachmentFlow->addWidget(button);
    }
    if (listed.size() > 1) {
        auto *all = new QPushButton(themedIcon(m_theme, u"save"_s, Shade::Dim), tr("Save all…"), m_attachments);
        all->setFont(Theme::small(font()));
        all->setFlat(true);
        connect(all, &QPushButton::clicked, this, [this, listed] { Q_EMIT saveAllWanted(listed); });
        m_attachmentFlow->addWidget(all);
    }
    m_attachments->setVisible(!listed.isEmpty());
}

void EntryCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Shade ground = Shade::Base;
    Shade line = Shade::Line;
    if (m_item.kind == ThreadItemKind::Note) {
        ground = Shade::NoteGround;
        line = Shade::NoteLine;
    } else if (m_item.kind == ThreadItemKind::Reply) {
        ground = Shade::ReplyGround;
        line = Shade::ReplyLine;
    }
    painter.setPen(m_theme.colour(line));
    painter.setBrush(m_theme.colour(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

} // namespace deskhand
