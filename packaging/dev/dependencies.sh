# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs what is missing, by the lists in packaging/dependencies.

# packages_of FILE PURPOSE…: the packages under the [PURPOSE] headings of FILE, without comments.
packages_of() {
    local file=$1
    shift
    awk -v wanted=" $* " '
        /^\[/ { name = $0; gsub(/[][]/, "", name); inside = index(wanted, " " name " "); next }
        { sub(/#.*/, ""); if (inside && NF) print $1 }' "$file" | sort -u
}

missing_debian_packages() {
    local wanted
    wanted=$(packages_of packaging/dependencies/debian.txt "$@")
    # shellcheck disable=SC2086 # one word a package
    comm -23 <(printf '%s\n' "$wanted") \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | awk '$1 == "installed" { print $2 }' | sort -u)
}

install_debian() {
    local missing
    missing=$(missing_debian_packages "$@")
    [ -z "$missing" ] && return
    say "Installing: ${missing//$'\n'/ }"
    if [ "$(id -u)" -ne 0 ] && ! have sudo; then
        fail "These packages are missing, and there is neither root nor sudo to install them: ${missing//$'\n'/ }"
    fi
    as_root apt-get update -q
    # shellcheck disable=SC2086 # one word a package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}

install_homebrew() {
    have brew || fail "Homebrew is missing; https://brew.sh tells how to install it."
    local missing
    missing=$(comm -23 <(packages_of packaging/dependencies/homebrew.txt "$@") <(brew list --formula -1 | sort -u))
    [ -z "$missing" ] && return
    say "Installing: ${missing//$'\n'/ }"
    # shellcheck disable=SC2086 # one word a package
    brew install $missing
}

# need PURPOSE…: afterwards everything for these purposes is installed.
need() {
    if have apt-get; then
        install_debian "$@"
    elif on_mac; then
        install_homebrew "$@"
    else
        say "This system has neither apt nor Homebrew: what is needed stands in packaging/dependencies/debian.txt"
    fi
}
