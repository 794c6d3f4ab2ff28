// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace deskhand {

/// RTF as Outlook keeps it (MS-OXRTFCP), at most `most` bytes of it expanded. None where the checksum or the sizes do
/// not fit, or it would be more.
[[nodiscard]] std::optional<QByteArray> decompressRtf(QByteArrayView compressed, qsizetype most);

} // namespace deskhand
