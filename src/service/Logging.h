// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What this library says in the log.

#include <QLoggingCategory>

namespace deskhand {

Q_DECLARE_LOGGING_CATEGORY(serviceLog)

} // namespace deskhand
