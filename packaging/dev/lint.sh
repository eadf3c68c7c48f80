# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# ./dev lint. Checks that read the source text and need no build are also tests: tests/architecture.

ours() { git ls-files -- "$@"; }

lint_format() { ours '*.h' '*.cpp' | xargs clang-format-19 --dry-run -Werror; }

# The parts in packaging/dev are read where `dev` sources them.
lint_shell() {
    local scripts
    mapfile -t scripts < <(ours 'tests/*.sh' 'packaging/macos/*.sh' packaging/dev/icons.sh)
    shellcheck --external-sources --check-sourced dev .ci/run "${scripts[@]}"
}

lint_licences() { reuse --root . lint --quiet 2>/dev/null || reuse --root . lint; }

lint_desktop_files() {
    local file status=0
    for file in $(ours '*.desktop'); do desktop-file-validate "$file" || status=1; done
    return "$status"
}

# clang-tidy and clazy on the `tidy` preset. Sources only need the headers that moc makes, so nothing is compiled first.
lint_sources() {
    configure tidy
    ninja -C build/tidy build.ninja >/dev/null # a file that came or went since
    find build/tidy -name AutogenInfo.json -print0 |
        xargs -0 -P "$(cores)" -I{} cmake -E cmake_autogen {} Debug
    ninja -C build/tidy test_mocs >/dev/null
    python3 packaging/dev/analyse.py build/tidy "$@"
}

# What can be mended without thinking: the format, and the messages listed in translations/*.ts.
fix() {
    ours '*.h' '*.cpp' | xargs clang-format-19 -i
    update_translations translations
}

# ./dev lint [--fix | part of a path …]: everything; or mend the format; or clang-tidy and clazy on the files named.
command_lint() {
    need build lint
    if [ "${1:-}" = --fix ]; then
        fix
        return
    fi
    if [ $# -gt 0 ]; then
        lint_sources "$@"
        return
    fi
    step "Format" lint_format
    step "Shell scripts" lint_shell
    step "Licences" lint_licences
    step "Desktop files" lint_desktop_files
    step "Translations" lint_translations
    step "clang-tidy and clazy" lint_sources
    [ ${#failed_steps[@]} -eq 0 ] || fail "lint: ${failed_steps[*]}"
    say "lint: clean"
}
