# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings, strict Qt defines, sanitizers, ccache and linker: one interface target that everything of ours links.

add_library(deskhand-flags INTERFACE)

target_compile_definitions(deskhand-flags INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  target_compile_options(deskhand-flags INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus /Zc:preprocessor)
  target_compile_definitions(deskhand-flags INTERFACE NOMINMAX _CRT_SECURE_NO_WARNINGS)
else()
  target_compile_options(deskhand-flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wcast-qual -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough -Wextra-semi
    -fstack-protector-strong -pthread
    # Paths in debug information are relative to the sources: builds are alike wherever they are made.
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(deskhand-flags INTERFACE -Wduplicated-cond -Wlogical-op -Wredundant-move)
  if(DESKHAND_CCACHE)
    target_compile_options(deskhand-flags INTERFACE -fpch-preprocess)
  endif()
elseif(NOT MSVC)
  # A precompiled header that ccache brings back is as good as one just written, whatever the dates say.
  target_compile_options(deskhand-flags INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
if(DESKHAND_WERROR)
  target_compile_options(deskhand-flags INTERFACE $<IF:$<BOOL:${MSVC}>,/WX,-Werror>)
endif()
if(MINGW)
  # There the guards of the stack are in a library of their own, and FORTIFY's checks are not to be had.
  target_link_options(deskhand-flags INTERFACE -fstack-protector-strong)
elseif(CMAKE_BUILD_TYPE MATCHES "^Rel" AND NOT MSVC)
  target_compile_options(deskhand-flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()

if(DESKHAND_SANITIZE)
  target_compile_options(deskhand-flags INTERFACE
    -fsanitize=${DESKHAND_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(deskhand-flags INTERFACE -fsanitize=${DESKHAND_SANITIZE})
endif()
if(DESKHAND_FUZZERS)
  target_compile_options(deskhand-flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(DESKHAND_MOLD)
  find_program(DESKHAND_MOLD_PROGRAM mold)
  if(DESKHAND_MOLD_PROGRAM)
    target_link_options(deskhand-flags INTERFACE -fuse-ld=mold)
  endif()
endif()

if(DESKHAND_CCACHE)
  find_program(DESKHAND_CCACHE_PROGRAM ccache)
  if(DESKHAND_CCACHE_PROGRAM)
    # The base directory makes work trees share what was compiled; the sloppiness is what precompiled headers need.
    set(CMAKE_CXX_COMPILER_LAUNCHER
      env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${DESKHAND_CCACHE_PROGRAM})
  endif()
endif()

# Precompiled headers: one of Qt Core for libraries without a window, one more with Widgets, one for tests. A target
# reuses one of them, so that each is compiled once and not once for each library.
function(deskhand_add_pch name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;HEADERS")
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch/${name}.cpp" CONTENT "// Carries a precompiled header.\n")
  add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/pch/${name}.cpp")
  target_link_libraries(${name} PRIVATE deskhand-flags ${arg_LINK})
  target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

set(DESKHAND_PCH_CORE <algorithm> <chrono> <functional> <memory> <optional> <utility> <variant> <vector>
  <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QList> <QMap> <QSet> <QString> <QStringList> <QTimeZone>
  <QVariant> <tl/expected.hpp>)
