# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Bare systems of Debian in folders, in which packages are built and tried. Each lies in build/roots and is entered in mount
# namespaces of its own, so that this computer sees none of its mounts and a root can be deleted at any time.

roots="$root/build/roots"

this_release() { sed -n 's/^VERSION_CODENAME=//p' /etc/os-release; }

# The mirror that this computer installs from.
debian_mirror() {
    local mirror
    # shellcheck disable=SC2016 # apt's own variable
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' "Codename: $(this_release)" | grep -m 1 debian)
    echo "${mirror:-http://deb.debian.org/debian}"
}

# new_root NAME RELEASE: a system with nothing but what dpkg and apt take. What was unpacked once is kept as an archive.
new_root() {
    local place="$roots/$1" kept="$roots/$2.tar"
    rm -rf --one-file-system "$place"
    mkdir -p "$place"
    if [ -f "$kept" ]; then
        tar -C "$place" -xf "$kept"
        return
    fi
    say "Unpacking a bare Debian $2"
    debootstrap --variant=minbase "$2" "$place" "$(debian_mirror)" >"$roots/$2.log" || { tail -n 5 "$roots/$2.log"; return 1; }
    cp /etc/resolv.conf "$place/etc/resolv.conf"
    cp /etc/apt/apt.conf.d/*[Pp]roxy* "$place/etc/apt/apt.conf.d/" 2>/dev/null || true
    tar -C "$place" -cf "$kept.part" .
    mv "$kept.part" "$kept"
}

# enter_root NAME COMMAND…: fills `enter` with the words of a command, which runs that one in the root. Folders of this computer
# come to places there that `root_bind` names, as FOLDER:PLACE.
root_bind=()
enter_root() {
    local place="$roots/$1"
    shift
    # shellcheck disable=SC2016 # of the inner shell
    enter=(unshare --mount --propagation private -- bash -euc '
        place=$1 binds=$2
        shift 2
        mount -t proc proc "$place/proc"
        mount --rbind /sys "$place/sys"
        mount --rbind /dev "$place/dev"
        for each in $binds; do
            mkdir -p "$place${each#*:}"
            mount --bind "${each%%:*}" "$place${each#*:}"
        done
        exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive DISPLAY="${DISPLAY-}" chroot "$place" "$@"'
        in_root "$place" "${root_bind[*]-}" "$@")
}

in_root() {
    local enter
    enter_root "$@"
    "${enter[@]}"
}

# ./dev in RELEASE COMMAND…: another command of ./dev in that release of Debian, with the compilers and libraries of it. What
# it makes is in build/in-RELEASE.
command_in() {
    local release=${1:?a release of Debian, such as trixie} name="build-${1-}"
    shift
    [ $# -gt 0 ] || set -- help
    [ "$(id -u)" -eq 0 ] || fail "A root of another release takes root (sudo ./dev in $release …)."
    need package
    mkdir -p "$roots" "build/in-$release"
    if [ ! -f "$roots/$name/etc/ready" ]; then
        new_root "$name" "$release"
        in_root "$name" sh -c 'apt-get update -q && apt-get install -q -y --no-install-recommends ca-certificates git python3' \
            >"$roots/$name.log" 2>&1 || { tail -n 5 "$roots/$name.log"; fail "The root cannot be set up."; }
        touch "$roots/$name/etc/ready"
    fi
    local root_bind=("$root:/src" "$root/build/in-$release:/src/build")
    in_root "$name" env CCACHE_DIR=/src/build/ccache /src/dev "$@"
}
