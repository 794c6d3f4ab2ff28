# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything from outside, found once. CONTRIBUTING.md gives the reason for each; packaging/packages how Debian calls it.

set(DESKHAND_QT_MODULES Core Gui Widgets PrintSupport Network LinguistTools)
if(BUILD_TESTING)
  list(APPEND DESKHAND_QT_MODULES Test)
endif()
find_package(Qt6 6.4.2 REQUIRED COMPONENTS ${DESKHAND_QT_MODULES})

find_package(QCustomPlotQt6 QUIET)
if(NOT TARGET QCustomPlotQt6::QCustomPlotQt6)
  # Its own project file makes no CMake package, so not everybody has one.
  find_path(QCUSTOMPLOT_INCLUDE_DIR qcustomplot.h REQUIRED)
  find_library(QCUSTOMPLOT_LIBRARY NAMES QCustomPlotQt6 qcustomplot-qt6 qcustomplot qcustomplot2 REQUIRED)
  add_library(QCustomPlotQt6::QCustomPlotQt6 UNKNOWN IMPORTED)
  set_target_properties(QCustomPlotQt6::QCustomPlotQt6 PROPERTIES
    IMPORTED_LOCATION "${QCUSTOMPLOT_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${QCUSTOMPLOT_INCLUDE_DIR}"
    INTERFACE_COMPILE_DEFINITIONS QCUSTOMPLOT_USE_LIBRARY INTERFACE_LINK_LIBRARIES "Qt6::Widgets;Qt6::PrintSupport")
endif()
find_package(tl-expected REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(SQLite3 3.39 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
# Its flags of the compile line (large files, threads) are the whole build's already; repeated for one library they would
# make the precompiled headers unfit for it.
set_property(TARGET PkgConfig::GMIME PROPERTY INTERFACE_COMPILE_OPTIONS)
if(DESKHAND_WITH_POSTGRESQL)
  pkg_check_modules(LIBPQ REQUIRED IMPORTED_TARGET libpq>=15)
endif()
# Optional: without it there is no spell check.
pkg_check_modules(HUNSPELL IMPORTED_TARGET hunspell)
if(TARGET PkgConfig::HUNSPELL)
  set_property(TARGET PkgConfig::HUNSPELL PROPERTY INTERFACE_COMPILE_OPTIONS)
endif()
if(DESKHAND_SERVER)
  # Two of Boost's versions may be installed beside each other; this one was tried.
  find_package(Boost 1.81 REQUIRED)
  find_package(OpenSSL 3 REQUIRED)
  find_package(ZLIB REQUIRED)
  # With PyYAML: makes JSON and a page of the API's description while building.
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
endif()
