# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Configures and builds. The presets say how; these functions only choose one.

# preset_for NAME: the preset of that name, or the one of macOS there.
preset_for() { if on_mac; then echo macos; else echo "$1"; fi; }

# configure PRESET: only when there is nothing configured; later changes of CMake files are seen by the build itself.
configure() {
    local cache="build/$1/CMakeCache.txt"
    [ -f "build/$1/build.ninja" ] && [ ! CMakePresets.json -nt "$cache" ] && return
    say "Configuring ($1)"
    cmake --preset "$1" --log-level=NOTICE
    touch "$cache"
}

# build PRESET [TARGET…]: everything, or the targets named.
build() {
    local preset=$1
    shift
    configure "$preset"
    # What ccache must not be troubled by: precompiled headers, and the folder that the clone stands in.
    export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
    # -n only asks what there is to do: a build that is up to date says nothing and starts nothing.
    if ninja -C "build/$preset" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        return
    fi
    say "Building ($preset)"
    cmake --build --preset "$preset" --parallel "$(cores)" ${1:+--target "$@"}
}
