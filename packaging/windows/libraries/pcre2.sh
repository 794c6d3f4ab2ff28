# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Regular expressions of GLib and of Qt.

source=pcre2
build() {
  autotools_library --disable-static --enable-pcre2-16 --enable-jit --enable-unicode \
    --disable-pcre2grep-libz --disable-pcre2grep-libbz2
}
