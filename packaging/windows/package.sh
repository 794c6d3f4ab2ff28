#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# package.sh BUILD SYSROOT: of what packaging/windows/build.sh built, makes the MSI (for all people of a machine), the
# installer for one person, and the portable ZIP, in BUILD/packages. DESKHAND_SIGN names a program that signs the file
# it is given (packaging/windows/sign.sh is one); without it nothing is signed.

set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
build=$(readlink -f "$1") sysroot=$2
version=${DESKHAND_VERSION:-$(sed -nE 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")}
stage=$build/stage
out=$build/packages
icon=$build/src/app/deskhand-resources/deskhand.ico
installer=packaging/windows/installer

sign() { if [ -n "${DESKHAND_SIGN:-}" ]; then "$DESKHAND_SIGN" "$1"; fi; }

packaging/windows/stage.sh "$build" "$stage" "$sysroot"
sign "$stage/deskhand.exe"
sign "$stage/deskhandctl.exe"
rm -rf "$out"
mkdir -p "$out"

msi=$out/deskhand-$version.msi
(cd "$stage" && find . -type f -printf '%P\n' | LC_ALL=C sort) |
  wixl-heat --prefix '' --component-group Files --directory-ref INSTALLDIR --var var.Stage --win64 \
    >"$build/files.wxs"
wixl --arch x64 -D Version="$version" -D Stage="$stage" -D Icon="$icon" -D Win64=yes -o "$msi" \
  "$installer/deskhand.wxs" "$build/files.wxs"
sign "$msi"

setup=$out/deskhand-$version-setup.exe
makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$stage" "-DICON=$icon" "-DOUT=$setup" "$installer/deskhand.nsi"
sign "$setup"

# The portable one keeps settings and data beside the program: the file "portable" tells it so.
zip=$out/deskhand-$version-portable.zip
folder=$build/portable
rm -rf "$folder"
mkdir -p "$folder"
cp -r "$stage" "$folder/Deskhand"
echo "Deskhand keeps its settings and data in the folder data beside this file." >"$folder/Deskhand/portable"
(cd "$folder" && zip -q -r -9 -X "$zip" Deskhand)
rm -rf "$folder"

du -sm "$stage" | sed -E 's/^([0-9]+).*/installed: \1 MB/'
(cd "$out" && du -m -- *)
