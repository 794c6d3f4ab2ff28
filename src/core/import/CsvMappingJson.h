// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/CsvMapping.h"

#include <QByteArray>

namespace deskhand {

/// As CsvMapping::fromJson() and `--map` read it; what is as usual is left out.
[[nodiscard]] QByteArray mappingToJson(const CsvMapping &mapping);

} // namespace deskhand
