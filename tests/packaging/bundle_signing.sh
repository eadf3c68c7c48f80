#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/macos/sign.sh signs from the inside out, with the hardened runtime where somebody signs and without where nobody
# does. Apple's codesign is nowhere but on macOS: what would be asked of it is written down here.
#   bundle_signing.sh SOURCE_DIR
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

bundle="$folder/Provost.app"
mkdir -p "$bundle/Contents/MacOS" "$bundle/Contents/PlugIns/platforms" "$bundle/Contents/Frameworks/QtCore.framework/Versions/A"
touch "$bundle/Contents/MacOS/"{Provost,provostd} "$bundle/Contents/PlugIns/platforms/libqcocoa.dylib" \
    "$bundle/Contents/Frameworks/libicu with space.dylib" "$bundle/Contents/Frameworks/QtCore.framework/Versions/A/QtCore"
mkdir "$folder/bin"
# shellcheck disable=SC2016 # its own variables
printf '#!/bin/sh\nfor last; do :; done\necho "${last#%s/} $*" >>"%s"\n' "$folder" "$folder/asked" >"$folder/bin/codesign"
chmod +x "$folder/bin/codesign"

# sign [IDENTITY]: what was signed, in order, in $order; with which options in $folder/asked.
sign() {
    rm -f "$folder/asked"
    PATH="$folder/bin:$PATH" "$1/packaging/macos/sign.sh" "$bundle" "${@:2}"
    order=$(sed -n 's/^\(.*\) --force.*/\1/p' "$folder/asked")
}
fail() {
    printf '%s\n' "$*" >&2
    cat "$folder/asked" >&2
    exit 1
}
place() { grep -nxF "$1" <<<"$order" | cut -d: -f1; }

sign "$1" "Developer ID Application: Example Ltd (TEAM)"
[ "$(tail -n 1 <<<"$order")" = Provost.app ] || fail "The bundle is not signed last"
[ "$(grep -c . <<<"$order")" = 5 ] || fail "Not all of it is signed"
for inner in Contents/PlugIns/platforms/libqcocoa.dylib 'Contents/Frameworks/libicu with space.dylib' \
    Contents/Frameworks/QtCore.framework Contents/MacOS/provostd; do
    [ -n "$(place "Provost.app/$inner")" ] || fail "$inner is not signed"
done
[ "$(grep -c -- '--timestamp --options runtime' "$folder/asked")" = 5 ] || fail "The hardened runtime is not everywhere"
[ "$(grep -c -- '--entitlements .*/provost.entitlements' "$folder/asked")" = 2 ] || fail "Not both programs have their rights"
grep -q -- '--verify --deep --strict' "$folder/asked" || fail "The signatures are not looked at"

sign "$1"
! grep -q -- '--options runtime' "$folder/asked" || fail "The hardened runtime would refuse libraries that nobody signed"
[ "$(grep -c -- '--sign - ' "$folder/asked")" = 5 ] || fail "Not all of it is signed for this computer"
echo "signed from the inside out"
