#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Draws the icons of Windows and macOS from resources/provost.svg, and notes of which drawing they are. Needs the Debian
# packages librsvg2-bin, icoutils and icnsutils.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for size in 16 20 24 32 40 48 64 128 256 512 1024; do
    rsvg-convert --width "$size" --height "$size" resources/provost.svg >"$folder/$size.png"
done
# Windows takes the sizes between at 125 and 150 %; the largest stays a PNG.
icotool --create --output packaging/windows/provost.ico "$folder"/{16,20,24,32,40,48,64}.png --raw "$folder/256.png"
png2icns packaging/macos/provost.icns "$folder"/{16,32,48,128,256,512,1024}.png >/dev/null
sha256sum resources/provost.svg packaging/windows/provost.ico packaging/macos/provost.icns >packaging/icons.sha256
