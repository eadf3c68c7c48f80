# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# ./dev package: makes the packages, and tries them on a bare Debian 12 that has seen nothing else.

command_package() {
    on_mac && fail "Packages are made on Debian 12; see .github/workflows/macos.yml for the bundle."
    need build package
    build release provost provostd
    say "Packing"
    rm -f build/release/*.deb
    cpack --config build/release/CPackConfig.cmake -G DEB -B build/release
    local packages=(build/release/*.deb)
    printf '   %s\n' "${packages[@]}"
    if [ "$(id -u)" -ne 0 ]; then
        say "Not tried on a bare Debian: that takes root (sudo ./dev package)"
        return
    fi
    try_package "${packages[@]}"
}

bare="$root/build/bare-debian"

# The mirror that this machine installs from.
debian_mirror() {
    # shellcheck disable=SC2016 # apt's own variable
    apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Codename: bookworm' | head -n 1
}

in_bare() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        chroot "$bare" "$@"
}

leave_bare() {
    local place
    for place in proc dev; do
        mountpoint -q "$bare/$place" && umount "$bare/$place"
    done
    rm -rf --one-file-system "$bare"
}

try_package() {
    local mirror
    mirror=$(debian_mirror)
    trap leave_bare EXIT
    leave_bare
    say "Unpacking a bare Debian 12 (from $mirror)"
    debootstrap --variant=minbase bookworm "$bare" "$mirror" | grep -E '^(E:|W:|I: (Base|Unpacking))' || true
    mount -t proc proc "$bare/proc"
    mount --bind /dev "$bare/dev"
    cp /etc/resolv.conf "$bare/etc/resolv.conf"
    cp /etc/apt/apt.conf.d/*[Pp]roxy* "$bare/etc/apt/apt.conf.d/" 2>/dev/null || true
    cp "$@" "$bare/tmp/"
    say "Installing the packages there"
    in_bare sh -c 'apt-get update -q && apt-get install -q -y --no-install-recommends /tmp/*.deb' | tail -n 5
    step "provost --version" in_bare provost --version
    step "provostd --version" in_bare provostd --version
    cp packaging/dev/try-installed.sh "$bare/tmp/"
    in_bare apt-get install -q -y --no-install-recommends xvfb xauth x11-utils curl >/dev/null
    step "First window and first answer" in_bare bash /tmp/try-installed.sh
    step "Removing them" in_bare sh -c 'apt-get purge -q -y provost provostd >/dev/null && ! ls /usr/bin/provost*'
    [ ${#failed_steps[@]} -eq 0 ] || fail "package: ${failed_steps[*]}"
    say "The packages install, start and leave a bare Debian 12"
}
