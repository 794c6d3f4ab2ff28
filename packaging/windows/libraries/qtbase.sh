# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt without what the program does not use. TLS is Windows' own (Schannel), SQLite the store's.

source=qt6-base
needs="pcre2"
build() {
  cmake_library -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(gcc -print-multiarch)/cmake" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DBUILD_SHARED_LIBS=ON \
    -DINSTALL_PLUGINSDIR=plugins -DFEATURE_system_zlib=ON -DFEATURE_system_pcre2=ON -DFEATURE_tabletevent=OFF \
    -DFEATURE_opengl=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_dbus=OFF -DFEATURE_schannel=ON \
    -DFEATURE_openssl=OFF -DFEATURE_icu=OFF -DFEATURE_sql=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF \
    -DFEATURE_brotli=OFF -DFEATURE_pkg_config=OFF -DFEATURE_use_gold_linker=OFF -DFEATURE_optimize_size=OFF
}
