# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How files of tests/ become programs and CTest tests.

# Qt puts the paths of sources and build into the compile line of each test, which no cache could share between work
# trees. tests/support/Paths.h gives them at run time instead.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

set(DESKHAND_TEST_ENVIRONMENT
  QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 LANGUAGE=
  XDG_RUNTIME_DIR= DESKHAND_BIN_DIR=${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
if(DESKHAND_SANITIZE)
  set(support "${CMAKE_SOURCE_DIR}/tests/support")
  list(APPEND DESKHAND_TEST_ENVIRONMENT
    ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1:abort_on_error=0
    LSAN_OPTIONS=suppressions=${support}/lsan.supp:print_suppressions=0
    UBSAN_OPTIONS=print_stacktrace=1
    TSAN_OPTIONS=suppressions=${support}/tsan.supp:halt_on_error=1)
  set(DESKHAND_TIMEOUT_FACTOR 4)
elseif(CMAKE_CROSSCOMPILING)
  set(DESKHAND_TIMEOUT_FACTOR 4)
else()
  set(DESKHAND_TIMEOUT_FACTOR 1)
endif()

# Qt Test's headers offer more when the program links Gui, so tests of models and views have their own (flag GUI).
deskhand_add_pch(deskhand-pch-test LINK Qt6::Test tl::expected
  HEADERS ${DESKHAND_PCH_CORE} <QObject> <QSignalSpy> <QTest>)
deskhand_add_pch(deskhand-pch-test-gui LINK Qt6::Test Qt6::Widgets tl::expected
  HEADERS ${DESKHAND_PCH_CORE} <QApplication> <QObject> <QSignalSpy> <QTest>)

# deskhand_add_test(<name> [SOURCES <file>...] [LINK <target>...] [LABELS <label>...] [TIMEOUT <seconds>] [SERIAL]
#   [GUI] [ENVIRONMENT <name=value>...])
#
# One Qt Test program and one CTest test of it. SOURCES defaults to <name>.cpp, which includes its own <name>.moc.
function(deskhand_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "SERIAL;GUI" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT")
  if(NOT arg_SOURCES)
    set(arg_SOURCES "${name}.cpp")
  endif()
  list(GET arg_SOURCES 0 main)
  add_executable(${name} ${arg_SOURCES} "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
  target_include_directories(${name} PRIVATE
    "${CMAKE_CURRENT_BINARY_DIR}" "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/tests")
  target_link_libraries(${name} PRIVATE deskhand-flags deskhand-test-support ${arg_LINK} Qt6::Test)
  if(WIN32)
    target_sources(${name} PRIVATE $<TARGET_OBJECTS:deskhand-test-home>)
  endif()
  if(arg_GUI)
    target_link_libraries(${name} PRIVATE Qt6::Widgets)
    target_precompile_headers(${name} REUSE_FROM deskhand-pch-test-gui)
  else()
    target_precompile_headers(${name} REUSE_FROM deskhand-pch-test)
  endif()
  qt_generate_moc("${main}" "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc" TARGET ${name})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/bin")
  add_test(NAME ${name} COMMAND ${name})
  deskhand_test_properties(${name} TIMEOUT "${arg_TIMEOUT}" LABELS ${arg_LABELS} ENVIRONMENT ${arg_ENVIRONMENT})
  if(arg_SERIAL)
    set_property(TEST ${name} PROPERTY RUN_SERIAL ON)
  endif()
  if(arg_GUI AND WIN32)
    # One window of the whole desktop is active there, and these want it to be theirs.
    set_property(TEST ${name} PROPERTY RESOURCE_LOCK desktop)
  endif()
endfunction()

function(deskhand_test_properties name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LABELS;ENVIRONMENT")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  math(EXPR timeout "${arg_TIMEOUT} * ${DESKHAND_TIMEOUT_FACTOR}")
  math(EXPR function_timeout "${timeout} * 900")
  # A home of its own: tests run at once, and none may find another's settings.
  set(home "${CMAKE_BINARY_DIR}/tests/home/${name}")
  file(MAKE_DIRECTORY "${home}")
  set(homes HOME=${home} XDG_CONFIG_HOME=${home}/config XDG_DATA_HOME=${home}/data XDG_CACHE_HOME=${home}/cache)
  set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} LABELS "${arg_LABELS}"
    ENVIRONMENT "${DESKHAND_TEST_ENVIRONMENT};${homes};QTEST_FUNCTION_TIMEOUT=${function_timeout};${arg_ENVIRONMENT}")
endfunction()

# Where the cluster is that all tests over PostgreSQL share; tests/CMakeLists.txt starts and removes it.
set(DESKHAND_TEST_CLUSTER "${CMAKE_BINARY_DIR}/tests/postgresql")

# deskhand_add_tests(<layer> [LINK <target>...] [LABELS <label>...] [TIMEOUT <seconds>] [SERIAL] [GUI] [EXCEPT <name>...]
#   [POSTGRESQL <name>...])
#
# Those of POSTGRESQL run once more, over that engine, as <name>_postgresql.
# Every tst_*.cpp of the present folder becomes a test, but for those of EXCEPT, which need something else. What else is
# there is shared by them: deskhand-test-<layer>.
function(deskhand_add_tests layer)
  cmake_parse_arguments(PARSE_ARGV 1 arg "SERIAL;GUI" "TIMEOUT" "LINK;LABELS;EXCEPT;POSTGRESQL")
  file(GLOB_RECURSE tests CONFIGURE_DEPENDS tst_*.cpp)
  foreach(name IN LISTS arg_EXCEPT)
    list(FILTER tests EXCLUDE REGEX "/${name}\\.cpp$")
  endforeach()
  file(GLOB_RECURSE shared CONFIGURE_DEPENDS *.cpp)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS *.h)
  list(FILTER shared EXCLUDE REGEX "/(tst_[^/]*|main)\\.cpp$")
  if(shared)
    add_library(deskhand-test-${layer} STATIC ${shared} ${headers})
    target_link_libraries(deskhand-test-${layer} PUBLIC ${arg_LINK} deskhand-test-support PRIVATE deskhand-flags)
    target_include_directories(deskhand-test-${layer} PUBLIC "${CMAKE_SOURCE_DIR}/tests")
    if(arg_GUI)
      target_link_libraries(deskhand-test-${layer} PUBLIC Qt6::Widgets)
      target_precompile_headers(deskhand-test-${layer} REUSE_FROM deskhand-pch-test-gui)
    else()
      target_precompile_headers(deskhand-test-${layer} REUSE_FROM deskhand-pch-test)
    endif()
    set_target_properties(deskhand-test-${layer} PROPERTIES AUTOMOC ON)
    list(APPEND arg_LINK deskhand-test-${layer})
  endif()
  set(flags "")
  foreach(flag IN ITEMS SERIAL GUI)
    if(arg_${flag})
      list(APPEND flags ${flag})
    endif()
  endforeach()
  foreach(file IN LISTS tests)
    get_filename_component(name "${file}" NAME_WE)
    deskhand_add_test(${name} SOURCES "${file}" LINK ${arg_LINK} LABELS ${layer} ${arg_LABELS}
      TIMEOUT "${arg_TIMEOUT}" ${flags})
    if(DESKHAND_WITH_POSTGRESQL AND name IN_LIST arg_POSTGRESQL)
      add_test(NAME ${name}_postgresql COMMAND ${name})
      deskhand_test_properties(${name}_postgresql LABELS ${layer} postgresql ${arg_LABELS} TIMEOUT 300
        ENVIRONMENT DESKHAND_TEST_CLUSTER=${DESKHAND_TEST_CLUSTER})
      set_property(TEST ${name}_postgresql PROPERTY FIXTURES_REQUIRED postgresql)
    endif()
  endforeach()
endfunction()

# deskhand_add_bench(<name> LINK <target>...): one program of every .cpp in the present folder, once there is a main.cpp; never a CTest test.
function(deskhand_add_bench name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  file(GLOB main CONFIGURE_DEPENDS main.cpp)
  if(main)
    add_executable(${name} ${sources})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE deskhand-flags ${arg_LINK})
    target_precompile_headers(${name} REUSE_FROM deskhand-pch-core)
  endif()
endfunction()

# deskhand_add_fuzzers(LINK <target>...)
#
# Every fuzz_<subject>.cpp of the present folder defines LLVMFuzzerTestOneInput. With DESKHAND_FUZZERS it becomes a
# libFuzzer program, else a program that CTest runs over each file of corpus/<subject>/ as replay_<subject>.
function(deskhand_add_fuzzers)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "LINK")
  file(GLOB fuzzers CONFIGURE_DEPENDS fuzz_*.cpp)
  file(GLOB helpers CONFIGURE_DEPENDS *.cpp *.h)
  list(FILTER helpers EXCLUDE REGEX "/(fuzz_[^/]*|ReplayMain)\\.cpp$")
  foreach(file IN LISTS fuzzers)
    get_filename_component(program "${file}" NAME_WE)
    string(REGEX REPLACE "^fuzz_" "" subject "${program}")
    set(sources "${file}" ${helpers})
    if(NOT DESKHAND_FUZZERS)
      set(program "replay_${subject}")
      list(APPEND sources ReplayMain.cpp)
    endif()
    add_executable(${program} ${sources})
    target_include_directories(${program} PRIVATE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/tests")
    target_link_libraries(${program} PRIVATE deskhand-flags ${arg_LINK})
    target_precompile_headers(${program} REUSE_FROM deskhand-pch-core)
    if(DESKHAND_FUZZERS)
      target_link_options(${program} PRIVATE -fsanitize=fuzzer)
    else()
      set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/bin")
      add_test(NAME ${program} COMMAND ${program} "${CMAKE_CURRENT_SOURCE_DIR}/corpus/${subject}")
      deskhand_test_properties(${program} LABELS fuzz)
    endif()
  endforeach()
endfunction()
