# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What a Linux system has beside the programs, and the Debian packages of it all ("cpack -G DEB" in the build folder):
# the desktop's and the server's. Windows has packaging/windows/package.sh.

if(WIN32)
  return()
endif()
include(GNUInstallDirs)
set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")
find_program(DESKHAND_GZIP gzip)

# deskhand_pack(<result> <file>): the file, compressed as Debian wants manual pages and changelogs, alike in every build.
function(deskhand_pack result file)
  cmake_path(GET file FILENAME name)
  set(packed "${CMAKE_CURRENT_BINARY_DIR}/packed/${name}.gz")
  add_custom_command(OUTPUT "${packed}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_CURRENT_BINARY_DIR}/packed"
    COMMAND "${DESKHAND_GZIP}" -9n <"${file}" >"${packed}"
    DEPENDS "${file}")
  set_property(GLOBAL APPEND PROPERTY DESKHAND_PACKED "${packed}")
  set(${result} "${packed}" PARENT_SCOPE)
endfunction()

# deskhand_install_documents(<component> <package> <manual page>...)
function(deskhand_install_documents component package)
  foreach(page IN LISTS ARGN)
    cmake_path(GET page EXTENSION LAST_ONLY section)
    string(SUBSTRING "${section}" 1 1 section)
    deskhand_pack(packed "${linux}/${page}")
    install(FILES "${packed}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man${section}" COMPONENT ${component})
  endforeach()
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/packed/CHANGELOG.md.gz" RENAME changelog.gz
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}" COMPONENT ${component})
  install(FILES "${linux}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}" COMPONENT ${component})
endfunction()

deskhand_pack(changelog "${CMAKE_SOURCE_DIR}/CHANGELOG.md")

# The desktop.
install(FILES "${linux}/deskhand.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT desktop)
configure_file("${linux}/org.deskhand.Deskhand.metainfo.xml" org.deskhand.Deskhand.metainfo.xml @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/org.deskhand.Deskhand.metainfo.xml"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT desktop)
install(FILES "${linux}/deskhand.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME deskhand.xml
  COMPONENT desktop)
install(FILES "${CMAKE_SOURCE_DIR}/resources/icon/deskhand.svg"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT desktop)
foreach(size IN LISTS DESKHAND_PROGRAM_ICON_SIZES)
  install(FILES "${CMAKE_BINARY_DIR}/src/app/program-icon/deskhand-${size}.png"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" RENAME deskhand.png COMPONENT desktop)
endforeach()
deskhand_install_documents(desktop deskhand deskhand.1 deskhandctl.1)
set(CPACK_COMPONENTS_ALL desktop)

# The server, where it is built.
if(TARGET deskhand-server-program)
  install(FILES "${linux}/deskhand-server.service" DESTINATION lib/systemd/system COMPONENT server)
  install(FILES "${linux}/deskhand-server.conf"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/deskhand-server/examples" COMPONENT server)
  deskhand_install_documents(server deskhand-server deskhand-server.8)
  list(APPEND CPACK_COMPONENTS_ALL server)
endif()

get_property(packed_files GLOBAL PROPERTY DESKHAND_PACKED)
add_custom_target(deskhand-documents ALL DEPENDS ${packed_files})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME deskhand)
set(CPACK_PACKAGE_CONTACT "The Deskhand authors <deskhand@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME deskhand)
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "help desk client for people with their hands on the keyboard
Requests come in by mail or are opened by hand; rules give them a department, a
priority and a service level with its due time; every change is recorded, and
one that was a mistake can be undone. A whole help desk is one file, or on a
server that a team shares.")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "hunspell-en-us")
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME deskhand-server)
set(CPACK_DEBIAN_SERVER_DESCRIPTION "help desk server for teams
Serves one help desk to the desktops of a team by HTTP, from a PostgreSQL
database or from a file, and to other programs by the interface that it
describes itself.")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "postgresql")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
