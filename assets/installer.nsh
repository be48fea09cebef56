; Adds Kindling to "Send to" in the menu of every file, and takes it away with the app.
!macro customInstall
  CreateShortCut "$SENDTO\Kindling.lnk" "$INSTDIR\${APP_EXECUTABLE_FILENAME}"
!macroend

!macro customUnInstall
  Delete "$SENDTO\Kindling.lnk"
!macroend
