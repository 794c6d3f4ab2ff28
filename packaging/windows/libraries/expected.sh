# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# tl::expected: one header, the same on every system, so it is that of the machine's own package.

source=
build() {
  install -D -m 644 /usr/include/tl/expected.hpp "$DESTDIR$SYSROOT/include/tl/expected.hpp"
  mkdir -p "$DESTDIR$SYSROOT/share/cmake" debian
  cp -r /usr/share/cmake/tl-expected "$DESTDIR$SYSROOT/share/cmake/"
  cp /usr/share/doc/libexpected-dev/copyright debian/copyright
}
