#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs inside the bare Debian of ./dev package: the installed server answers, and the installed application shows a window.
set -euo pipefail

folder=$(mktemp -d)
export HOME=$folder XDG_RUNTIME_DIR=$folder
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true' EXIT

# until_true SECONDS COMMAND…: asks four times a second.
until_true() {
    local left=$(($1 * 4))
    shift
    until "$@"; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 0.25
    done
}

provostd serve --port 0 --data "$folder/provost.db" >"$folder/ready" 2>"$folder/server.log" &
pids+=($!)
until_true 20 grep -q '"ready"' "$folder/ready" || { cat "$folder/server.log"; exit 1; }
url=$(sed -nE 's/.*"url":"([^"]+)".*/\1/p' "$folder/ready")
printf '   %s/healthz answers %s\n' "$url" "$(curl -sS -o /dev/null -w '%{http_code}' --fail "$url/healthz")"

export DISPLAY=:77
Xvfb "$DISPLAY" -screen 0 1280x800x24 >/dev/null 2>&1 &
pids+=($!)
until_true 20 xdpyinfo >/dev/null 2>&1
provost 2>"$folder/provost.log" &
pids+=($!)
has_window() { xwininfo -root -tree | grep -q '"[^"]*Provost[^"]*"'; }
until_true 20 has_window || { cat "$folder/provost.log"; exit 1; }
printf '   window: %s\n' "$(xwininfo -root -tree | grep -m 1 -o '"[^"]*Provost[^"]*".*')"
