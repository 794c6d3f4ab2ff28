# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# GMime is written on it.

source=glib2.0
needs="libffi pcre2 intl"
build() {
  # LC_MESSAGES is gettext's where the system has none; its value there.
  meson_library -Dtests=false -Dinstalled_tests=false -Dlibmount=disabled -Dselinux=disabled -Ddtrace=false \
    -Dsystemtap=false -Dnls=disabled -Dman=false -Dgtk_doc=false -Dxattr=false -Dlibelf=disabled \
    -Dglib_debug=disabled -Dglib_assert=false "-Dc_args=-I$SYSROOT/include -DLC_MESSAGES=1729"
}
