; SPDX-FileCopyrightText: 2026 The Deskhand authors
; SPDX-License-Identifier: GPL-3.0-or-later

; For one person, without an administrator's rights: setup.exe, or setup.exe /S where nobody is asked. A newer one goes
; over an older one. Uninstalling leaves settings and help desks, unless the person asks for their removal.

Unicode true
!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"' = 0
!endif
!include MUI2.nsh
!include FileFunc.nsh

Name "Deskhand"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Deskhand"
InstallDirRegKey HKCU "Software\Deskhand" "InstallFolder"
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Deskhand"
VIAddVersionKey CompanyName "The Deskhand authors"
VIAddVersionKey FileDescription "Installs Deskhand"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "2026 The Deskhand authors, GPL-3.0-or-later"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Deskhand"
!define CLASSES "Software\Classes"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\deskhand.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString RunningText ${LANG_ENGLISH} "Deskhand is running. Close it, then go on."
LangString RunningText ${LANG_GERMAN} "Deskhand läuft gerade. Bitte schließen und dann fortfahren."
LangString ProgramText ${LANG_ENGLISH} "The program"
LangString ProgramText ${LANG_GERMAN} "Das Programm"
LangString DataText ${LANG_ENGLISH} "Settings, drafts and the sample help desk"
LangString DataText ${LANG_GERMAN} "Einstellungen, Entwürfe und der Beispiel-Helpdesk"

; A program in use cannot be written over: it is told before anything is changed.
!macro WaitUntilClosed
  ${DoWhile} ${FileExists} "$INSTDIR\deskhand.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\deskhand.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(RunningText)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 2
    Abort
  ${Loop}
!macroend

Section "Deskhand"
  !insertmacro WaitUntilClosed
  ; An older version takes away what it brought: this one may not have all of it.
  ReadRegStr $1 HKCU "Software\Deskhand" "InstallFolder"
  ${If} $1 == ""
    StrCpy $1 $INSTDIR
  ${EndIf}
  ${If} ${FileExists} "$1\uninstall.exe"
    ExecWait '"$1\uninstall.exe" /S _?=$1' $2
    ${If} $2 <> 0
      SetErrorLevel 2
      Abort
    ${EndIf}
    ${If} $1 != $INSTDIR
      Delete "$1\uninstall.exe"
      RMDir "$1"
    ${EndIf}
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${STAGE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Deskhand.lnk" "$INSTDIR\deskhand.exe"

  WriteRegStr HKCU "Software\Deskhand" "InstallFolder" "$INSTDIR"
  WriteRegStr HKCU "${CLASSES}\Deskhand.HelpDesk" "" "Deskhand help desk"
  WriteRegStr HKCU "${CLASSES}\Deskhand.HelpDesk\DefaultIcon" "" "$INSTDIR\deskhand.exe,0"
  WriteRegStr HKCU "${CLASSES}\Deskhand.HelpDesk\shell\open\command" "" '"$INSTDIR\deskhand.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.dhdb" "" "Deskhand.HelpDesk"
  WriteRegStr HKCU "${CLASSES}\deskhand" "" "URL:Deskhand ticket"
  WriteRegStr HKCU "${CLASSES}\deskhand" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\deskhand\shell\open\command" "" '"$INSTDIR\deskhand.exe" "%1"'

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Deskhand"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Deskhand authors"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\deskhand.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "un.$(ProgramText)"
  SectionIn RO
  !insertmacro WaitUntilClosed
  ; File by file: whoever installed into a folder with other things in it keeps them.
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Deskhand.lnk"
  DeleteRegKey HKCU "${CLASSES}\Deskhand.HelpDesk"
  DeleteRegKey HKCU "${CLASSES}\deskhand"
  ReadRegStr $0 HKCU "${CLASSES}\.dhdb" ""
  ${If} $0 == "Deskhand.HelpDesk"
    DeleteRegKey HKCU "${CLASSES}\.dhdb"
  ${EndIf}
  DeleteRegValue HKCU "Software\Deskhand" "InstallFolder"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

Section /o "un.$(DataText)"
  RMDir /r "$APPDATA\Deskhand"
  RMDir /r "$LOCALAPPDATA\Deskhand"
  DeleteRegKey HKCU "Software\Deskhand"
SectionEnd
