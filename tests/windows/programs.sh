#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# The sources for Windows that need no Qt are built, and run by Wine; the version resource is built and read.
#   programs.sh SOURCE_DIR
set -euo pipefail
source=$1
# shellcheck source=tests/windows/wine.sh
. "$(dirname "${BASH_SOURCE[0]}")/wine.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"; close_windows' EXIT

flags=(-std=c++20 -O1 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -D_WIN32_WINNT=0x0A00 -DUNICODE -I "$source" -static)
# build NAME SOURCE…
build() { "$PROVOST_MINGW" "${flags[@]}" -o "$work/$1.exe" "${@:2}" -ladvapi32; }

build credentials "$source/tests/windows/credentials.cpp" "$source/model/secrets/credential_manager.cpp"
build closed_memory "$source/tests/windows/closed_memory.cpp" "$source/app/platform/closed_memory_windows.cpp"

windows wineboot --init
windows "$work/credentials.exe" || fail "Secrets in the Credential Manager"
windows "$work/closed_memory.exe" || fail "The memory of the program"
