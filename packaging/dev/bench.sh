# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0

# ./dev bench [app|server|client]: every budget with its bar, and whether it is met. Without a name, all that there are.
command_bench() {
    need build run bench
    build_program
    local name names=("$@") status=0
    if [ ${#names[@]} -eq 0 ]; then
        names=()
        for name in app server client; do [ -f "tests/bench/bench_$name.py" ] && names+=("$name"); done
    fi
    for name in "${names[@]}"; do
        [ -f "tests/bench/bench_$name.py" ] || fail "There is no benchmark \"$name\": see tests/bench."
        build "$(preset_for release)" bench_programs
        say "Measuring ($name)"
        python3 "tests/bench/bench_$name.py" "$programs" || status=1
    done
    return "$status"
}
