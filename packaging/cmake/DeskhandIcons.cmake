# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Icons come from Debian's breeze-icon-theme and are rendered while building: PNG masks of each size, which the program
# tints from its palette. Qt's SVG module is thus no part of the program.
#
# deskhand_add_icons(<target> <name>=<folder>/<breeze icon> ...): become :/icons/<name>-<pixels>.png. Folder is actions,
# status or places; the 16 px drawing is taken, whose lines lie on whole pixels at 16, 32, 48 and 64.

set(DESKHAND_ICON_SIZES 16 24 32 48 64)

if(CMAKE_SCRIPT_MODE_FILE)
  # cmake -DCONVERT=... -DTHEME=... -DOUT=... -DICONS=name=path|... -P DeskhandIcons.cmake
  string(REPLACE "|" ";" icons "${ICONS}")
  foreach(icon IN LISTS icons)
    string(REGEX MATCH "^([^=]+)=([a-z]+)/(.+)$" matched "${icon}")
    set(name "${CMAKE_MATCH_1}")
    set(source "${THEME}/${CMAKE_MATCH_2}/16/${CMAKE_MATCH_3}.svg")
    foreach(size IN LISTS DESKHAND_ICON_SIZES)
      execute_process(COMMAND "${CONVERT}" -w ${size} -h ${size} -o "${OUT}/${name}-${size}.png" "${source}"
        COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
  endforeach()
  return()
endif()

function(deskhand_add_icons target)
  find_program(DESKHAND_RSVG_CONVERT rsvg-convert REQUIRED)
  find_path(DESKHAND_BREEZE_ICONS actions/16/list-add.svg PATHS /usr/share/icons/breeze REQUIRED NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
  set(out "${CMAKE_CURRENT_BINARY_DIR}/icons")
  file(MAKE_DIRECTORY "${out}")
  set(pictures "")
  foreach(icon IN LISTS ARGN)
    string(REGEX REPLACE "=.*" "" name "${icon}")
    foreach(size IN LISTS DESKHAND_ICON_SIZES)
      list(APPEND pictures "${out}/${name}-${size}.png")
    endforeach()
  endforeach()
  string(REPLACE ";" "|" icons "${ARGN}")
  set(script "${CMAKE_SOURCE_DIR}/packaging/cmake/DeskhandIcons.cmake")
  add_custom_command(OUTPUT ${pictures}
    COMMAND "${CMAKE_COMMAND}" "-DCONVERT=${DESKHAND_RSVG_CONVERT}" "-DTHEME=${DESKHAND_BREEZE_ICONS}" "-DOUT=${out}"
      "-DICONS=${icons}" -P "${script}"
    DEPENDS "${script}" VERBATIM COMMENT "Rendering icons")
  qt_add_resources(${target} ${target}_icons PREFIX /icons BASE "${out}" FILES ${pictures})
endfunction()
