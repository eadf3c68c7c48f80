# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# ./dev run, ./dev build and ./dev tour

# build_program: the two programs as they are shipped; their folder is in $programs afterwards, the one with windows in $application.
build_program() {
    local preset
    preset=$(preset_for release)
    build "$preset" provost provostd
    programs="$root/build/$preset"
    application="$programs/app/provost"
    ! on_mac || application="$programs/app/Provost.app/Contents/MacOS/Provost"
}

# ./dev run [options of the application]: settings and database are in build/run, apart from those of an installed Provost.
command_run() {
    need build run
    build_program
    if has_display; then
        "$application" --data-folder "$root/build/run" --start-local-with-sample "$@"
        return
    fi
    say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): the tour runs on a virtual one"
    tour
    serve_sample
}

# ./dev build: the programs as they are shipped, and nothing is started.
command_build() {
    need build run
    build_program
    say "The programs are in $programs"
}

# ./dev tour: opens every pane and dialog; the pictures are in build/tour.
command_tour() {
    need build run
    build_program
    tour
}

tour() {
    local pictures="$root/build/tour"
    rm -rf "$pictures"
    mkdir -p "$pictures"
    local display=()
    on_mac || display=(xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24")
    local tour=(env -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "${display[@]}" "$application" --tour "$pictures")
    "${tour[@]}"
    "${tour[@]}" -reverse --tour-variant rtl
    "${tour[@]}" --language x-pseudo --tour-variant pseudo
    QT_SCALE_FACTOR=2 "${tour[@]}" --tour-variant 200
    say "$(find "$pictures" -name '*.png' | wc -l) pictures are in $pictures"
}

# Starts provostd on the sample organization and says how to reach it: until Ctrl+C where somebody can press it.
serve_sample() {
    local folder="$root/build/sample" ready url server
    rm -rf "$folder"
    mkdir -p "$folder"
    exec 4< <(
        umask 077
        exec "$programs/server/provostd" serve --port 0 --data "$folder/provost.db" --admin-key-fd 3 3>"$folder/admin-key"
    )
    server=$!
    # shellcheck disable=SC2064 # this server, now
    trap "kill $server 2>/dev/null || true" EXIT
    read -r -t 30 ready <&4 || fail "The server did not start."
    url=$(sed -E 's/.*"url":"([^"]+)".*/\1/' <<<"$ready")
    "$programs/server/provostd" sample --url "$url" --admin-key-file "$folder/admin-key"
    say "A server with the sample organization runs at $url; its admin key is in $folder/admin-key"
    # shellcheck disable=SC2016 # for the reader's shell
    printf '   curl -H "Authorization: Bearer $(cat %s)" %s/admin/v1/connections\n' "$folder/admin-key" "$url"
    curl -sS --fail -H "Authorization: Bearer $(cat "$folder/admin-key")" "$url/admin/v1/connections" | head -c 400 || true
    echo
    if [ -t 0 ]; then
        say "Ctrl+C ends it"
        tail --pid="$server" -f /dev/null
    else
        say "There is no terminal to end it from, so it ends now"
    fi
}
