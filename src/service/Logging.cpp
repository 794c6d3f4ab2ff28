// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Logging.h"

namespace deskhand {

Q_LOGGING_CATEGORY(serviceLog, "deskhand.service", QtInfoMsg)

} // namespace deskhand
