# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Debian's source packages, without a change to the machine's own lists: the same archives are asked for sources, in
# lists of our own. To be sourced; needs $cache and say.

apt_options() {
  local lists=$cache/apt
  printf '%s\n' -o "Dir::Etc::SourceList=$lists/sources.list" -o "Dir::Etc::SourceParts=$lists/sources.list.d" \
    -o "Dir::State::Lists=$lists/lists" -o "Dir::Cache::srcpkgcache=$lists/srcpkgcache.bin" \
    -o "Dir::Cache::pkgcache=$lists/pkgcache.bin" -o APT::Sandbox::User=root
}

# Backports are left out: a library for Windows is as old as the one that Deskhand is tested with.
update_sources() {
  local lists=$cache/apt
  if [ -s "$lists/stamp" ]; then return; fi
  mkdir -p "$lists/sources.list.d" "$lists/lists/partial"
  local file
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    if [ -e "$file" ]; then sed -nE '/backports/d; s/^deb[[:space:]]/deb-src /p' "$file"; fi
  done >"$lists/sources.list"
  for file in /etc/apt/sources.list.d/*.sources; do
    [ -e "$file" ] || continue
    sed -E 's/^Types:.*/Types: deb-src/; /^Suites:/s/[^[:space:]]*backports[^[:space:]]*//g' "$file" |
      awk 'BEGIN { RS = ""; ORS = "\n\n" } !/\nSuites:[[:space:]]*(\n|$)/' >"$lists/sources.list.d/${file##*/}"
  done
  local -a options
  mapfile -t options < <(apt_options)
  say "reading the lists of source packages"
  apt-get -qq "${options[@]}" update
  date >"$lists/stamp"
}

# Downloads the newest version of source package $1 that its archive still has (an update may have been replaced since
# the lists were made) and prints the version.
fetch_source() {
  local downloads=$cache/downloads version
  local -a options
  mapfile -t options < <(apt_options)
  mkdir -p "$downloads"
  while IFS= read -r version; do
    if [ -e "$downloads/$1_${version#*:}.complete" ] ||
      { (cd "$downloads" && apt-get -qq "${options[@]}" source --download-only "$1=$version" >/dev/null 2>&1) &&
        touch "$downloads/$1_${version#*:}.complete"; }; then
      echo "$version"
      return
    fi
  done < <(apt-cache "${options[@]}" showsrc "$1" | awk '/^Version:/ { print $2 }' | sort -V -r -u)
  return 1
}

# Unpacks source package $1, version $2, with Debian's patches, into folder $3.
unpack_source() {
  rm -rf "$3"
  dpkg-source --no-check -x "$cache/downloads/$1_${2#*:}.dsc" "$3" >/dev/null
}
