#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# container_packages.sh DOCKERFILE DEPENDENCIES PROGRAM BUILD: the image installs all that building takes, and all packages that
# the libraries of the program come from, and of those libraries that were built in BUILD with it.
set -euo pipefail
export LC_ALL=C

# The packages that the nth RUN of the Dockerfile names.
installed() {
    sed -e ':a' -e '/\\$/N; s/\\\n//; ta' "$1" | grep '^RUN apt-get' | sed -n "$2p" |
        sed -e 's/.*--no-install-recommends//' -e 's/&&.*//' | tr -s ' ' '\n' | sed '/^$/d' | sort
}

wanted_to_build() {
    sed -n '/^\[build\]/,/^\[run\]/p' "$1" | sed -e 's/#.*//' -e 's/ *$//' -e '/^\[/d' -e '/^$/d' | sort
}

# Which package has a library depends on the path that the loader finds it by, with or without /usr.
wanted_to_run() {
    local found library path
    found=$(ldd "$1" | awk '$2 == "=>" {print $1, $3}')
    while read -r library; do
        path=$(awk -v name="$library" '$1 == name {print $2}' <<<"$found")
        [ -z "$path" ] || [[ "$path" == "$2"/* ]] || dpkg -S "*${path#/usr}" | head -1 | cut -d: -f1
    done < <({ echo "$1" && awk -v own="$2/" 'index($2, own) == 1 {print $2}' <<<"$found"; } |
        xargs objdump -p | awk '$1 == "NEEDED" {print $2}' | sort -u)
}

# What every Debian has, and the sanitizers that only a tested program links.
present() { printf '%s\n' libc6 libgcc-s1 libasan8 libubsan1; }

missing=$(
    comm -23 <(wanted_to_build "$2") <(installed "$1" 1)
    comm -23 <(wanted_to_run "$3" "$4" | sort -u) <((installed "$1" 2 && present) | sort)
)
if [ -n "$missing" ]; then
    printf 'The image lacks: %s\n' "$missing"
    exit 1
fi
