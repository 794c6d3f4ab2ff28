// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a ticket's source is called: in queries, rules and files, and to people.

#include "core/values/Ticket.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace deskhand {

/// "web", "email", "phone", "api", "import", "other": the same in every language.
[[nodiscard]] QLatin1StringView sourceKey(Source source);
/// Any case.
[[nodiscard]] std::optional<Source> sourceOfKey(QStringView key);
/// For people, translated.
[[nodiscard]] QString sourceText(Source source);

} // namespace deskhand
