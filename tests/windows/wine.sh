# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# A Windows of the test's own, by Wine: `. wine.sh`, then `windows PROGRAM…`; "$drive" is its C:. Gone when the script ends.
export WINEPREFIX WINEDEBUG=-all WINEARCH=win64 LC_ALL=C.UTF-8
# No Gecko, no Mono, no entries in this user's menu.
export WINEDLLOVERRIDES='mscoree=d;mshtml=d;winemenubuilder.exe=d'
WINEPREFIX=$(mktemp -d)
# shellcheck disable=SC2034 # whoever reads this uses it
drive="$WINEPREFIX/drive_c"
# The person's own folders are links into the home, which is not this one either.
export HOME="$WINEPREFIX/home" XDG_CONFIG_HOME="$WINEPREFIX/home/.config"
mkdir -p "$HOME/Desktop"
wine=$(dirname "$PROVOST_WINE")

close_windows() {
    "$wine/wineserver" -k || true
    "$wine/wineserver" -w || true
    rm -rf "$WINEPREFIX"
}
trap close_windows EXIT

windows() { env -u DISPLAY -u WAYLAND_DISPLAY "$PROVOST_WINE" "$@"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# windows_value KEY [NAME]: what the registry holds there; empty where it holds nothing.
windows_value() {
    local asked=(/ve)
    [ $# -lt 2 ] || asked=(/v "$2")
    { windows reg query "$1" "${asked[@]}" 2>/dev/null || true; } | tr -d '\r' | sed -n 's/.*REG_[A-Z]*  *//p' |
        sed '/^(value not set)$/d'
}
