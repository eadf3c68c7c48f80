#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs a test program beside a keyring of its own: with_keyring.sh MODE PROGRAM [ARGUMENTS]
# MODE: unlocked - a session bus, a fresh home and an unlocked gnome-keyring
#       locked   - the same, locked, and nobody to answer a prompt
#       silent   - a session bus where the secret service takes requests and never answers
#       none     - no session bus at all
set -eu
mode=$1
shift

if [ "${PROVOST_TEST_HOME:-}" = "" ]; then
    PROVOST_TEST_HOME=$(mktemp -d)
    export PROVOST_TEST_HOME
    runtime=$(mktemp -d /tmp/provost.XXXXXX) # the path of a socket may not be long
    trap 'rm -rf "$runtime"; [ -n "${PROVOST_KEEP_TEST_FOLDERS:-}" ] || rm -rf "$PROVOST_TEST_HOME"' EXIT
    unset DISPLAY WAYLAND_DISPLAY
    export HOME="$PROVOST_TEST_HOME" XDG_RUNTIME_DIR="$runtime" XDG_DATA_HOME="$PROVOST_TEST_HOME/data"
    export XDG_CONFIG_HOME="$PROVOST_TEST_HOME/config" XDG_CACHE_HOME="$PROVOST_TEST_HOME/cache"
    if [ "$mode" = none ]; then
        unset DBUS_SESSION_BUS_ADDRESS
        PROVOST_TEST_KEYRING=none "$@"
        exit
    fi
    dbus-run-session -- "$0" "$mode" "$@"
    exit
fi

export PROVOST_TEST_KEYRING="$mode"
case $mode in
silent)
    exec "$@"
    ;;
unlocked | locked)
    printf 'a password' | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 &
    PROVOST_TEST_KEYRING_PID=$!
    export PROVOST_TEST_KEYRING_PID
    # Conditions, not sleeps: the bus tells when the service is there.
    gdbus wait --session --timeout 20 org.freedesktop.secrets
    if [ "$mode" = locked ]; then
        gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
            --method org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/collection/login']" >/dev/null
    fi
    status=0
    "$@" || status=$?
    kill "$PROVOST_TEST_KEYRING_PID" 2>/dev/null || true
    exit $status
    ;;
*)
    echo "with_keyring.sh: unknown mode $mode" >&2
    exit 2
    ;;
esac
