// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/AttachmentPreview.h"

#include "models/Formatting.h"

#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestPicture = 30LL * 1024 * 1024;
constexpr qint64 LargestText = 20LL * 1024 * 1024;
constexpr qint64 TextShown = 1024LL * 1024;
/// What a picture may take unpacked, in MB: a small file can hold a huge one.
constexpr int PictureMemory = 256;

bool isPicture(const Attachment &attachment)
{
    // SVG is a program as much as a picture; there is no reader for it here.
    return attachment.mediaType.startsWith("image/"_L1)
           && QImageReader::supportedMimeTypes().contains(attachment.mediaType.toLatin1());
}

bool isText(const Attachment &attachment)
{
    static const QStringList More{u"application/json"_s, u"application/xml"_s,    u"application/x-yaml"_s,
                                  u"application/sql"_s,  u"message/rfc822"_s,     u"application/x-shellscript"_s,
                                  u"application/toml"_s, u"application/x-perl"_s, u"application/x-subrip"_s};
    return attachment.mediaType.startsWith("text/"_L1) || More.contains(attachment.mediaType);
}

} // namespace

bool AttachmentPreview::canShow(const Attachment &attachment)
{
    return (isPicture(attachment) && attachment.size <= LargestPicture)
           || (isText(attachment) && attachment.size <= LargestText);
}

AttachmentPreview::AttachmentPreview(const Attachment &attachment, const QString &path, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"attachmentPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 (%2)").arg(attachment.name, fileSize(attachment.size)));
    setSizeGripEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    if (isPicture(attachment)) {
        addPicture(*column, path);
    } else {
        addText(*column, path);
    }
    // Not a box of Qt's: with actions and Close in it Tab went round among the actions and never came to Close.
    auto *open = new QPushButton(tr("&Open"), this);
    auto *save = new QPushButton(tr("&Save as…"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(open, &QPushButton::clicked, this, &AttachmentPreview::openWanted);
    connect(save, &QPushButton::clicked, this, &AttachmentPreview::saveWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {open, save, close}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    resize(720, 540);
}

void AttachmentPreview::addPicture(QVBoxLayout &column, const QString &path)
{
    QImageReader::setAllocationLimit(PictureMemory);
    QImageReader reader(path);
    reader.setAutoTransform(true);
    m_picture = QPixmap::fromImageReader(&reader);
    m_pictureLabel = new QLabel(this);
    m_pictureLabel->setAlignment(Qt::AlignCenter);
    m_pictureLabel->setAccessibleName(windowTitle());
    if (m_picture.isNull()) {
        m_pictureLabel->setText(tr("The picture cannot be shown: %1").arg(reader.errorString()));
    }
    m_area = new QScrollArea(this);
    m_area->setWidget(m_pictureLabel);
    m_area->setWidgetResizable(true);
    m_area->viewport()->installEventFilter(this);
    column.addWidget(m_area, 1);
}

void AttachmentPreview::addText(QVBoxLayout &column, const QString &path)
{
    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(windowTitle());
    column.addWidget(text, 1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        text->setPlainText(tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    text->setPlainText(QString::fromUtf8(file.read(TextShown)));
    if (file.size() > TextShown) {
        column.addWidget(
            new QLabel(tr("This is the beginning; the whole file has %1.").arg(fileSize(file.size())), this));
    }
}

void AttachmentPreview::fit()
{
    if (m_pictureLabel == nullptr || m_picture.isNull()) {
        return;
    }
    const QSize room = m_area->viewport()->size() - QSize(4, 4);
    const bool larger = m_picture.width() > room.width() || m_picture.height() > room.height();
    QPixmap shown = m_picture;
    if (larger) {
        const qreal ratio = devicePixelRatioF();
        shown = m_picture.scaled(room * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        shown.setDevicePixelRatio(ratio);
    }
    m_pictureLabel->setPixmap(shown);
}

bool AttachmentPreview::eventFilter(QObject *watched, QEvent *event)
{
    // The room there is shows only when the view itself has been laid out, after the dialog's own resizing.
    if (event->type() == QEvent::Resize) {
        fit();
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace deskhand
