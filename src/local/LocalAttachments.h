// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "local/LocalThreads.h"
#include "repository/AttachmentRepository.h"

namespace deskhand {

class LocalAttachments final : public AttachmentRepository {
public:
    explicit LocalAttachments(LocalThreads threads);
    [[nodiscard]] Pending<Attachment> upload(const QString &filePath, const QString &name,
                                             const QString &mediaType) override;
    [[nodiscard]] Pending<void> download(AttachmentId id, const QString &filePath) override;

private:
    LocalThreads m_threads;
};

} // namespace deskhand
