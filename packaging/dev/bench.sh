# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0

# ./dev bench [app|server|client] [rows …]: every budget with its bar, and whether it is met. Without a name, all of them.
command_bench() {
    need build run bench
    build_program
    build "$(preset_for release)" bench_programs
    local name=${1:-all} script status=0
    [ $# -gt 0 ] && shift
    for script in tests/bench/bench_*.py; do
        if [ "$name" = all ] || [ "$script" = "tests/bench/bench_$name.py" ]; then
            say "Measuring: $(basename "$script" .py)"
            python3 "$script" "$programs" "$@" || status=1
        fi
    done
    [ "$name" = all ] || [ -f "tests/bench/bench_$name.py" ] || fail "There is no benchmark \"$name\" in tests/bench."
    return "$status"
}
