#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# install-packages.sh LIST...: installs the Debian packages of these lists (packaging/packages is one) that are missing,
# by sudo unless you are root.

set -euo pipefail

say() { echo "install-packages.sh: $*" >&2; }

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  say "this is no Debian: install what these name yourself: $*"
  exit 0
fi
missing=()
while IFS= read -r package; do
  if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
    missing+=("$package")
  fi
done < <(sed -E 's/[[:space:]]*#.*$//; /^[[:space:]]*$/d' "$@")
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi
say "installing: ${missing[*]}"
root=()
if [ "$(id -u)" -ne 0 ]; then root=(sudo); fi
# Debian would make a cluster for the system and start it; tests and packaging/dev.sh make private ones.
if ! dpkg-query -W postgresql-common >/dev/null 2>&1; then
  "${root[@]}" mkdir -p /etc/postgresql-common/createcluster.d
  echo "create_main_cluster = false" | "${root[@]}" tee /etc/postgresql-common/createcluster.d/deskhand.conf >/dev/null
fi
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
  -o Dpkg::Use-Pty=0 install "${missing[@]}" </dev/null >/dev/null
