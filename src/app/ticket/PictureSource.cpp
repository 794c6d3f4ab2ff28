// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ticket/PictureSource.h"

#include "app/ticket/AttachmentOpener.h"

#include <QImageReader>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LargestInline = 10LL * 1024 * 1024;
constexpr int PictureMemory = 128; ///< MB unpacked
} // namespace

PictureSource::PictureSource(AttachmentOpener &attachments, QObject *parent)
    : QObject(parent)
    , m_attachments(attachments)
    , m_remote(this)
{ }

void PictureSource::fetch(const QString &address, const QList<Attachment> &attachments, QObject *guard,
                          const Then &then)
{
    if (!address.startsWith("cid:"_L1)) {
        const QUrl wanted(address);
        connect(&m_remote, &RemotePictures::loaded, guard, [wanted, then](const QUrl &url, const QImage &picture) {
            if (url == wanted) {
                then(picture);
            }
        });
        m_remote.fetch(wanted);
        return;
    }
    const QString id = address.mid(4);
    const auto found = std::find_if(attachments.cbegin(), attachments.cend(),
                                    [&id](const Attachment &attachment) { return attachment.contentId == id; });
    if (found == attachments.cend() || found->size > LargestInline) {
        return;
    }
    m_attachments.fetch(*found, guard, [then](const QString &path) {
        QImageReader::setAllocationLimit(PictureMemory);
        QImageReader reader(path);
        reader.setAutoTransform(true);
        const QImage picture = reader.read();
        if (!picture.isNull()) {
            then(picture);
        }
    });
}

} // namespace deskhand
