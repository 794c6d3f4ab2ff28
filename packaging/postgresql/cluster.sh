#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A private PostgreSQL cluster, for tests and for trying the server: reached by a socket that only its user (and root)
# may open, in nobody's way on any port. PostgreSQL refuses to run as root; then it runs as the user "postgres".
#
#   cluster.sh start [--unsafe] FOLDER   makes it where there is none, starts it, and prints where databases are found:
#                                        FOLDER/uri has the same, to be completed by the name of a database
#   cluster.sh stop FOLDER
#   cluster.sh remove FOLDER             with everything in it
#
# --unsafe: nothing waits for the disk. For what may be lost.

set -eu

usage() {
    sed -n 's/^#   //p' "$0" >&2
    exit 2
}

action=${1:-}
shift || usage
unsafe=no
if [ "${1:-}" = --unsafe ]; then
    unsafe=yes
    shift
fi
[ $# = 1 ] || usage
mkdir -p "$1"
folder=$(cd "$1" && pwd)

binaries=/usr/lib/postgresql/15/bin
if [ ! -x $binaries/initdb ]; then
    initdb=$(command -v initdb) || { echo "$0: PostgreSQL is not installed" >&2; exit 1; }
    binaries=$(dirname "$initdb")
fi

# As the cluster's user.
if [ "$(id -u)" = 0 ]; then
    as() { cd / && setpriv --reuid=postgres --regid=postgres --init-groups env -i PATH="$PATH" LC_ALL=C "$@"; }
else
    as() { cd / && env LC_ALL=C "$@"; }
fi

# That user may not be let into the folder; then the data are elsewhere. The path of a socket has 107 bytes at most.
home=$folder/cluster
if [ -e "$folder/home" ]; then
    home=$(cat "$folder/home")
elif [ "$action" = start ]; then
    mkdir -p "$home"
    if [ "$(id -u)" = 0 ]; then
        chown postgres: "$home"
    fi
    if ! (as test -w "$home") || [ "$(printf '%s' "$home/.s.PGSQL.5432" | wc -c)" -gt 100 ]; then
        rmdir "$home"
        home=$(as mktemp -d /tmp/deskhand-postgresql-XXXXXX)
    fi
    printf '%s\n' "$home" >"$folder/home"
fi

runs() { (as $binaries/pg_ctl -D "$home/data" status >/dev/null 2>&1); }

stop() {
    if runs; then
        (as $binaries/pg_ctl -D "$home/data" -m immediate -w stop >/dev/null)
    fi
    rm -f "$folder/uri"
}

case $action in
start)
    if [ ! -e "$home/data/PG_VERSION" ]; then
        (as $binaries/initdb -D "$home/data" -U deskhand -A trust -E UTF8 --locale=C.UTF-8 >/dev/null)
        (as tee -a "$home/data/postgresql.conf" >/dev/null) <<EOT
listen_addresses = ''
unix_socket_directories = '$home'
unix_socket_permissions = 0700
max_connections = 200
shared_buffers = 256MB
EOT
        if [ $unsafe = yes ]; then
            (as tee -a "$home/data/postgresql.conf" >/dev/null) <<EOT
fsync = off
full_page_writes = off
autovacuum_naptime = 5s
max_wal_size = 256MB
EOT
        fi
    fi
    if ! runs; then
        (as $binaries/pg_ctl -D "$home/data" -l "$home/log" -w -t 60 start >/dev/null) || {
            (as tail -n 20 "$home/log") >&2
            exit 1
        }
    fi
    encoded=$(printf '%s' "$home" | sed 's|%|%25|g; s|/|%2F|g; s| |%20|g')
    printf 'postgresql://deskhand@%s/\n' "$encoded" | tee "$folder/uri"
    ;;
stop)
    stop
    ;;
remove)
    stop
    rm -rf "$home" "$folder/home"
    ;;
*)
    usage
    ;;
esac
