# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The charts. Its own project file knows no cross build: one source file and its header are all there is to it.

source=qcustomplot
needs="qtbase"
build() {
  mkdir cross
  cat >cross/Config.cmake <<'END'
include(CMakeFindDependencyMacro)
find_dependency(Qt6 COMPONENTS Widgets PrintSupport)
include("${CMAKE_CURRENT_LIST_DIR}/QCustomPlotQt6Targets.cmake")
END
  cat >cross/CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.25)
project(qcustomplot LANGUAGES CXX)
find_package(Qt6 REQUIRED COMPONENTS Widgets PrintSupport)
set(CMAKE_AUTOMOC ON)
add_library(QCustomPlotQt6 SHARED ../qcustomplot.cpp ../qcustomplot.h)
target_compile_definitions(QCustomPlotQt6 PRIVATE QCUSTOMPLOT_COMPILE_LIBRARY INTERFACE QCUSTOMPLOT_USE_LIBRARY)
target_link_libraries(QCustomPlotQt6 PUBLIC Qt6::Widgets Qt6::PrintSupport)
target_include_directories(QCustomPlotQt6 PUBLIC $<INSTALL_INTERFACE:include>)
install(TARGETS QCustomPlotQt6 EXPORT QCustomPlotQt6Targets)
install(FILES ../qcustomplot.h DESTINATION include)
install(EXPORT QCustomPlotQt6Targets NAMESPACE QCustomPlotQt6:: DESTINATION lib/cmake/QCustomPlotQt6)
install(FILES Config.cmake RENAME QCustomPlotQt6Config.cmake DESTINATION lib/cmake/QCustomPlotQt6)
END
  cd cross
  cmake_library -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(gcc -print-multiarch)/cmake"
}
