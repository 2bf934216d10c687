@echo off
rem SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
rem Starts Rapport from this folder. Set JAVA_HOME to choose a Java (17 or newer).
rem Unlike the script for Linux and macOS it keeps one writable configuration area per version, so two first starts
rem at the same moment may disturb each other, and it cannot add the language annotations yet.
setlocal
if /i "%~1"=="nlp" (
    echo rapport: the language annotations cannot be added on Windows yet; use Linux or macOS for rules that need them. 1>&2
    exit /b 1
)
set "HERE=%~dp0."
set "CACHE=%LOCALAPPDATA%\rapport"
if defined RAPPORT_CACHE set "CACHE=%RAPPORT_CACHE%"
set "RESOURCES=%HERE%"
if defined RAPPORT_RESOURCES set "RESOURCES=%RAPPORT_RESOURCES%"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%J in ("%HERE%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fJ"
"%JAVA%" -XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true "-Djava.util.logging.config.file=%HERE%\logging.properties" -Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider -Dorg.apache.logging.log4j.simplelog.level=OFF %RAPPORT_JAVA_OPTIONS% "-Drapport.cache=%CACHE%" "-Drapport.resources=%RESOURCES%" -Drapport.version=0.1.0 -Dds.cache.metadata=true -Dosgi.instance.area=@none -Dosgi.user.area=@none -jar "%LAUNCHER%" -nosplash -configuration "%CACHE%\state\0.1.0\configuration" %*
exit /b %ERRORLEVEL%
