#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# package.sh BUILD [FOLDER]: of what packaging/windows/build.sh built in BUILD, makes the MSI (for all people of a
# machine), the installer for one person, and the portable ZIP, in FOLDER (BUILD/packages). DESKHAND_SIGN names a program
# that signs the file it is given (packaging/windows/sign.sh is one); without it nothing is signed. DESKHAND_VERSION is
# for tests of updates.

set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
build=$(readlink -f "$1")
out=$(readlink -m "${2:-$build/packages}")
setting() { sed -nE "s/^$1:[A-Z]+=//p" "$build/CMakeCache.txt"; }
version=${DESKHAND_VERSION:-$(setting CMAKE_PROJECT_VERSION)}
stage=$build/stage
icon=$build/src/app/deskhand-resources/deskhand.ico
installer=packaging/windows/installer

sign() { if [ -n "${DESKHAND_SIGN:-}" ]; then "$DESKHAND_SIGN" "$1"; fi; }

packaging/windows/stage.sh "$build" "$stage" "$(setting DESKHAND_WINDOWS_SYSROOT)" "$(setting DESKHAND_QTKEYCHAIN_SOURCE)"
sign "$stage/deskhand.exe"
sign "$stage/deskhandctl.exe"
mkdir -p "$out"
rm -f "$out"/deskhand-*.msi "$out"/deskhand-*-setup.exe "$out"/deskhand-*-portable.zip

msi=$out/deskhand-$version.msi
(cd "$stage" && find . -type f | LC_ALL=C sort) |
  wixl-heat --prefix ./ --component-group Files --directory-ref INSTALLDIR --var var.Stage --win64 |
  awk '/<Directory [^>]*Name="\."/ { inside = 1; next } # the folder itself is INSTALLDIR
    inside && /^      <\/Directory>/ { inside = 0; next }
    { print }' >"$build/files.wxs"
cp "$icon" "$installer/deskhand.wxs" "$build/"
# It finds files by names relative to where it runs only.
(cd "$build" && wixl --arch x64 -D Version="$version" -D Stage=stage -D Icon=deskhand.ico -D Win64=yes -o "$msi" \
  deskhand.wxs files.wxs)
sign "$msi"

{
  (cd "$stage" && find . -type f -printf '%P\n') | sed 's|/|\\|g; s|.*|Delete "$INSTDIR\\&"|'
  (cd "$stage" && find . -mindepth 1 -depth -type d -printf '%P\n') | sed 's|/|\\|g; s|.*|RMDir "$INSTDIR\\&"|'
} >"$build/files.nsh"
setup=$out/deskhand-$version-setup.exe
signing=()
if [ -n "${DESKHAND_SIGN:-}" ]; then signing=("-DSIGN=$(readlink -f "$DESKHAND_SIGN")"); fi
makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$stage" "-DICON=$icon" "-DOUT=$setup" \
  "-DFILES=$build/files.nsh" "${signing[@]}" "$installer/deskhand.nsi"
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

du -sm --apparent-size "$stage" | sed -E 's/^([0-9]+).*/installed: \1 MB/'
(cd "$out" && du -m --apparent-size -- *)
