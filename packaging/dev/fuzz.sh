# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0

# ./dev fuzz [seconds]: libFuzzer on each target for so long, from the corpus in tests/fuzz. New inputs stay in
# build/fuzz/corpus; what breaks a rule is kept there too, and the command fails.
command_fuzz() {
    local seconds=${1:-60} target targets=(filter patch_path resource admin_json configuration)
    need build fuzz
    build fuzz "${targets[@]/#/fuzz_}"
    for target in "${targets[@]}"; do
        mkdir -p "build/fuzz/corpus/$target"
        step "Fuzzing: $target, $seconds s" fuzz_target "$target" "$seconds"
    done
    [ ${#failed_steps[@]} -eq 0 ] || fail "fuzz: ${failed_steps[*]}"
    say "fuzz: nothing found"
}

fuzz_target() {
    "build/fuzz/tests/fuzz/fuzz_$1" -max_total_time="$2" -max_len=4096 -rss_limit_mb=4096 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/$1-" "build/fuzz/corpus/$1" "tests/fuzz/corpus/$1"
}
