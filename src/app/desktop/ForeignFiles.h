// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The one way by which what others sent comes onto this machine's disk: whole, and marked as theirs.

#include "app/desktop/WebMark.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QString>

#include <functional>

class QObject;

namespace deskhand {

class AttachmentRepository;

using ForeignAnswer = std::function<void(const Result<WebMark> &)>;

/// Writes the attachment's content to `path` and marks the file. `then` is not called once `guard` is gone. Errors are
/// the download's: a disk that cannot keep the mark is none.
void saveForeign(AttachmentRepository &attachments, AttachmentId id, const QString &path, QObject *guard,
                 ForeignAnswer then);

/// For people, after a sentence that says where a file was saved; empty where the mark is as it should be.
[[nodiscard]] QString markNotice(WebMark mark);

} // namespace deskhand
