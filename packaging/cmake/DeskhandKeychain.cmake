# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# QtKeychain, by which sign-ins are kept in the system's credential store: the system's own, or a source tree of the
# one version that was tried, told by its content. Without it, sign-ins are not saved, and the program says so.

set(DESKHAND_QTKEYCHAIN_SOURCE "" CACHE PATH "A source tree of QtKeychain 0.13.2; empty: the system's QtKeychain, or none")
set(DESKHAND_QTKEYCHAIN_HASH 8a7087b672c2eff8c404278a3b0d5ec0d1b766d81d6c6d2f69e57fdcaf2874b1)

# The hash of a list of all files in the order of their bytes, each as "<SHA-256>  ./<path>": what
# "find . -type f -not -path './.git/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum" tells.
function(deskhand_hash_of_folder folder result)
  file(GLOB_RECURSE files LIST_DIRECTORIES false RELATIVE "${folder}" "${folder}/*" "${folder}/.*")
  list(FILTER files EXCLUDE REGEX "^\\.git/")
  list(REMOVE_DUPLICATES files)
  list(TRANSFORM files PREPEND "./")
  list(SORT files COMPARE STRING)
  set(lines "")
  foreach(file IN LISTS files)
    file(SHA256 "${folder}/${file}" hash)
    string(APPEND lines "${hash}  ${file}\n")
  endforeach()
  string(SHA256 hash "${lines}")
  set(${result} "${hash}" PARENT_SCOPE)
endfunction()

function(deskhand_add_keychain)
  deskhand_hash_of_folder("${DESKHAND_QTKEYCHAIN_SOURCE}" hash)
  if(NOT hash STREQUAL DESKHAND_QTKEYCHAIN_HASH)
    message(FATAL_ERROR "${DESKHAND_QTKEYCHAIN_SOURCE} is not the source tree of QtKeychain 0.13.2 that Deskhand was "
      "tried with: its hash is ${hash}, and not ${DESKHAND_QTKEYCHAIN_HASH}")
  endif()
  set(BUILD_WITH_QT6 ON CACHE INTERNAL "")
  set(BUILD_TRANSLATIONS OFF CACHE INTERNAL "")
  set(BUILD_SHARED_LIBS OFF CACHE INTERNAL "")
  add_subdirectory("${DESKHAND_QTKEYCHAIN_SOURCE}" qtkeychain EXCLUDE_FROM_ALL)
endfunction()

if(DESKHAND_QTKEYCHAIN_SOURCE)
  deskhand_add_keychain()
else()
  find_package(Qt6Keychain QUIET)
endif()
