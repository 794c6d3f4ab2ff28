// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a search through many gives: some of them, and how many others fit.

#include <QList>

namespace deskhand {

template <typename T>
struct Found {
    /// Others are counted up to this; `more` of as many means "so many, or more".
    static constexpr int mostCounted = 1000;

    QList<T> rows;
    int more = 0;
    bool operator==(const Found &) const = default;
};

} // namespace deskhand
