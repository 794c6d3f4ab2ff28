# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The picture by which people know the program: resources/icon/deskhand.svg, rendered while building.

set(DESKHAND_PROGRAM_ICON_SIZES 16 24 32 48 64 128 256)

# deskhand_add_program_icon(<target>): becomes :/program/deskhand-<pixels>.png of the target. DESKHAND_PROGRAM_ICONS is
# the list of the rendered files.
function(deskhand_add_program_icon target)
  find_program(DESKHAND_RSVG_CONVERT rsvg-convert REQUIRED)
  set(source "${CMAKE_SOURCE_DIR}/resources/icon/deskhand.svg")
  set(out "${CMAKE_CURRENT_BINARY_DIR}/program-icon")
  file(MAKE_DIRECTORY "${out}")
  set(pictures "")
  foreach(size IN LISTS DESKHAND_PROGRAM_ICON_SIZES)
    add_custom_command(OUTPUT "${out}/deskhand-${size}.png"
      COMMAND "${DESKHAND_RSVG_CONVERT}" -w ${size} -h ${size} -o "${out}/deskhand-${size}.png" "${source}"
      DEPENDS "${source}" VERBATIM)
    list(APPEND pictures "${out}/deskhand-${size}.png")
  endforeach()
  qt_add_resources(${target} ${target}_program_icon PREFIX /program BASE "${out}" FILES ${pictures})
  set(DESKHAND_PROGRAM_ICONS "${pictures}" PARENT_SCOPE)
endfunction()

# deskhand_add_windows_resources(<program> <description> [ICON]): what Windows shows of a program without starting it
# (version, icon), and the manifest by which it starts it: UTF-8, sharp on every screen, long paths, the present
# controls. Nothing on other systems. ICON takes DESKHAND_PROGRAM_ICONS.
function(deskhand_add_windows_resources program description)
  if(NOT WIN32)
    return()
  endif()
  set(out "${CMAKE_CURRENT_BINARY_DIR}/${program}-resources")
  set(DESKHAND_RC_PROGRAM "${program}")
  set(DESKHAND_RC_DESCRIPTION "${description}")
  set(DESKHAND_RC_ICON "")
  if("ICON" IN_LIST ARGN)
    find_program(DESKHAND_ICOTOOL icotool REQUIRED)
    set(icon "${out}/deskhand.ico")
    add_custom_command(OUTPUT "${icon}"
      COMMAND "${DESKHAND_ICOTOOL}" --create --output "${icon}" ${DESKHAND_PROGRAM_ICONS}
      DEPENDS ${DESKHAND_PROGRAM_ICONS} VERBATIM)
    set(DESKHAND_RC_ICON "IDI_ICON1 ICON \"${icon}\"")
    set_source_files_properties("${out}/program.rc" PROPERTIES OBJECT_DEPENDS "${icon}")
  endif()
  configure_file("${CMAKE_SOURCE_DIR}/packaging/windows/program.rc.in" "${out}/program.rc" @ONLY)
  configure_file("${CMAKE_SOURCE_DIR}/packaging/windows/program.manifest.in" "${out}/program.manifest" @ONLY)
  target_sources(${program} PRIVATE "${out}/program.rc")
endfunction()
