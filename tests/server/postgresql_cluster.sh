#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# postgresql_cluster.sh start PROGRAMS ADDRESS_FILE MIGRATE: a PostgreSQL in a folder of its own, with a migrated database
# provost_template; its address is left in ADDRESS_FILE. MIGRATE is the program that migrates a database.
# postgresql_cluster.sh stop PROGRAMS ADDRESS_FILE: ends it and removes the folder.
#
# PostgreSQL refuses to run as root; then it runs as the user postgres. Nothing is kept, so nothing is synced.
set -euo pipefail

action=$1
programs=$2
address_file=$3
folder_file=$address_file.folder

as_user() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups "$@")
    else
        "$@"
    fi
}

stop() {
    local folder
    [ -f "$folder_file" ] || return 0
    folder=$(cat "$folder_file")
    as_user "$programs/pg_ctl" stop -D "$folder/data" -m immediate -s || true
    rm -rf "$folder" "$folder_file" "$address_file"
}

start() {
    local migrate=$1 folder password port
    folder=$(mktemp -d /tmp/provost-postgresql-XXXXXX)
    mkdir -p "$(dirname "$address_file")"
    printf '%s\n' "$folder" >"$folder_file"
    password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
    (umask 077 && printf '%s\n' "$password" >"$folder/password")
    [ "$(id -u)" -ne 0 ] || chown -R postgres "$folder"
    # The order of words is another one than that of bytes, so that a column that forgot to say COLLATE "C" shows.
    as_user "$programs/initdb" -D "$folder/data" -U provost --pwfile="$folder/password" --auth=scram-sha-256 \
        --encoding=UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US --no-sync >"$folder_file.log"
    for _ in 1 2 3 4 5; do
        port=$((RANDOM % 20000 + 40000))
        if as_user "$programs/pg_ctl" start -D "$folder/data" -w -s -l "$folder/server.log" -o "-c port=$port \
            -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=off -c max_connections=200 -c max_pred_locks_per_transaction=512 \
            -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c checkpoint_timeout=1h \
            -c autovacuum_naptime=5s -c max_prepared_transactions=4"; then
            break
        fi
        port=
    done
    [ -n "$port" ] || { cat "$folder/server.log" >&2 && return 1; }
    export PGPASSWORD=$password
    "$programs/createdb" -h 127.0.0.1 -p "$port" -U provost -T template0 provost_template
    "$migrate" "postgresql://provost@127.0.0.1:$port/provost_template"
    printf 'postgresql://provost:%s@127.0.0.1:%s/\n' "$password" "$port" >"$address_file"
}

stop
[ "$action" = stop ] || start "$4"
