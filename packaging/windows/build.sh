#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds Deskhand for Windows on Debian 12: the libraries once, into a cache keyed by their versions and options, then
# the programs, their tests, and the packages, which are left in build/windows.

set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
root=$PWD
jobs=$(nproc)

usage() {
  cat <<'END'
Usage: packaging/windows/build.sh [--libraries | --programs]

  --libraries   stop when the libraries are built
  --programs    stop when the programs are built, without packages

Environment: DESKHAND_WINDOWS_CACHE, the folder for sources and built libraries (~/.cache/deskhand-windows);
DESKHAND_QTKEYCHAIN_SOURCE, a source tree of QtKeychain: without it, the program does not save sign-ins.
END
}

say() { echo "build.sh: $*" >&2; }
die() {
  say "$*"
  exit 1
}

cache=${DESKHAND_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/deskhand-windows}
mkdir -p "$cache"
# shellcheck source=packaging/windows/sources.sh
source "$root/packaging/windows/sources.sh"
# shellcheck source=packaging/windows/libraries.sh
source "$root/packaging/windows/libraries.sh"

goal=packages
while [ $# -gt 0 ]; do
  case "$1" in
    --libraries | --programs) goal=${1#--} ;;
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

packaging/install-packages.sh packaging/packages packaging/windows/packages
build_libraries
if [ "$goal" = libraries ]; then exit 0; fi

export DESKHAND_WINDOWS_SYSROOT=$SYSROOT
cmake --preset windows
cmake --build --preset windows --parallel "$jobs"
if [ "$goal" = programs ]; then exit 0; fi
packaging/windows/package.sh
