#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# The manual pages are sound, and tell of every option that the programs have and of no other.
#   manual_pages.sh FOLDER PROVOST PROVOSTD
set -euo pipefail

folder=$1 provost=$2 provostd=$3
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
status=0

options() { grep -oE -e '--[a-z][a-z-]+' | grep -vxF -e --help-all | sort -u; }

# hold PAGE: standard input has what the program says of itself.
hold() {
    local said told
    said=$(options)
    told=$(grep -oE '^\.(It|Cm|Op|Nm|Fl|Xr|Sh).*|^with.*' "$folder/$1" | sed 's/Fl Fl /--/g' | options)
    if ! diff <(printf '%s\n' "$said") <(printf '%s\n' "$told" | cat); then
        echo "$1 differs from --help (left: the program)"
        status=1
    fi
    if groff -mdoc -ww -Tutf8 -z "$folder/$1" 2>&1 | grep .; then
        echo "$1 is not sound"
        status=1
    fi
}

{
    "$provost" --help
    for command in check rehearse conformance export plan apply; do
        "$provost" "$command" --help
    done
} | hold provost.1
{
    "$provostd" --help
    for command in serve 'operator create' 'connection create' 'config export' 'config plan' 'config apply' 'audit verify' backup restore sample; do
        # shellcheck disable=SC2086 # words of their own
        "$provostd" $command --help
    done
} | hold provostd.8
exit "$status"
