// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repository/AttachmentRepository.h"
#include "rest/RestCalls.h"

namespace deskhand {

class RestAttachments final : public AttachmentRepository {
public:
    explicit RestAttachments(RestCalls calls);

    [[nodiscard]] Pending<Attachment> upload(const QString &filePath, const QString &name,
                                             const QString &mediaType) override;
    [[nodiscard]] Pending<void> download(AttachmentId id, const QString &filePath) override;

private:
    RestCalls m_calls;
};

} // namespace deskhand
