#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Lets Apple look at a disk image, and fastens its answer to it: notarize.sh Provost.dmg IDENTITY PROFILE
# PROFILE is what `xcrun notarytool store-credentials` keeps in the keychain; no password is in an argument.
set -euo pipefail

image=$1 identity=$2 profile=$3
codesign --force --timestamp --sign "$identity" "$image"
xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
