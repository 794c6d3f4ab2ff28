// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/HtmlSanitizer.h"

namespace deskhand {

/// The sanitiser over libxml2's HTML parser. It reads events, never builds a tree, and reads its own
/// result again until nothing changes: what a second parser would understand differently goes.
class LibxmlSanitizer final : public HtmlSanitizer {
public:
    LibxmlSanitizer();
    [[nodiscard]] SanitizedHtml sanitise(const QString &html) const override;
};

} // namespace deskhand
