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
    ctest --preset "$preset" --parallel "$(cores)" "$@"
}
