#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# stage.sh BUILD FOLDER SYSROOT [QTKEYCHAIN]: lays out in FOLDER what is installed on Windows: the programs, every library they need
# (found by what each file imports), Qt's plug-ins, and the licences of all of it. QTKEYCHAIN is the source tree of which
# it was built into the program, if it was.

set -euo pipefail
build=$1 stage=$2 sysroot=$3 keychain=${4:-}
host=x86_64-w64-mingw32

die() {
  echo "stage.sh: $*" >&2
  exit 1
}

rm -rf "$stage"
mkdir -p "$stage/platforms" "$stage/imageformats" "$stage/tls" "$stage/licences"
cp "$build/bin/deskhand.exe" "$build/bin/deskhandctl.exe" "$stage/"
cp "$sysroot/plugins/platforms/qwindows.dll" "$stage/platforms/"
cp "$sysroot"/plugins/imageformats/{qgif,qico,qjpeg}.dll "$stage/imageformats/"
cp "$sysroot/plugins/tls/qschannelbackend.dll" "$stage/tls/"

# Where a library that is imported by name comes from; nothing for those that Windows has.
compiler_folder=$(dirname "$("$host-gcc-posix" -print-libgcc-file-name)")
find_library() {
  local folder
  for folder in "$sysroot/bin" "$compiler_folder" "/usr/$host/lib" "/usr/$host/bin"; do
    if [ -e "$folder/$1" ]; then
      echo "$folder/$1"
      return
    fi
  done
}

imports() { "$host-objdump" -p "$1" | sed -nE 's/^[[:space:]]*DLL Name: //p'; }

queue=("$stage"/*.exe "$stage"/*/*.dll)
while [ ${#queue[@]} -gt 0 ]; do
  file=${queue[0]}
  queue=("${queue[@]:1}")
  while IFS= read -r name; do
    if [ -e "$stage/$name" ]; then continue; fi
    path=$(find_library "$name")
    if [ -n "$path" ]; then
      cp "$path" "$stage/$name"
      queue+=("$stage/$name")
    elif [[ $name == lib* || $name == Qt* ]]; then
      die "$(basename "$file") needs $name, and it is nowhere"
    fi
  done < <(imports "$file")
done
chmod -x "$stage"/*.dll "$stage"/*/*.dll
"$host-strip" "$stage"/*.exe "$stage"/*.dll "$stage"/*/*.dll

# Licences: ours, and for each library its version and Debian's copyright file, which tells every part of it.
cp LICENSE "$stage/licences/Deskhand.txt"
{
  echo "Deskhand is free software under the GNU General Public License, version 3 or later (Deskhand.txt)."
  echo "It comes with these libraries; the file named beside each tells its authors and licence."
  echo "Their sources are Debian's source packages of the named versions."
  echo
  for record in "$sysroot"/share/deskhand-libraries/*; do
    case $record in *.copyright) continue ;; esac
    if [ ! -e "$record.copyright" ]; then continue; fi
    read -r name version <"$record"
    cp "$record.copyright" "$stage/licences/$name.txt"
    # The recipe tells of which source package; without one it is our own, or the machine's.
    source=$(sed -n 's/^source=//p' "packaging/windows/libraries/$name.sh")
    echo "$name: ${source:+source package $source }$version, $name.txt"
  done
  for package in libz-mingw-w64 gcc-mingw-w64-base mingw-w64-x86-64-dev breeze-icon-theme qt6-translations-l10n; do
    version=$(dpkg-query -W -f '${Version}' "$package")
    cp "/usr/share/doc/$package/copyright" "$stage/licences/$package.txt"
    echo "$package $version: $package.txt"
  done
  if [ -n "$keychain" ]; then
    cp "$keychain/COPYING" "$stage/licences/qtkeychain.txt"
    echo "qtkeychain 0.13.2: qtkeychain.txt"
  fi
} >"$stage/licences/README.txt"
