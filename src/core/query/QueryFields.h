// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The words of the query language that are fixed: fields and the keywords they take.

#include "core/query/Query.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace deskhand {

/// The field's word before the colon ("dept"); "field." for a custom field.
[[nodiscard]] QString fieldName(QueryField field);
/// From its word or another accepted for it ("department"), in any case. `field.KEY` is Custom.
[[nodiscard]] std::optional<QueryField> fieldFromName(QStringView name);
/// Every field's word, in the order in which they are explained to people.
[[nodiscard]] QStringList fieldNames();
/// The keywords this field takes beside names, numbers and dates; empty for most.
[[nodiscard]] QStringList keywordsOf(QueryField field);
[[nodiscard]] bool isTimeField(QueryField field);

/// The name as it must be written after a field's colon: quoted where it would not be read whole.
[[nodiscard]] QString writtenName(const QString &name);
/// In quotes, with quotes and backslashes within escaped.
[[nodiscard]] QString quotedText(const QString &text);

} // namespace deskhand
