// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/ForeignFiles.h"

#include "repository/AttachmentRepository.h"
#include "repository/WhenDone.h"

#include <QCoreApplication>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

void saveForeign(AttachmentRepository &attachments, AttachmentId id, const QString &path, QObject *guard,
                 ForeignAnswer then)
{
    whenDone(attachments.download(id, path), guard, [path, then = std::move(then)](const Result<void> &saved) {
        if (saved) {
            then(markFromWeb(path));
        } else {
            then(failure(Error(saved.error())));
        }
    });
}

QString markNotice(WebMark mark)
{
    return mark == WebMark::NotPossible
               ? u' '
                     + QCoreApplication::translate(
                         "Output", "This disk cannot keep the mark that a file came from somebody else: "
                                   "Windows will not warn before it is opened.")
               : QString();
}

} // namespace deskhand
