@echo off
rem SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
rem Runs the Maven on the PATH. Unlike mvnw it does not fetch a newer one: install Maven 3.9 (a newer 3.x also does).
where mvn >nul 2>nul
if errorlevel 1 (
    echo mvnw: needs Maven 3.9 on the PATH, and found none; install it. 1>&2
    exit /b 1
)
call mvn %*
exit /b %ERRORLEVEL%
