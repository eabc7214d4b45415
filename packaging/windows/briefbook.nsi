; The setup for Windows: for one person, in a folder of their own, without administrator rights.
; windows/setup.py fills in the names between at signs and makes the lists of files and texts.
; Exit codes: 0 done, 1 cancelled, 2 failed, 4 the program is running, 5 the folder is taken, 6 a newer version is
; installed, 7 this Windows is too old.

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS WinVista Win7 Win8 Win8.1 Win10
RequestExecutionLevel user
SetCompressor @compressor@
; without blocks there is no dictionary to set
!if "@dictionary@" != ""
    SetCompressorDictSize @dictionary@
!endif

Name "@name@"
OutFile "@setup@"
InstallDir "$LOCALAPPDATA\Programs\@name@"
InstallDirRegKey HKCU "@apps@" "InstallLocation"
BrandingText "@name@ @version@"
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "@four_numbers@"
VIAddVersionKey /LANG=0 "ProductName" "@name@"
VIAddVersionKey /LANG=0 "ProductVersion" "@version@"
VIAddVersionKey /LANG=0 "FileVersion" "@version@"
VIAddVersionKey /LANG=0 "FileDescription" "@name@: @summary@"
VIAddVersionKey /LANG=0 "CompanyName" "@publisher@"
VIAddVersionKey /LANG=0 "LegalCopyright" "@copyright@"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

!if '@sign@' != ""
    !uninstfinalize '@sign@'
!endif

!define MUI_ICON "@pictures@/application.ico"
!define MUI_UNICON "@pictures@/application.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "@pictures@/side.bmp"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "@pictures@/header.bmp"
!define MUI_HEADERIMAGE_UNBITMAP "@pictures@/header.bmp"
!define MUI_CUSTOMFUNCTION_GUIINIT OnWindow
!define MUI_CUSTOMFUNCTION_UNGUIINIT un.RefuseWhileRunning

!define MUI_WELCOMEPAGE_TITLE "$(welcome_title)"
!define MUI_WELCOMEPAGE_TEXT "$(welcome_text)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE OnFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(finish_title)"
!define MUI_FINISHPAGE_TEXT "$(finish_text)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\@name@.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(start)"
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(removal_text)"
!insertmacro MUI_UNPAGE_CONFIRM
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(removed)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(removed_text)"
!insertmacro MUI_UNPAGE_INSTFILES

!include "@lists@/texts.nsh"
!include "@lists@/files.nsh"

; that kinds of files have changed
!define TellWindows "System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'"

; ---- before anything is changed

Function .onInit
    ; the language is that of Windows, or the one asked for by its number, such as /LANG=2052
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/LANG=" $1
    ${IfNot} ${Errors}
        StrCpy $LANGUAGE $1
    ${EndIf}
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
    ${OrIfNot} ${AtLeastBuild} 17763
        MessageBox MB_OK|MB_ICONSTOP "$(old_windows)" /SD IDOK
        SetErrorLevel 7
        Quit
    ${EndIf}
    ReadRegStr $R7 HKCU "@apps@" "InstallLocation"
    ReadRegStr $R8 HKCU "@apps@" "DisplayVersion"
    ${If} ${Silent}
        Call RefuseWhileRunning
        Call RefuseOlder
        Call RefuseTaken
    ${EndIf}
FunctionEnd

; after the language and the window are there, so that the questions have both
Function OnWindow
    Call RefuseWhileRunning
    Call RefuseOlder
FunctionEnd

Function OnFolder
    Call IsTaken
    ${If} $0 != ""
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(taken)"
        Abort
    ${EndIf}
FunctionEnd

Function RefuseOlder
    ${VersionCompare} "$R8" "@version@" $0
    ${If} $R8 != ""
    ${AndIf} $0 = 1
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(newer)" /SD IDNO IDYES install
        SetErrorLevel 6
        Quit
        install:
    ${EndIf}
FunctionEnd

Function RefuseTaken
    Call IsTaken
    ${If} $0 != ""
        SetErrorLevel 5
        Quit
    ${EndIf}
FunctionEnd

; $0 is the name of a file of somebody else that would be written over, or nothing
Function IsTaken
    StrCpy $0 ""
    ${If} $INSTDIR != $R7
    ${AndIfNot} ${FileExists} "$INSTDIR\@name@.exe"
        !insertmacro IS_TAKEN
    ${EndIf}
FunctionEnd

!macro RUNNING un
    ; $R7 is the folder where the program is
    Function ${un}RefuseWhileRunning
        again:
        StrCpy $0 ""
        System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w "Local\@name@-running") p .r1'
        ${If} $1 P<> 0
            System::Call 'kernel32::CloseHandle(p r1)'
            StrCpy $0 "running"
        ${ElseIf} ${FileExists} "$R7\@name@.exe"
            ; whoever runs it from another session holds no mutex of this one, but the file
            ClearErrors
            FileOpen $1 "$R7\@name@.exe" a
            ${If} ${Errors}
                StrCpy $0 "running"
            ${Else}
                FileClose $1
            ${EndIf}
        ${EndIf}
        ${If} $0 != ""
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY again
            SetErrorLevel 4
            Quit
        ${EndIf}
    FunctionEnd
!macroend
!insertmacro RUNNING ""
!insertmacro RUNNING "un."

; ---- installing

Section
    ; it may have been started since the first page
    Call RefuseWhileRunning
    SetDetailsPrint textonly
    DetailPrint "$(copying)"
    SetDetailsPrint none
    Call RemoveOlder
    !insertmacro WRITE_FILES
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    ; where the program starts
    SetOutPath "$DOCUMENTS"
    CreateShortcut "$SMPROGRAMS\@name@.lnk" "$INSTDIR\@name@.exe" "" "$INSTDIR\@name@.exe" 0 SW_SHOWNORMAL "" "@summary@"
    Call Register
    SetDetailsPrint textonly
SectionEnd

; What an older version installed and this one does not must go. The older version’s own list says what that is, and
; nothing that is not on it is touched.
Function RemoveOlder
    ${If} $R7 != ""
    ${AndIf} ${FileExists} "$R7\@name@.exe"
    ${AndIf} ${FileExists} "$R7\uninstall.exe"
        InitPluginsDir
        CopyFiles /SILENT "$R7\uninstall.exe" "$PLUGINSDIR\older.exe"
        ExecWait '"$PLUGINSDIR\older.exe" /S /UPGRADE _?=$R7' $0
        Delete "$PLUGINSDIR\older.exe"
    ${EndIf}
FunctionEnd

Function Register
    WriteRegStr HKCU "Software\Classes\@progid@" "" "@book.title@"
    WriteRegStr HKCU "Software\Classes\@progid@" "FriendlyTypeName" "@book.title@"
    WriteRegStr HKCU "Software\Classes\@progid@\DefaultIcon" "" "$INSTDIR\@name@.exe,1"
    WriteRegStr HKCU "Software\Classes\@progid@\shell" "" "open"
    WriteRegStr HKCU "Software\Classes\@progid@\shell\open\command" "" '"$INSTDIR\@name@.exe" "%1"'
    WriteRegStr HKCU "Software\Classes\.@book.suffix@" "" "@progid@"
    WriteRegStr HKCU "Software\Classes\.@book.suffix@" "Content Type" "@book.mime@"
    WriteRegStr HKCU "Software\Classes\.@book.suffix@\OpenWithProgids" "@progid@" ""
    WriteRegStr HKCU "Software\Classes\Applications\@name@.exe" "FriendlyAppName" "@name@"
    WriteRegStr HKCU "Software\Classes\Applications\@name@.exe\SupportedTypes" ".@book.suffix@" ""
    WriteRegStr HKCU "Software\Classes\Applications\@name@.exe\shell\open\command" "" '"$INSTDIR\@name@.exe" "%1"'
    WriteRegStr HKCU "@paths@\@name@.exe" "" "$INSTDIR\@name@.exe"
    WriteRegStr HKCU "@paths@\@command@-cli.exe" "" "$INSTDIR\@command@-cli.exe"

    WriteRegStr HKCU "@apps@" "DisplayName" "@name@"
    WriteRegStr HKCU "@apps@" "DisplayVersion" "@version@"
    WriteRegStr HKCU "@apps@" "Publisher" "@publisher@"
    WriteRegStr HKCU "@apps@" "DisplayIcon" "$INSTDIR\@name@.exe"
    WriteRegStr HKCU "@apps@" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "@apps@" "Comments" "@summary@"
    WriteRegStr HKCU "@apps@" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "@apps@" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "@apps@" "EstimatedSize" @kibibytes@
    WriteRegDWORD HKCU "@apps@" "NoModify" 1
    WriteRegDWORD HKCU "@apps@" "NoRepair" 1
    ${TellWindows}
FunctionEnd

; ---- removing

Function un.onInit
    StrCpy $R7 $INSTDIR
    ${If} ${Silent}
        Call un.RefuseWhileRunning
    ${EndIf}
FunctionEnd

Section Uninstall
    Call un.RefuseWhileRunning
    SetDetailsPrint textonly
    DetailPrint "$(removing)"
    SetDetailsPrint none
    SetOutPath "$TEMP"
    !insertmacro REMOVE_FILES
    Delete "$INSTDIR\uninstall.exe"
    ; which goes only if nothing else is in it
    RMDir "$INSTDIR"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/UPGRADE" $1
    ${If} ${Errors}
        Delete "$SMPROGRAMS\@name@.lnk"
        Call un.Unregister
    ${EndIf}
    SetDetailsPrint textonly
SectionEnd

Function un.Unregister
    DeleteRegKey HKCU "Software\Classes\@progid@"
    DeleteRegValue HKCU "Software\Classes\.@book.suffix@\OpenWithProgids" "@progid@"
    DeleteRegKey /ifnosubkeys /ifnovalues HKCU "Software\Classes\.@book.suffix@\OpenWithProgids"
    ReadRegStr $0 HKCU "Software\Classes\.@book.suffix@" ""
    ${If} $0 == "@progid@"
        DeleteRegValue HKCU "Software\Classes\.@book.suffix@" ""
        DeleteRegValue HKCU "Software\Classes\.@book.suffix@" "Content Type"
    ${EndIf}
    DeleteRegKey /ifnosubkeys /ifnovalues HKCU "Software\Classes\.@book.suffix@"
    DeleteRegKey HKCU "Software\Classes\Applications\@name@.exe"
    DeleteRegKey HKCU "@paths@\@name@.exe"
    DeleteRegKey HKCU "@paths@\@command@-cli.exe"
    DeleteRegKey HKCU "@apps@"
    ${TellWindows}
FunctionEnd
