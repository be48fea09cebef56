; Adds Kindling to "Send to" in the menu of every file, and takes it away with the app.
!macro customInstall
  CreateShortCut "$SENDTO\Kindling.lnk" "$INSTDIR\${APP_EXECUTABLE_FILENAME}"
!macroend

!macro customUnInstall
  Delete "$SENDTO\Kindling.lnk"
  ; Records and receipts are evidence: they go only when a person says so, and never silently.
  ${ifNot} ${isUpdated}
    MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONQUESTION "Delete the records of your pushes as well? They cannot be brought back." /SD IDNO IDNO kindlingKeep
    RMDir /r "$LOCALAPPDATA\Kindling"
    kindlingKeep:
  ${endIf}
!macroend
