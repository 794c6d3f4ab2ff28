#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# wine.sh PROGRAM [ARGUMENT...]: runs a program for Windows under Wine, in a prefix of the build's own, with the libraries
# of DESKHAND_WINDOWS_SYSROOT. CTest starts the cross-built tests by it.

set -euo pipefail
host=x86_64-w64-mingw32
build=${DESKHAND_WINDOWS_BUILD:-$(dirname "$(readlink -f "$0")")/../../build/windows}
mkdir -p "$build"
export WINEPREFIX=${WINEPREFIX:-$(readlink -f "$build")/wine}
export WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES='mscoree,mshtml=' WINEARCH=win64
if [ -n "${DESKHAND_WINDOWS_SYSROOT:-}" ]; then
  compiler_folder=$(dirname "$("$host-gcc-posix" -print-libgcc-file-name)")
  WINEPATH=$(printf 'Z:%s;' "$DESKHAND_WINDOWS_SYSROOT/bin" "$compiler_folder" "/usr/$host/lib" | tr / '\\')
  export WINEPATH
fi
# By a file: Wine's services keep what the first program writes to open, and whoever reads that would wait for them.
said=$(mktemp)
trap 'rm -f "$said"' EXIT
status=0
wine "$@" >"$said" 2>&1 </dev/null || status=$?
cat "$said"
exit $status
