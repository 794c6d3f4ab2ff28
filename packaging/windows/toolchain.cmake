# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiles for Windows (x86-64) with Debian's MinGW-w64. DESKHAND_WINDOWS_SYSROOT is where packaging/windows/build.sh
# put the libraries.

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(deskhand_host x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${deskhand_host}-gcc-posix)
set(CMAKE_CXX_COMPILER ${deskhand_host}-g++-posix)
set(CMAKE_RC_COMPILER ${deskhand_host}-windres)
set(CMAKE_AR ${deskhand_host}-gcc-ar-posix)
set(CMAKE_RANLIB ${deskhand_host}-gcc-ranlib-posix)

set(DESKHAND_WINDOWS_SYSROOT "$ENV{DESKHAND_WINDOWS_SYSROOT}" CACHE PATH "Where the libraries for Windows are")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES DESKHAND_WINDOWS_SYSROOT)
set(CMAKE_FIND_ROOT_PATH "${DESKHAND_WINDOWS_SYSROOT}" /usr/${deskhand_host})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} "${DESKHAND_WINDOWS_SYSROOT}/lib/pkgconfig:/usr/${deskhand_host}/lib/pkgconfig")
