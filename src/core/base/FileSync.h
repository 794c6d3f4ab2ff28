// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFile;

namespace deskhand {

/// What was written to the open file is on the disk when this comes back, as far as the system can promise it. False
/// where the disk refused. Blocks; any thread.
[[nodiscard]] bool syncToDisk(QFile &file);

} // namespace deskhand
