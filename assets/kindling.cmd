@echo off
rem The command line of the installed app. A console does not wait for a program with a window when it
rem is typed there; it does when a batch file starts it, and so output and exit code are in order.
"%~dp0..\Kindling.exe" %*
exit /b %ERRORLEVEL%
