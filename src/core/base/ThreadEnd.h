// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What threads of this process need to end without a crash.

namespace deskhand {

/// Before the first regular expression, in each program's main(). Compiled by MinGW's GCC, the destructor of a
/// thread_local object runs when its storage is gone (GCC bug 83562); Qt keeps the stack of a compiled regular
/// expression in one (QRegularExpression of 6.4), so that each thread that used one crashed at its end. They are
/// interpreted instead. On other systems nothing happens.
void makeThreadsEndSafely();

} // namespace deskhand
