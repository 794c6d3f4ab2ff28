#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs what packaging/windows/build.sh built under Wine: each package installed, started, updated and removed, then the
# suites. Options go to ctest. The exit code is that of the first that failed.

set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
say() { echo "test.sh: $*" >&2; }

[ -e build/windows/CMakeCache.txt ] || {
  say "nothing is built for Windows: packaging/windows/build.sh does"
  exit 1
}
status=0
packaging/windows/test-packages.sh || status=$?

# One prefix and one display for all tests, made before they share it.
numbers=$(mktemp)
Xvfb -displayfd 3 -screen 0 1600x1200x24 -nolisten tcp 3>"$numbers" >/dev/null 2>&1 &
display=$!
cleanup() {
  WINEPREFIX=$PWD/build/windows/wine wineserver -k 2>/dev/null || true
  kill $display 2>/dev/null || true
  rm -f "$numbers"
}
trap cleanup EXIT
for ((tries = 0; tries < 100; ++tries)); do
  if [ -s "$numbers" ]; then break; fi
  sleep 0.1
done
[ -s "$numbers" ] || {
  say "the virtual display did not start"
  exit 1
}
DISPLAY=:$(cat "$numbers")
export DISPLAY
packaging/windows/make-prefix.sh "$PWD/build/windows/wine"
ctest --test-dir build/windows --output-on-failure --no-tests=error --parallel "$(nproc)" "$@" || status=$?
exit $status
