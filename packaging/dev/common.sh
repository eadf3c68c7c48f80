# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Words and small questions that every command of ./dev uses.

# git refuses a clone of another owner (a container's mount, for instance) unless it is named.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$root

say() { printf '\033[1m== %s\033[0m\n' "$*"; }
fail() {
    printf 'dev: %s\n' "$*" >&2
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
on_mac() { [ "$(uname -s)" = Darwin ]; }
cores() { if on_mac; then sysctl -n hw.ncpu; else nproc; fi; }
has_display() { on_mac || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# step NAME COMMAND…: runs a named step, says how long it took, and remembers a failure without stopping.
failed_steps=()
step() {
    local name=$1 begin=$SECONDS
    shift
    say "$name"
    if "$@"; then
        printf '   done in %s s\n' "$((SECONDS - begin))"
    else
        printf '   FAILED after %s s: %s\n' "$((SECONDS - begin))" "$name"
        failed_steps+=("$name")
    fi
}
