; Installer of Лоция. Built by build.sh, which passes VERSION, SOURCE (the gathered folder), FILES (its list as NSIS lines), OUTPUT, ICONS.
; Per user and without administrator rights unless all users are chosen; /S is silent, /AllUsers installs for everyone (as administrator),
; /D=C:\Folder chooses the folder. Exit codes: 0 done, 1 cancelled by the person, 2 not possible (the program is open, no rights).
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include nsDialogs.nsh
!include x64.nsh

!define KEY "Software\Lotsia"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Lotsia"
!define PROGID "Lotsia.Database"
; The list of installed files stays in the folder: an upgrade and the removal take away these and nothing else.
!define LIST "installed-files.txt"

Name "Лоция"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir ""
BrandingText "Лоция ${VERSION}"
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow
; A file that cannot be written stops the installation instead of being left out in silence.
AllowSkipFiles off

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1049 ProductName "Лоция"
VIAddVersionKey /LANG=1049 FileDescription "Установка программы «Лоция»"
VIAddVersionKey /LANG=1049 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1049 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1049 LegalCopyright "GPL-3.0-or-later"

!define MUI_ICON "${ICONS}/lotsia.ico"
!define MUI_UNICON "${ICONS}/lotsia.ico"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "Установка Лоции ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "Лоция находит школы с низкими результатами, объясняет каждый вывод, ведёт дорожную карту и печатает приказ.$\r$\n$\r$\nБазы, которые вы создали раньше, установка не трогает.$\r$\n$\r$\nЕсли Лоция открыта, закройте её."
!insertmacro MUI_PAGE_WELCOME
Page custom audiencePage audienceLeave
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startProgram
!define MUI_FINISHPAGE_RUN_TEXT "Открыть Лоцию"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Russian"

Var allUsers
Var folderGiven
Var radioMe
Var radioAll

; ---- for whom

!macro isAdministrator RESULT
  UserInfo::GetAccountType
  Pop ${RESULT}
  ${If} ${RESULT} == "Admin"
    StrCpy ${RESULT} 1
  ${Else}
    StrCpy ${RESULT} 0
  ${EndIf}
!macroend

!macro useAudience
  ${If} $allUsers == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

; A folder named by /D stays; otherwise the folder of the installed program, or the usual place.
Function chooseFolder
  !insertmacro useAudience
  ${If} $folderGiven != ""
    StrCpy $INSTDIR "$folderGiven"
    Return
  ${EndIf}
  ReadRegStr $0 SHCTX "${KEY}" "InstallDir"
  ${If} $0 != ""
    StrCpy $INSTDIR $0
  ${ElseIf} $allUsers == 1
    StrCpy $INSTDIR "$PROGRAMFILES64\Lotsia"
  ${Else}
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Lotsia"
  ${EndIf}
FunctionEnd

Function .onInit
  SetRegView 64
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP|MB_OK "Лоции нужна 64-разрядная Windows 10 или новее. Установите программу на другом компьютере." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP|MB_OK "Лоции нужна 64-разрядная Windows 10 или новее. Установите программу на другом компьютере." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  StrCpy $folderGiven $INSTDIR
  StrCpy $allUsers 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $allUsers 1
  ${Else}
    ; What stands for everyone is upgraded for everyone, or there would be two.
    ReadRegStr $1 HKCU "${KEY}" "InstallDir"
    ReadRegStr $2 HKLM "${KEY}" "InstallDir"
    ${If} $1 == ""
    ${AndIf} $2 != ""
      StrCpy $allUsers 1
    ${EndIf}
  ${EndIf}
  ${If} $allUsers == 1
  ${AndIf} ${Silent}
    !insertmacro isAdministrator $2
    ${If} $2 != 1
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${EndIf}
  Call chooseFolder
FunctionEnd

Function audiencePage
  !insertmacro MUI_HEADER_TEXT "Для кого установить" "Права администратора нужны, только если программой будут пользоваться под разными именами."
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "Только для меня — права администратора не нужны"
  Pop $radioMe
  ${NSD_CreateRadioButton} 0 28u 100% 12u "Для всех, кто работает на этом компьютере — Windows спросит разрешение администратора"
  Pop $radioAll
  ${If} $allUsers == 1
    ${NSD_Check} $radioAll
  ${Else}
    ${NSD_Check} $radioMe
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function audienceLeave
  ${NSD_GetState} $radioAll $0
  ${If} $0 == ${BST_CHECKED}
    !insertmacro isAdministrator $1
    ${If} $1 != 1
      ; Windows asks for the administrator; the installer goes on in the new, elevated copy.
      ClearErrors
      StrCpy $2 "/AllUsers"
      ${If} $folderGiven != ""
        StrCpy $2 "/AllUsers /D=$folderGiven"
      ${EndIf}
      ExecShell "runas" "$EXEPATH" "$2"
      ${If} ${Errors}
        MessageBox MB_ICONEXCLAMATION|MB_OK "Разрешение администратора не получено. Установите Лоцию для себя или позовите администратора."
        Abort
      ${EndIf}
      Quit
    ${EndIf}
    StrCpy $allUsers 1
  ${Else}
    StrCpy $allUsers 0
  ${EndIf}
  Call chooseFolder
FunctionEnd

; Through the explorer: the program must not inherit the administrator's rights of an installation for everyone.
Function startProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\lotsia.exe"'
FunctionEnd

; ---- common to installing and removing

!macro countIfRunning FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      IntOp $1 $1 + 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

!macro commonFunctions UN
; Waits until no Lotsia of this folder is open: a running program's file cannot be opened for writing.
Function ${UN}requireClosed
  again:
  StrCpy $1 0
  !insertmacro countIfRunning "lotsia.exe"
  !insertmacro countIfRunning "lotsia-cli.exe"
  ${If} $1 == 0
    Return
  ${EndIf}
  MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "Лоция открыта, или её файлы нельзя изменить. Закройте программу и нажмите «Повтор»." /SD IDCANCEL IDRETRY again
  SetErrorLevel 2
  Quit
FunctionEnd

; Deletes the files of the list kept in $INSTDIR, and folders that are empty after that. Whatever else lies there stays.
Function ${UN}removeInstalledFiles
  ClearErrors
  FileOpen $0 "$INSTDIR\${LIST}" r
  ${If} ${Errors}
    Return
  ${EndIf}
  ${Do}
    ClearErrors
    FileReadUTF16LE $0 $1
    ${If} ${Errors}
      ${ExitDo}
    ${EndIf}
    ${Do} ; the line's end
      StrCpy $2 $1 1 -1
      ${If} $2 != "$\r"
      ${AndIf} $2 != "$\n"
        ${ExitDo}
      ${EndIf}
      StrCpy $1 $1 -1
    ${Loop}
    StrCpy $2 $1 1
    StrCpy $3 $1 "" 1
    ${If} $2 == "F"
      Delete "$INSTDIR\$3"
    ${ElseIf} $2 == "D"
      RMDir "$INSTDIR\$3"
    ${EndIf}
  ${Loop}
  FileClose $0
  Delete "$INSTDIR\${LIST}"
FunctionEnd
!macroend
!insertmacro commonFunctions ""
!insertmacro commonFunctions "un."

; ---- installing

; Removes another installation of the program, whose folder is in $0: the data beside it stay.
Function removeOther
  ${IfNot} ${FileExists} "$0\uninstall.exe"
    Return
  ${EndIf}
  ExecWait '"$0\uninstall.exe" /S _?=$0' $1
  ${If} $1 != 0
    MessageBox MB_ICONSTOP|MB_OK "Прежнюю Лоцию в папке $0 не удалось убрать: она открыта, или нет прав. Закройте её и запустите установку ещё раз." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  Delete "$0\uninstall.exe"
  RMDir "$0"
FunctionEnd

Section "Программа" sectionProgram
  SectionIn RO
  !insertmacro useAudience
  Call requireClosed
  ; Everything must be writable before the old version goes.
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $0 "$INSTDIR\.lotsia-write-test" w
  ${If} ${Errors}
    MessageBox MB_ICONSTOP|MB_OK "В папку $INSTDIR нельзя записать. Выберите другую папку." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\.lotsia-write-test"
  ; One installation for one audience: the one in another folder goes, and so does one's own where everybody's comes.
  ReadRegStr $0 SHCTX "${KEY}" "InstallDir"
  ${If} $0 != ""
  ${AndIf} $0 != $INSTDIR
    Call removeOther
  ${EndIf}
  ${If} $allUsers == 1
    ReadRegStr $0 HKCU "${KEY}" "InstallDir"
    ${If} $0 != ""
    ${AndIf} $0 != $INSTDIR
      Call removeOther
    ${EndIf}
  ${EndIf}
  Call removeInstalledFiles
  SetOverwrite on
  !include "${FILES}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  WriteRegStr SHCTX "${KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "Version" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Лоция"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\lotsia.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "Лоция"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" "$0"

  CreateShortcut "$SMPROGRAMS\Лоция.lnk" "$INSTDIR\lotsia.exe" "" "$INSTDIR\lotsia.exe" 0
  CreateShortcut "$SMPROGRAMS\Лоция — руководство.lnk" "$INSTDIR\Руководство.pdf"
SectionEnd

Section "Открывать базы Лоции двойным щелчком" sectionFiles
  !insertmacro useAudience
  WriteRegStr SHCTX "Software\Classes\.lotsia" "" "${PROGID}"
  WriteRegStr SHCTX "Software\Classes\.lotsia\OpenWithProgids" "${PROGID}" ""
  WriteRegStr SHCTX "Software\Classes\${PROGID}" "" "База Лоции"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\lotsia.exe,1"
  WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\lotsia.exe" "%1"'
  ; SHCNE_ASSOCCHANGED: the explorer shows the new icons at once.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "Значок на рабочем столе" sectionDesktop
  !insertmacro useAudience
  CreateShortcut "$DESKTOP\Лоция.lnk" "$INSTDIR\lotsia.exe" "" "$INSTDIR\lotsia.exe" 0
SectionEnd

LangString aboutProgram ${LANG_RUSSIAN} "Сама программа, пакетная работа без окна и руководство."
LangString aboutFiles ${LANG_RUSSIAN} "Файлы .lotsia открываются в Лоции двойным щелчком."
LangString aboutDesktop ${LANG_RUSSIAN} "Ещё один значок, на рабочем столе."
!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${sectionProgram} $(aboutProgram)
  !insertmacro MUI_DESCRIPTION_TEXT ${sectionFiles} $(aboutFiles)
  !insertmacro MUI_DESCRIPTION_TEXT ${sectionDesktop} $(aboutDesktop)
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; ---- removing

Function un.onInit
  SetRegView 64
  ; Whose installation this is tells the registry: the folder is written down where it was installed.
  StrCpy $allUsers 0
  ReadRegStr $0 HKLM "${KEY}" "InstallDir"
  ReadRegStr $1 HKCU "${KEY}" "InstallDir"
  ${If} $0 == $INSTDIR
  ${AndIf} $1 != $INSTDIR
    StrCpy $allUsers 1
    !insertmacro isAdministrator $2
    ${If} $2 != 1
      ${If} ${Silent}
        SetErrorLevel 2
        Quit
      ${EndIf}
      ClearErrors
      ExecShell "runas" "$INSTDIR\uninstall.exe"
      ${If} ${Errors}
        MessageBox MB_ICONEXCLAMATION|MB_OK "Разрешение администратора не получено, Лоция осталась. Позовите администратора."
      ${EndIf}
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro useAudience
FunctionEnd

Section "un.Программа"
  !insertmacro useAudience
  Call un.requireClosed
  Call un.removeInstalledFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ; An uninstaller left in an old folder must not take away what belongs to the new one.
  ReadRegStr $0 SHCTX "${KEY}" "InstallDir"
  ${If} $0 != $INSTDIR
    Return
  ${EndIf}
  Delete "$SMPROGRAMS\Лоция.lnk"
  Delete "$SMPROGRAMS\Лоция — руководство.lnk"
  Delete "$DESKTOP\Лоция.lnk"
  ReadRegStr $0 SHCTX "Software\Classes\.lotsia" ""
  ${If} $0 == "${PROGID}"
    DeleteRegValue SHCTX "Software\Classes\.lotsia" ""
  ${EndIf}
  DeleteRegValue SHCTX "Software\Classes\.lotsia\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\.lotsia\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "Software\Classes\.lotsia"
  DeleteRegKey SHCTX "Software\Classes\${PROGID}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
