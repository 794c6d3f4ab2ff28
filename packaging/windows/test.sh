#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs what packaging/windows/build.sh built under Wine: the suites, then each package installed, started, updated and
# removed. Options go to ctest. The exit code is that of the first that failed.

set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
say() { echo "test.sh: $*" >&2; }

[ -e build/windows/CMakeCache.txt ] || {
  say "nothing is built for Windows: packaging/windows/build.sh does"
  exit 1
}
# One prefix, made before the tests share it.
packaging/windows/wine.sh wineboot --init >/dev/null 2>&1
status=0
ctest --test-dir build/windows --output-on-failure --no-tests=error "$@" || status=$?
packaging/windows/test-packages.sh || status=$?
exit $status
