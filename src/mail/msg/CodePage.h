// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace deskhand {

/// The charset label of a Windows code page, as decodeText() takes it; empty for one that is unknown.
[[nodiscard]] QByteArray charsetOfCodePage(qint64 codePage);

/// The code page of a font's \fcharset in RTF; none for those that follow the document's.
[[nodiscard]] std::optional<int> codePageOfFontCharset(int charset);

} // namespace deskhand
