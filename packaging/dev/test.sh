# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0

# ./dev test [ctest options]
command_test() {
    local preset
    preset=$(preset_for dev)
    need build run test
    build "$preset"
    say "Testing ($preset)"
    # ctest's own closing lines are the last words of this command.
    # More than there are cores: most tests wait for a clock or a server two thirds of their time.
    ctest --preset "$preset" --parallel "$(($(cores) * 2 + 1))" "$@"
}

# ./dev steps: how many steps a person takes for each workflow, as the bots of the tests count them, beside what is promised.
command_steps() {
    local preset log
    preset=$(preset_for dev)
    need build run test
    build "$preset"
    log=$(mktemp)
    if ! ctest --preset "$preset" --label-regex '^steps$' --verbose >"$log" 2>&1; then
        cat "$log"
        rm -f "$log"
        fail "A workflow could not be walked through to its end."
    fi
    grep --only-matching 'STEPS | .*' "$log" | sort |
        awk -F ' [|] ' '{ printf "%-62s %-16s %s\n", $2, $3, $4 }'
    rm -f "$log"
}
