# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Spell check while writing.

source=hunspell
build() {
  autoreconf -fi
  autotools_library --disable-static --disable-nls --without-ui --without-readline
}
