#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs, starts, updates and removes each package under Wine, and looks at what is there afterwards. Prints a line a
# check; the exit code is 1 if one failed.

set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.." || exit
# One display for all: Wine's desktop lives as long as its display.
if [ -z "${DESKHAND_TEST_DISPLAY:-}" ]; then
  DESKHAND_TEST_DISPLAY=1 exec xvfb-run -a -s "-screen 0 1440x900x24" packaging/windows/test-packages.sh
fi
build=$PWD/build/windows
packages=$build/packages
version=$(sed -nE 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
newer=${version%.*}.$((${version##*.} + 1))
failed=0
export WINEPREFIX=$build/wine-packages WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' WINEARCH=win64
drive=$WINEPREFIX/drive_c

check() { # check <what> <command>...
  local what=$1
  shift
  if "$@" >/dev/null 2>&1; then
    echo "passed  $what"
  else
    echo "FAILED  $what"
    failed=1
  fi
}
absent() { [ ! -e "$1" ]; }
registered() { wine reg query "$1" ${2:+/v "$2"}; }
unregistered() { ! wine reg query "$1"; }
# A program that runs makes a help desk, finds a ticket by a word of its text and checks the file.
works() {
  local folder=$1 desk
  desk=$drive/sample-$RANDOM.dhdb
  wine "$folder/deskhandctl.exe" demo "$(winepath -w "$desk")" &&
    wine "$folder/deskhandctl.exe" search "$(winepath -w "$desk")" banking | grep -q banking &&
    wine "$folder/deskhandctl.exe" check "$(winepath -w "$desk")"
  local status=$?
  rm -f "$desk"
  return $status
}
shows_window() {
  local picture=$build/window-$1.png
  rm -f "$picture"
  timeout 180 wine "$2/deskhand.exe" --sample --agent john \
    --screenshot "$(winepath -w "$picture")"
  [ -s "$picture" ]
}
refuses_older() {
  ! wine msiexec /i "$(winepath -w "$packages/deskhand-$version.msi")" /qn && reports_version "$folder" "$newer" &&
    test "$(wine uninstaller --list 2>/dev/null | grep -c Deskhand)" = 1 && works "$folder"
}
# Started as people do, closed by its window.
closes() {
  wine "$1/deskhand.exe" --sample --agent john &
  local program=$! tries
  sleep 15
  wine taskkill /IM deskhand.exe
  for ((tries = 0; tries < 20; ++tries)); do
    if ! kill -0 $program 2>/dev/null; then return 0; fi
    sleep 1
  done
  wine taskkill /F /IM deskhand.exe
  return 1
}
reports_version() { wine "$1/deskhandctl.exe" --version | tr -d '\r' | grep -qF "$2"; }

echo "== packages of version $newer, to update to"
update=$build/update
DESKHAND_VERSION=$newer packaging/windows/package.sh build/windows "$update" >/dev/null || exit 1

packaging/windows/make-prefix.sh "$WINEPREFIX"

echo "== signing, with a key of this test"
keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT
signed() { osslsigncode verify -CAfile "$keys/certificate.pem" -in "$1"; }
openssl req -x509 -newkey rsa:2048 -nodes -subj '/CN=Test of signing' -addext extendedKeyUsage=codeSigning \
  -keyout "$keys/key.pem" -out "$keys/certificate.pem" 2>/dev/null
echo secret >"$keys/password"
openssl pkcs12 -export -inkey "$keys/key.pem" -in "$keys/certificate.pem" -passout file:"$keys/password" \
  -out "$keys/key.p12"
export DESKHAND_SIGN_KEY=$keys/key.p12 DESKHAND_SIGN_PASSWORD_FILE=$keys/password
for file in "deskhand-$version.msi" "deskhand-$version-setup.exe"; do
  cp "$packages/$file" "$keys/$file"
  check "$file is signed" packaging/windows/sign.sh "$keys/$file"
  check "$file shows its signature" signed "$keys/$file"
done

echo "== MSI"
folder="$drive/Program Files/Deskhand"
check "installs silently" wine msiexec /i "$(winepath -w "$packages/deskhand-$version.msi")" /qn
check "programs are there" test -e "$folder/deskhand.exe" -a -e "$folder/deskhandctl.exe"
check "licences are there" test -s "$folder/licences/README.txt"
check "says its version" reports_version "$folder" "$version"
check "works" works "$folder"
check "shows its window" shows_window msi "$folder"
check "has its type of file" registered 'HKLM\Software\Classes\.dhdb'
check "has its links" registered 'HKLM\Software\Classes\deskhand\shell\open\command'
check "updates in place" wine msiexec /i "$(winepath -w "$update/deskhand-$newer.msi")" /qn
check "the new one works" works "$folder"
check "there is only one of it" test "$(wine uninstaller --list 2>/dev/null | grep -c Deskhand)" = 1
check "an older one does not replace it" refuses_older
check "is removed" wine msiexec /x "$(winepath -w "$update/deskhand-$newer.msi")" /qn
check "no program is left" absent "$folder/deskhand.exe"
check "no type of file is left" unregistered 'HKLM\Software\Classes\Deskhand.HelpDesk'

echo "== installer for one person"
# NSIS makes programs of 32 bits, and Debian's Wine runs them with its package for i386 only.
if [ -e "$drive/windows/syswow64/kernel32.dll" ]; then
  user=$drive/users/$(id -un)
  folder=$user/AppData/Local/Programs/Deskhand
  check "installs silently" wine "$packages/deskhand-$version-setup.exe" /S
  check "programs are there" test -e "$folder/deskhand.exe" -a -e "$folder/uninstall.exe"
  check "works" works "$folder"
  check "shows its window" shows_window setup "$folder"
  check "has its type of file" registered 'HKCU\Software\Classes\.dhdb'
  check "is listed with its version" registered 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Deskhand' DisplayVersion
  echo mine >"$folder/mine.txt"
  check "updates in place" wine "$update/deskhand-$newer-setup.exe" /S
  check "the new one works" works "$folder"
  check "has its new version" test -n "$(wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Deskhand' /v DisplayVersion 2>/dev/null | grep -F "$newer")"
  check "the sample help desk is kept over the update" test -n "$(find "$user/AppData" -name 'sample.dhdb' -print -quit)"
  check "is removed silently" wine "$folder/uninstall.exe" /S
  wineserver -w
  check "no program is left" test -z "$(find "$folder" -type f ! -name mine.txt -print -quit)"
  check "what others put there is kept" test -e "$folder/mine.txt"
  check "no type of file is left" unregistered 'HKCU\Software\Classes\Deskhand.HelpDesk'
  check "data is left" test -n "$(find "$user/AppData" -name 'sample.dhdb' -print -quit)"
else
  echo "not run: this Wine runs no programs of 32 bits (dpkg --add-architecture i386, then install wine32:i386)"
  unpacked=$keys/setup
  7z x -o"$unpacked" "$packages/deskhand-$version-setup.exe" >/dev/null
  check "brings what the MSI brings" test -e "$unpacked/deskhand.exe" -a -e "$unpacked/platforms/qwindows.dll"
  check "what it brings works" works "$unpacked"
fi

echo "== files of the other system"
other=
for file in build/*/bin/deskhandctl; do
  if [ -x "$file" ]; then other=$file; fi
done
if [ -n "$other" ]; then
  "$other" demo "$drive/linux.dhdb" >/dev/null
  check "opens what Linux made" wine "$build/stage/deskhandctl.exe" check 'C:\linux.dhdb'
  wine "$build/stage/deskhandctl.exe" demo 'C:\windows.dhdb' >/dev/null 2>&1
  check "Linux opens what it made" "$other" check "$drive/windows.dhdb"
else
  echo "not tested: nothing is built for Linux here (packaging/dev.sh build)"
fi

echo "== portable"
folder=$drive/stick
mkdir -p "$folder"
(cd "$folder" && unzip -q "$packages/deskhand-$version-portable.zip")
folder=$folder/Deskhand
check "works" works "$folder"
check "shows its window" shows_window portable "$folder"
check "keeps its data beside it" test -e "$folder/data/sample.dhdb"
check "closes when it is asked" closes "$folder"
check "keeps its settings beside it" test -n "$(find "$folder/data" -name '*.ini' -print -quit)"

wineserver -k 2>/dev/null
exit $failed
