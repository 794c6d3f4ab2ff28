// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The bodies of toJson and fromJson, for the files that instantiate them.

#include "wire/JsonReader.h"
#include "wire/JsonWriter.h"

namespace deskhand {

template <typename T>
QJsonValue toJson(const T &value)
{
    return JsonWriter::value(value);
}

template <typename T>
Result<T> fromJson(const QJsonValue &json, UnknownMembers unknown)
{
    JsonFaults faults(unknown);
    T value{};
    JsonPlace(json, QString(), faults).read(value);
    if (!faults.isEmpty()) {
        return failure(faults.error());
    }
    return value;
}

} // namespace deskhand

/// Makes toJson and fromJson of a type for the linker.
#define DESKHAND_WIRE(Type)                                                                                            \
    template QJsonValue toJson<Type>(const Type &);                                                                    \
    template Result<Type> fromJson<Type>(const QJsonValue &, UnknownMembers)
