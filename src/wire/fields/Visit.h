// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the files of this folder share. For each type that travels they have one function `fields(visitor, value)` that
/// names every member once; JsonWriter and JsonReader both call it, so what is written is what is read. It binds all
/// members by position first: a member added to the type does not compile until it is named here too.

#include <concepts>
#include <type_traits>

namespace deskhand {

/// `T` is `V` or const `V`: one function visits for reading and for writing.
template <typename T, typename V>
concept Of = std::same_as<std::remove_const_t<T>, V>;

} // namespace deskhand
