// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How encodings and groupings are spelled in a mapping: written as the first name of the value, read as any.

#include "core/import/CsvMapping.h"

#include <algorithm>
#include <iterator>

namespace deskhand {

template <typename Value>
struct CsvName {
    Value value;
    QLatin1StringView name;
};

inline constexpr CsvName<CsvEncoding> csvEncodingNames[]{
    {CsvEncoding::Utf8, QLatin1StringView("UTF-8")},
    {CsvEncoding::Utf16Le, QLatin1StringView("UTF-16LE")},
    {CsvEncoding::Utf16Le, QLatin1StringView("UTF-16")},
    {CsvEncoding::Utf16Be, QLatin1StringView("UTF-16BE")},
    {CsvEncoding::Windows1252, QLatin1StringView("Windows-1252")},
    {CsvEncoding::Windows1252, QLatin1StringView("cp1252")},
    {CsvEncoding::Windows1252, QLatin1StringView("ISO-8859-1")},
    {CsvEncoding::Windows1252, QLatin1StringView("latin1")},
};

inline constexpr CsvName<CsvGrouping> csvGroupingNames[]{
    {CsvGrouping::None, QLatin1StringView("")},
    {CsvGrouping::First, QLatin1StringView("first")},
    {CsvGrouping::Last, QLatin1StringView("last")},
    {CsvGrouping::Notes, QLatin1StringView("notes")},
};

template <typename Value, size_t Size>
[[nodiscard]] QString csvNameOf(const CsvName<Value> (&names)[Size], Value value)
{
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [value](const CsvName<Value> &entry) { return entry.value == value; });
    return found != std::end(names) ? QString(found->name) : QString();
}

/// `same(name)` says whether the entry's name is the one wanted.
template <typename Value, size_t Size, typename Same>
[[nodiscard]] std::optional<Value> csvValueOf(const CsvName<Value> (&names)[Size], Same same)
{
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&same](const CsvName<Value> &entry) { return same(entry.name); });
    return found != std::end(names) ? std::optional(found->value) : std::nullopt;
}

} // namespace deskhand
