# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The parser under the HTML sanitiser. It gets UTF-8 only, so it needs no iconv.

source=libxml2
build() {
  autoreconf -fi
  autotools_library --disable-static --without-python --without-lzma --without-iconv --without-zlib --without-http \
    --without-ftp --without-readline --with-threads
}
