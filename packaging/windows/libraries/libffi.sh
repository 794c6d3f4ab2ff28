# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# GLib calls closures by it.

source=libffi
build() {
  autotools_library --disable-static --disable-docs
}
