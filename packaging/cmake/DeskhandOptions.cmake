# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the presets switch on and off. Everything here has a default fit for a packager's plain "cmake -B build".

option(DESKHAND_WERROR "Treat warnings as errors" OFF)
option(DESKHAND_CCACHE "Compile through ccache where it is installed" OFF)
option(DESKHAND_MOLD "Link with mold where it is installed" OFF)
option(DESKHAND_FUZZERS "Build libFuzzer programs (clang) instead of their replay tests" OFF)
# It speaks with the system in POSIX's terms.
set(DESKHAND_SERVER_DEFAULT ON)
if(WIN32)
  set(DESKHAND_SERVER_DEFAULT OFF)
endif()
option(DESKHAND_SERVER "Build deskhand-server" ${DESKHAND_SERVER_DEFAULT})
if(WIN32)
  set(postgresql OFF) # the client alone is built there
else()
  set(postgresql ON)
endif()
option(DESKHAND_WITH_POSTGRESQL "Keep help desks in PostgreSQL too (libpq)" ${postgresql})
set(DESKHAND_SANITIZE "" CACHE STRING "Sanitizers of the whole build: empty, 'address,undefined' or 'thread'")

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
