#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# service_unit.sh UNIT PROVOSTD: systemd understands the unit, and finds little exposed. Nothing is started.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
sed "s|/usr/bin/provostd|$2|" "$1" >"$folder/provostd.service"

# Says nothing where it has nothing to say.
complaints=$(systemd-analyze verify --man=no "$folder/provostd.service" 2>&1 || true)
if [ -n "$complaints" ]; then
    printf '%s\n' "$complaints"
    exit 1
fi
# The threshold is in tenths.
systemd-analyze security --offline=true --threshold=20 "$folder/provostd.service" | tail -1
