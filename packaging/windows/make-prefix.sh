#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# make-prefix.sh FOLDER: a Windows of its own for Wine, as fresh as it comes, with a font for what Windows has and Wine
# has not.

set -euo pipefail
export WINEPREFIX=${1:?a folder} WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' WINEARCH=win64
rm -rf "$WINEPREFIX"
wine wineboot --init >/dev/null 2>&1
for font in 'Segoe UI' Tahoma 'MS Shell Dlg' 'MS Shell Dlg 2'; do
  wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /t REG_SZ /d 'Noto Sans' /f >/dev/null 2>&1
done
# A program that crashes ends, and waits for nobody.
wine reg add 'HKCU\Software\Wine\WineDbg' /v ShowCrashDialog /t REG_DWORD /d 0 /f >/dev/null 2>&1
wine reg delete 'HKLM\Software\Microsoft\Windows NT\CurrentVersion\AeDebug' /v Debugger /f >/dev/null 2>&1 || true
wineserver -w
