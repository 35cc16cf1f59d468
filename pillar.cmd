@echo off
rem Developer's launcher for Windows: the build decides itself whether there is work. Users run the archives of eng/publish.
setlocal
where dotnet >nul 2>nul
if errorlevel 1 (
  echo pillar: the .NET 10 SDK is needed and no 'dotnet' is on the PATH; get it from https://dotnet.microsoft.com/download/dotnet/10.0 1>&2
  exit /b 2
)
dotnet build "%~dp0src\Cli" -c Release -v quiet --nologo 1>&2
if errorlevel 1 exit /b 1
dotnet "%~dp0artifacts\bin\Cli\release\pillar.dll" %*
exit /b %errorlevel%
