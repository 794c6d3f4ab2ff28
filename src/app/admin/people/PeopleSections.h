// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Who asks for help: requesters and their organizations. They have permissions of their own, apart from the set-up's.

#include "app/admin/AdminSection.h"

namespace deskhand {

void addPeopleSections(AdminSections &sections);

} // namespace deskhand
