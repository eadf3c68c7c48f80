# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Tries what ./dev package made, on bare systems: the packages are installed, used, updated and removed, the archive is
# unpacked and used. Programs in a root show their windows on a display of this computer, and are asked from here: nothing has
# to be installed there for it.

# older FOLDER DEB…: the same packages as an earlier version, from which the new ones are an update. Where PROVOST_PREVIOUS names
# a folder with packages that were published, these are taken instead.
older() {
    local into=$1 deb work
    shift
    if [ -n "${PROVOST_PREVIOUS-}" ]; then
        cp "$PROVOST_PREVIOUS"/*.deb "$into"
        return
    fi
    for deb in "$@"; do
        work=$(mktemp -d)
        dpkg-deb --raw-extract "$deb" "$work"
        sed -i -E 's/^Version: .*/Version: 0.0.9-1/; s/provostd \(= [^)]*\)/provostd (= 0.0.9-1)/' "$work/DEBIAN/control"
        dpkg-deb --root-owner-group --build "$work" "$into" >/dev/null
        rm -rf "$work"
    done
}

open_display() {
    [ -n "${display_pid-}" ] && return
    local number
    number=$(mktemp)
    Xvfb -displayfd 3 -ac -screen 0 1280x800x24 3>"$number" >/dev/null 2>&1 &
    display_pid=$!
    trap 'kill "$display_pid" 2>/dev/null' EXIT
    until [ -s "$number" ]; do
        kill -0 "$display_pid" || fail "There is no virtual display."
        sleep 0.1
    done
    DISPLAY=:$(cat "$number")
    export DISPLAY
    rm -f "$number"
}

# eventually COMMAND…: whether it succeeds within half a minute, while `running` runs.
eventually() {
    local left=120
    until "$@"; do
        left=$((left - 1))
        [ "$left" -gt 0 ] && kill -0 "$running" 2>/dev/null || return 1
        sleep 0.25
    done
}

end_running() {
    kill "$running" 2>/dev/null
    wait "$running" 2>/dev/null || true
}

# A title of Provost's window, and where it is.
window_titled() { xwininfo -root -tree | grep -m 1 -o "\"$1\".*"; }

# shows_window TITLE ROOT COMMAND…: whether a window comes with a title of that pattern.
shows_window() {
    local title=$1 log status=0
    shift
    log=$(mktemp)
    enter_root "$@"
    "${enter[@]}" >"$log" 2>&1 &
    running=$!
    eventually window_titled "$title" || { status=1 && cat "$log"; }
    end_running
    rm -f "$log"
    return "$status"
}

# answers ROOT FILE PATH COMMAND…: serves the data file there, and prints what the server says of the path, asked with the
# key that is kept beside the root.
answers() {
    local name=$1 file=$2 path=$3 said url status=0
    shift 3
    said=$(mktemp)
    enter_root "$name" "$@" serve --port 0 --data "$file"
    "${enter[@]}" >"$said" 2>"$said.log" &
    running=$!
    if eventually grep -q '"ready"' "$said"; then
        url=$(sed -nE 's/.*"url":"([^"]+)".*/\1/p' "$said")
        printf '   '
        curl --silent --show-error --fail --write-out '\n' -H "Authorization: Bearer $(cat "$roots/$name.key" 2>/dev/null)" "$url$path" || status=1
    else
        status=1
    fi
    end_running
    [ "$status" -eq 0 ] || cat "$said.log"
    rm -f "$said" "$said.log"
    return "$status"
}

# All there is in a root, but for what every installation of packages writes.
files_in() {
    (cd "$roots/$1" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./run -o -path ./var/cache \
        -o -path ./var/log -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o -print | sort)
}

in_root_quietly() { in_root "$@" >"$roots/$1.log" 2>&1 || { tail -n 8 "$roots/$1.log" && return 1; }; }

# Which there are; the rest of what the server says depends on the port and the time.
connections_of() { answers "$1" "$database" /admin/v1/connections provostd | grep -oE '"(id|name|createdAt)":"[^"]*"'; }

fill() {
    local name=$1
    in_root "$name" mkdir -p "$(dirname "$database")"
    in_root "$name" provostd operator create --data "$database" --name "First Owner" --role owner --json |
        sed -nE 's/.*"key":"([^"]+)".*/\1/p' >"$roots/$name.key" || return 1
    in_root "$name" provostd connection create --data "$database" --account Acme --name "Acme by Okta" --idp okta \
        --public-url https://scim.example.com >/dev/null || return 1
    in_root "$name" systemctl --quiet enable provostd || return 1
    connections_of "$name" >"$roots/$name.connections"
    grep -q "Acme by Okta" "$roots/$name.connections"
}

is_as_before() {
    local name=$1
    [ "$(in_root "$name" systemctl is-enabled provostd)" = enabled ] || { echo "   The service is not enabled any more." && return 1; }
    diff "$roots/$name.connections" <(connections_of "$name")
}

leaves_nothing() {
    local name=$1 left
    in_root_quietly "$name" sh -c 'apt-get purge -q -y provost provostd && apt-get autoremove -q -y --purge' || return 1
    # What a person made with the program stays theirs, and what other packages forget is not ours.
    left=$(comm -13 "$roots/$name.before" <(files_in "$name") | grep -v -E "$not_ours" || true)
    if [ -n "$left" ]; then
        printf '   still there: %s\n' "$left"
        return 1
    fi
}

try_packages() {
    local release=$1 name="bare-$1" debs=("$packages/$1"/*.deb)
    database=/var/lib/provostd/provost.db
    not_ours='^\./root(/|$)|^\./etc/(fonts|ssl)(/|$)|^\./var/lib/(dbus|systemd|ucf|fontconfig)(/|$)'
    open_display
    new_root "$name" "$release"
    mkdir -p "$roots/$name/tmp/old" "$roots/$name/tmp/new"
    older "$roots/$name/tmp/old" "${debs[@]}"
    cp "${debs[@]}" "$roots/$name/tmp/new/"
    # systemd is there for the service; whoever has the desktop program alone needs none.
    in_root_quietly "$name" sh -c 'apt-get update -q && apt-get install -q -y --no-install-recommends systemd' ||
        fail "The bare root of $release cannot be set up."
    files_in "$name" >"$roots/$name.before"
    step "$release: install the previous version" install_in "$name" old
    step "$release: provost --version" in_root "$name" provost --version
    step "$release: provostd --version" in_root "$name" provostd --version
    step "$release: first answer" answers "$name" /tmp/first.db /healthz provostd
    step "$release: data and service" fill "$name"
    step "$release: first window" shows_window '[^"]*Local[^"]*Provost' "$name" provost --start-local-with-sample
    step "$release: update" install_in "$name" new
    step "$release: data and service are as before" is_as_before "$name"
    step "$release: settings are as before" shows_window '[^"]*Local[^"]*Provost' "$name" provost
    step "$release: removed without a trace" leaves_nothing "$name"
}

install_in() {
    in_root_quietly "$1" sh -c "apt-get install -q -y --no-install-recommends /tmp/$2/*.deb" || return 1
    in_root "$1" dpkg-query --show provost provostd
}

# In a root that has nothing but what Debian cannot do without, so also no Qt; not on a system older than the archive.
try_archive() {
    local release=$1 name="bare-$1" archive of
    open_display
    new_root "$name" "$release"
    for archive in "$packages"/*/*.tar.xz; do
        of=$(basename "$(dirname "$archive")")
        [ "$of" = "$release" ] || [ "$of" = bookworm ] || continue
        rm -rf "$roots/$name/opt/provost"
        mkdir -p "$roots/$name/opt/provost"
        tar -C "$roots/$name/opt/provost" --strip-components=1 -xJf "$archive"
        step "$release: archive of $of, provost --version" in_root "$name" /opt/provost/bin/provost --version
        step "$release: archive of $of, first answer" answers "$name" /tmp/first.db /healthz /opt/provost/bin/provostd
        step "$release: archive of $of, first window" \
            shows_window '[^"]*Local[^"]*Provost' "$name" /opt/provost/bin/provost --start-local-with-sample
    done
}
