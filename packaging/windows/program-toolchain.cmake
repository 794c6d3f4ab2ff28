# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Deskhand itself needs beyond toolchain.cmake, by which the libraries are built (and built again when it changes).

include("${CMAKE_CURRENT_LIST_DIR}/toolchain.cmake")

# Qt's tools run here: they are those of this machine's Qt of the same version.
set(QT_HOST_PATH /usr CACHE PATH "Where the Qt of this machine is")
file(GLOB deskhand_linguist_tools /usr/lib/*/cmake/Qt6LinguistTools)
set(Qt6LinguistTools_DIR "${deskhand_linguist_tools}" CACHE PATH "lrelease and lupdate of this machine")

# The tests run under Wine.
set(CMAKE_CROSSCOMPILING_EMULATOR "env;DESKHAND_WINDOWS_SYSROOT=${DESKHAND_WINDOWS_SYSROOT};${CMAKE_CURRENT_LIST_DIR}/wine.sh")
