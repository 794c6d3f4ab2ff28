# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What a Linux system has beside the programs, and the Debian package of it all ("cpack -G DEB" in the build folder).
# Windows has packaging/windows/package.sh.

if(WIN32)
  return()
endif()
include(GNUInstallDirs)
set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")

install(FILES "${linux}/deskhand.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
configure_file("${linux}/org.deskhand.Deskhand.metainfo.xml" org.deskhand.Deskhand.metainfo.xml @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/org.deskhand.Deskhand.metainfo.xml"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${linux}/deskhand.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME deskhand.xml)
install(FILES "${CMAKE_SOURCE_DIR}/resources/icon/deskhand.svg"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
foreach(size IN ITEMS 16 24 32 48 64 128 256)
  install(FILES "${CMAKE_BINARY_DIR}/src/app/program-icon/deskhand-${size}.png"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" RENAME deskhand.png)
endforeach()

# Debian wants manual pages and the changelog compressed, alike in every build.
find_program(DESKHAND_GZIP gzip)
foreach(page IN ITEMS deskhand.1 deskhandctl.1)
  set(packed "${CMAKE_CURRENT_BINARY_DIR}/${page}.gz")
  add_custom_command(OUTPUT "${packed}" COMMAND "${DESKHAND_GZIP}" -9n <"${linux}/${page}" >"${packed}"
    DEPENDS "${linux}/${page}")
  list(APPEND packed_pages "${packed}")
endforeach()
set(packed "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz")
add_custom_command(OUTPUT "${packed}" COMMAND "${DESKHAND_GZIP}" -9n <"${CMAKE_SOURCE_DIR}/CHANGELOG.md" >"${packed}"
  DEPENDS "${CMAKE_SOURCE_DIR}/CHANGELOG.md")
add_custom_target(deskhand-manual-pages ALL DEPENDS ${packed_pages} "${packed}")
install(FILES ${packed_pages} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${packed}" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
if(DESKHAND_SERVER)
  install(FILES "${linux}/deskhand-server.service" DESTINATION lib/systemd/system)
  install(FILES "${linux}/deskhand-server.conf" DESTINATION "${CMAKE_INSTALL_DOCDIR}/examples")
endif()
install(FILES "${linux}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME deskhand)
set(CPACK_PACKAGE_CONTACT "The Deskhand authors <deskhand@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "help desk client for people with their hands on the keyboard")
set(CPACK_PACKAGE_DESCRIPTION "Requests come in by mail or are opened by hand; rules give them a department, a
priority and a service level with its due time; every change is recorded, and
one that was a mistake can be undone. A whole help desk is one file.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hunspell-en-us")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
