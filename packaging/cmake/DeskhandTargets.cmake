# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How a folder of src/ becomes a library and a program.

deskhand_add_pch(deskhand-pch-core LINK Qt6::Core HEADERS ${DESKHAND_PCH_CORE})
deskhand_add_pch(deskhand-pch-widgets LINK Qt6::Widgets HEADERS ${DESKHAND_PCH_CORE}
  <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QIcon> <QLabel> <QPainter> <QPointer> <QWidget>)

# deskhand_add_layer(<layer> [MOC] [PCH <carrier>] [LINK <target>...] [PRIVATE <target>...] [RESOURCES <folder>...]
#   [EXCEPT <file>...])
#
# Makes the static library deskhand-<layer> of every .cpp below the present folder, save main.cpp and EXCEPT. What only
# Windows knows is in files called *Windows.cpp, what stands in for it on other systems in *Elsewhere.cpp. LINK reaches
# those who link the layer, PRIVATE does not. MOC is for layers with Q_OBJECT. RESOURCES names folders below resources/,
# whose files come to :/<folder>/... of every program that links the layer. A layer of headers only is an interface.
function(deskhand_add_layer layer)
  cmake_parse_arguments(PARSE_ARGV 1 arg "MOC" "PCH" "LINK;PRIVATE;RESOURCES;EXCEPT")
  set(name "deskhand-${layer}")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS *.h)
  foreach(file IN LISTS arg_EXCEPT ITEMS main.cpp)
    list(FILTER sources EXCLUDE REGEX "/${file}$")
  endforeach()
  if(WIN32)
    list(FILTER sources EXCLUDE REGEX "Elsewhere\\.cpp$")
  else()
    list(FILTER sources EXCLUDE REGEX "Windows\\.cpp$")
  endif()
  if(NOT sources)
    add_library(${name} INTERFACE)
    target_include_directories(${name} INTERFACE "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(${name} INTERFACE ${arg_LINK} ${arg_PRIVATE})
    return()
  endif()
  add_library(${name} STATIC ${sources} ${headers})
  target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
  target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE deskhand-flags ${arg_PRIVATE})
  if(NOT arg_PCH)
    set(arg_PCH deskhand-pch-core)
  endif()
  target_precompile_headers(${name} REUSE_FROM ${arg_PCH})
  if(arg_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOUIC ON AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/ui")
    # CMake 3.25 does not look at a header that was added since moc ran last, unless told.
    set_property(TARGET ${name} PROPERTY AUTOGEN_TARGET_DEPENDS
      "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${name}_autogen.dir/AutogenInfo.json")
  endif()
  foreach(folder IN LISTS arg_RESOURCES)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/${folder}/*")
    if(files)
      string(MAKE_C_IDENTIFIER "${layer}_${folder}" id)
      qt_add_resources(${name} ${id} PREFIX "/${folder}" BASE "${CMAKE_SOURCE_DIR}/resources/${folder}" FILES ${files})
    endif()
  endforeach()
endfunction()

# deskhand_add_program(<program> LINK <target>...): of main.cpp in the present folder, once there is one; it comes with the
# desktop's package.
function(deskhand_add_program program)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK")
  file(GLOB main CONFIGURE_DEPENDS main.cpp main/main.cpp)
  if(main)
    add_executable(${program} ${main})
    target_link_libraries(${program} PRIVATE deskhand-flags ${arg_LINK})
    install(TARGETS ${program} RUNTIME DESTINATION bin COMPONENT desktop)
  endif()
endfunction()

# deskhand_add_qt_translations(<layer> <ts file>...): Qt's texts in the languages of these files, at
# :/translations/qtbase_*.qm. They are the same on every system, so a cross build may take the machine's own.
function(deskhand_add_qt_translations layer)
  set(found)
  foreach(ts IN LISTS ARGN)
    string(REGEX REPLACE "^.*_([A-Za-z_]+)\\.ts$" "\\1" language "${ts}")
    find_file(DESKHAND_QTBASE_${language} "qtbase_${language}.qm"
      PATHS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}" /usr/share/qt6/translations
      NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
    mark_as_advanced(DESKHAND_QTBASE_${language})
    if(DESKHAND_QTBASE_${language})
      set_source_files_properties("${DESKHAND_QTBASE_${language}}" PROPERTIES QT_RESOURCE_ALIAS "qtbase_${language}.qm")
      list(APPEND found "${DESKHAND_QTBASE_${language}}")
    else()
      message(STATUS "Qt's own texts are not translated: no qtbase_${language}.qm")
    endif()
  endforeach()
  if(found)
    qt_add_resources("deskhand-${layer}" qt_translations PREFIX "/translations" FILES ${found})
  endif()
endfunction()

# deskhand_add_translations(<layer>): every translations/*.ts is compiled into the layer, at :/translations/*.qm. The
# target update_translations brings the files up to date with the texts of the sources; English, which the sources
# speak, has the plurals only. Qt's own texts (OK, Cancel, the file dialogs) come in beside them.
function(deskhand_add_translations layer)
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/*.ts")
  get_target_property(type "deskhand-${layer}" TYPE)
  if(NOT files OR type STREQUAL "INTERFACE_LIBRARY")
    return()
  endif()
  set_source_files_properties(${files} PROPERTIES OUTPUT_LOCATION "${CMAKE_BINARY_DIR}/translations")
  qt_add_lrelease("deskhand-${layer}" TS_FILES ${files} QM_FILES_OUTPUT_VARIABLE compiled)
  qt_add_resources("deskhand-${layer}" translations
    PREFIX "/translations" BASE "${CMAKE_BINARY_DIR}/translations" FILES ${compiled})
  set(english "${CMAKE_SOURCE_DIR}/translations/deskhand_en.ts")
  list(REMOVE_ITEM files "${english}")
  deskhand_add_qt_translations(${layer} ${files})
  set(update Qt6::lupdate -silent -locations none -no-obsolete)
  # Without the headers' folder it guesses the contexts of some classes, and guesses wrongly.
  set(texts -I "${CMAKE_SOURCE_DIR}/src" -recursive "${CMAKE_SOURCE_DIR}/src")
  if(EXISTS "${CMAKE_SOURCE_DIR}/ui")
    list(APPEND texts "${CMAKE_SOURCE_DIR}/ui")
  endif()
  add_custom_target(update_translations
    COMMAND ${update} ${texts} -ts ${files}
    COMMAND ${update} -pluralonly ${texts} -ts "${english}"
    VERBATIM)
endfunction()
