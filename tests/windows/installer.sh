#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/CMakeLists.txt itself, with a compiler for Windows and small programs in the places of the real ones (packed/), makes
# the installer; Windows Installer, which is Wine's here, installs it without a question, goes from version to version, refuses
# to go back, and removes all of it.
#   installer.sh SOURCE_DIR
set -euo pipefail
source=$1
# shellcheck source=tests/windows/wine.sh
. "$(dirname "${BASH_SOURCE[0]}")/wine.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"; close_windows' EXIT

# pack VERSION: build/VERSION/Provost-VERSION-windows-x64.msi
pack() {
    local build="$work/$1"
    {
        cmake -S "$source/tests/windows/packed" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_SYSTEM_NAME=Windows \
            -DCMAKE_CXX_COMPILER="$PROVOST_MINGW" -DCMAKE_RC_COMPILER="$PROVOST_WINDRES" -DCMAKE_EXE_LINKER_FLAGS=-static \
            -DCMAKE_SHARED_LINKER_FLAGS=-static -DPROVOST_ROOT="$source" -DPACKED_VERSION="$1"
        cmake --build "$build" --parallel 2
        cpack --config "$build/CPackConfig.cmake" -B "$build"
    } >"$work/log" 2>&1 || fail "$(cat "$work/log")"
    [ -s "$build/Provost-$1-windows-x64.msi" ] || fail "CPack made no package: $(cat "$work/log")"
}
install_msi() { windows msiexec /i "Z:${1//\//\\}" /qn "${@:2}"; }
programs="$drive/Program Files/Provost"
# says VERSION PROGRAM: what is installed starts, finds its library, and is of that version.
says() {
    local said
    said=$(windows "$programs/bin/$2" | tr -d '\r') || fail "$2 does not start"
    [ "$said" = "$1" ] || fail "$2 says that it is $said, not $1"
}
machine='HKLM\SOFTWARE'
classes="$machine\\Classes"
reports="$machine\\Microsoft\\Windows\\Windows Error Reporting\\ExcludedApplications"

pack 1.0.0
pack 1.1.0
first="$work/1.0.0/Provost-1.0.0-windows-x64.msi"
second="$work/1.1.0/Provost-1.1.0-windows-x64.msi"
# Without a console, and with one.
subsystem() { "${PROVOST_WINDRES%windres}objdump" -p "$work/1.0.0/$1" | sed -n 's/^Subsystem.*(\(.*\))$/\1/p'; }
[ "$(subsystem provost.exe)" = 'Windows GUI' ] || fail "provost.exe opens a console"
[ "$(subsystem provost.com)" = 'Windows CUI' ] || fail "provost.com has no console"
# The same component for the same file, whatever the version.
component() { msiinfo export "$1" Component | awk -F'\t' '$6 == "'"$2"'" {print $2}'; }
file=$(msiinfo export "$first" File | awk -F'\t' '$3 == "provost.exe" {print $1}')
[ -n "$file" ] || fail "provost.exe is not in the package"
[ "$(component "$first" "$file")" = "$(component "$second" "$file")" ] || fail "provost.exe changes its component"
product() { msiinfo export "$1" Property | tr -d '\r' | sed -n 's/^ProductCode\t//p'; }
[ "$(product "$first")" != "$(product "$second")" ] || fail "one product code for two versions"

windows wineboot --init
before=$(cd "$drive" && find . -type f -not -path './windows/*' | sort)

install_msi "$first"
for program in provost.exe provost.com provostd.exe; do says 1.0.0 "$program"; done
for file in bin/qt.conf bin/only-1.0.0.dll plugins/platforms/qwindows.dll policy/Provost.admx policy/en-US/Provost.adml; do
    [ -f "$programs/$file" ] || fail "$file is not installed"
done
[ "$(windows_value "$machine\\Microsoft\\Windows\\CurrentVersion\\App Paths\\provost.exe")" = 'C:\Program Files\Provost\bin\provost.exe' ] ||
    fail "The program is not found by its name"
for program in provost.exe provost.com provostd.exe; do
    [ "$(windows_value "$reports" "$program")" = 0x1 ] || fail "Crashes of $program are reported"
done
[ "$(windows_value "$classes\\Provost.Configuration\\shell\\open\\command")" = '"C:\Program Files\Provost\bin\provost.exe" "%1"' ] ||
    fail "Nothing opens a configuration"
windows reg query "$classes\\.json\\OpenWithProgids" /v Provost.Configuration >/dev/null || fail "JSON files are not offered"
[ -z "$(windows_value "$classes\\.json")" ] || fail "JSON files were taken over"
# Wine has no menu and no desktop for all users, and takes those of the one; the package asks for the others.
shortcuts() { find "$drive" "$HOME" -path "*/$1/Provost.lnk" | wc -l; }
[ "$(msiinfo export "$first" Property | tr -d '\r' | sed -n 's/^ALLUSERS\t//p')" = 1 ] || fail "It is for one user alone"
[ "$(shortcuts 'Start Menu/Programs')" = 1 ] || fail "There is no entry in the menu"
[ "$(shortcuts Desktop)" = 0 ] || fail "There is an icon that nobody asked for"

install_msi "$second"
for program in provost.exe provost.com provostd.exe; do says 1.1.0 "$program"; done
[ -f "$programs/bin/only-1.1.0.dll" ] || fail "A file of the new version is missing"
[ ! -e "$programs/bin/only-1.0.0.dll" ] || fail "A file of the old version stayed"
[ "$(windows reg query "$machine\\Microsoft\\Windows\\CurrentVersion\\Uninstall" /s 2>/dev/null | grep -c 'DisplayName .*Provost')" = 1 ] ||
    fail "Not one product is installed"

! install_msi "$first" || fail "It went back to an older version"
says 1.1.0 provost.exe

windows msiexec /x "$(product "$second")" /qn
after=$(cd "$drive" && find . -type f -not -path './windows/*' | sort)
[ "$before" = "$after" ] || fail "These files differ after removal: $(diff <(echo "$before") <(echo "$after"))"
[ ! -e "$programs" ] || fail "The folder stayed"
for key in "$machine\\Provost" "$classes\\Provost.Configuration" "$machine\\Microsoft\\Windows\\CurrentVersion\\App Paths\\provost.exe"; do
    ! windows reg query "$key" >/dev/null 2>&1 || fail "$key stayed"
done
[ -z "$(windows_value "$reports" provost.exe)" ] || fail "The exclusion of crash reports stayed"

# Where whoever installs says, and with what.
install_msi "$second" 'INSTALLFOLDER=C:\Apps\Provost' ADDLOCAL=ALL
[ "$(windows "$drive/Apps/Provost/bin/provost.com" | tr -d '\r')" = 1.1.0 ] || fail "It is not in the folder that was asked for"
[ "$(shortcuts Desktop)" = 1 ] || fail "There is no icon on the desktop"
echo "installed, upgraded, kept from going back, removed, and installed elsewhere"
