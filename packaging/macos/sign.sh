#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Signs a bundle from the inside out: sign.sh Provost.app [IDENTITY]
# IDENTITY is the name of a Developer ID Application certificate in the keychain. Without one the signature is one that
# names nobody, which Apple silicon needs to run anything; the hardened runtime is left out then, since it would refuse
# the bundle's own libraries, which belong to no team.
set -euo pipefail

bundle=$1
identity=${2:--}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

options=(--force --sign "$identity")
[ "$identity" = - ] || options+=(--timestamp --options runtime)

# What is within a bundle is covered by its signature, so it comes first.
while IFS= read -r -d '' library; do
    codesign "${options[@]}" "$library"
done < <(find "$bundle/Contents" \( -name '*.dylib' -o -name '*.so' \) -type f -print0)
while IFS= read -r -d '' framework; do
    codesign "${options[@]}" "$framework"
done < <(find "$bundle/Contents/Frameworks" -maxdepth 1 -name '*.framework' -print0 2>/dev/null)
codesign "${options[@]}" --entitlements "$here/provost.entitlements" "$bundle/Contents/MacOS/provostd"
codesign "${options[@]}" --entitlements "$here/provost.entitlements" "$bundle"
codesign --verify --deep --strict --verbose=2 "$bundle"
