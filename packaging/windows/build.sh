#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds Deskhand for Windows on Debian 12: the libraries once, into a cache keyed by their versions and options, then
# the programs, the packages, which are left in build/windows/packages, and the tests.

set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
root=$PWD
jobs=$(nproc)

usage() {
  cat <<'END'
Usage: packaging/windows/build.sh [OPTION...] [-DNAME=VALUE...]

  --libraries    stop when the libraries are built
  --packages     stop when the packages are made, without the tests
  --from-cache   only if every library is in the cache; else nothing is built, and the exit code is 3
  --update       look for newer versions of the libraries' sources first

-D goes to CMake. -DDESKHAND_QTKEYCHAIN_SOURCE=DIR is a source tree of QtKeychain (the version that
packaging/cmake/DeskhandKeychain.cmake names): without it, the program does not save sign-ins.

Environment: DESKHAND_WINDOWS_CACHE is the folder for sources and built libraries (~/.cache/deskhand-windows);
DESKHAND_SIGN names a program that signs the file it is given (packaging/windows/sign.sh).
END
}

say() { echo "build.sh: $*" >&2; }
die() {
  say "$*"
  exit 1
}

cache=${DESKHAND_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/deskhand-windows}
goal=tests
only_cached=
update=
definitions=()
while [ $# -gt 0 ]; do
  case "$1" in
    --libraries | --packages) goal=${1#--} ;;
    --from-cache) only_cached=1 ;;
    --update) update=1 ;;
    -D?*) definitions+=("$1") ;;
    -h | --help)
      usage
      exit 0
      ;;
    *)
      usage >&2
      die "what is $1?"
      ;;
  esac
  shift
done
if [ -n "$only_cached" ] && [ ! -d "$cache/built" ]; then
  say "no libraries for Windows are built here"
  exit 3
fi

packaging/install-packages.sh packaging/packages packaging/windows/packages
mkdir -p "$cache"
if [ -n "$update" ]; then rm -rf "$cache/apt"; fi
# shellcheck source=packaging/windows/sources.sh
source "$root/packaging/windows/sources.sh"
# shellcheck source=packaging/windows/libraries.sh
source "$root/packaging/windows/libraries.sh"
build_libraries
if [ "$goal" = libraries ]; then exit 0; fi

cmake --preset windows "${definitions[@]}"
cmake --build --preset windows --parallel "$jobs" --target deskhand deskhandctl
packaging/windows/package.sh build/windows
if [ "$goal" = packages ]; then exit 0; fi
cmake --build --preset windows --parallel "$jobs"
