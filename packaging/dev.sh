#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The one command for people who work on Deskhand: installs what is missing, builds and does what is asked.

set -euo pipefail

cd "$(dirname "$(readlink -f "$0")")/.."
jobs=$(nproc)

usage() {
  cat <<'END'
Usage: packaging/dev.sh COMMAND [OPTION...]

  run [FILE] [OPTION...]             open Deskhand, with sample data unless FILE is given;
                                     without a display it is opened on a virtual one and a picture is taken
  server [--port N]                  serve a help desk with sample data on this machine; prints the address and an account
  test [--preset P] [CTEST OPTION]   build and run all tests; P is dev (the default), release, asan or tsan
  bench [--tickets N] [OPTION...]    measure (100,000 tickets in two minutes; the figures are for 1,000,000 in half an
                                     hour); the figures are written to build/release/bench.json, and the help desks
                                     that were made stay in build/release/bench for the next time
  screenshots [--out DIR]            pictures of every view: themes, languages, scales, a long list
  lint [FILE...]                     the rules of the house, and clang-tidy over FILE or everything
  format                             put all sources into the format
  fuzz [--seconds N] [SUBJECT...]    each fuzzer for N seconds (60); found inputs stay in build/fuzz/corpus
  fuzz --minimise [SUBJECT...]       reduce tests/fuzz/corpus and what was found to what reaches the same code
  build [--preset P] [TARGET...]     only build
  package                            the Debian package, in build/package; lintian looks at it where it is installed

Packages that are missing are installed with apt-get (packaging/packages has the list), by sudo unless you are root.
END
}

say() { echo "dev.sh: $*" >&2; }
die() {
  say "$*"
  exit 1
}

# build <preset> [<target>...]
build() {
  local preset=$1
  shift
  packaging/install-packages.sh packaging/packages
  local log
  log=$(mktemp)
  if ! cmake --preset "$preset" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    die "configuring failed"
  fi
  rm -f "$log"
  local -a targets=()
  if [ $# -gt 0 ]; then targets=(--target "$@"); fi
  cmake --build "build/$preset" --parallel "$jobs" "${targets[@]}"
}

# Runs a command on a virtual display: with_display <size> <command>...; sets DISPLAY for it.
with_display() {
  local size=$1
  shift
  local numbers
  numbers=$(mktemp)
  Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp 3>"$numbers" >/dev/null 2>&1 &
  local server=$! tries=0 status=0
  until [ -s "$numbers" ]; do
    tries=$((tries + 1))
    if [ $tries -gt 100 ] || ! kill -0 $server 2>/dev/null; then
      rm -f "$numbers"
      die "the virtual display did not start"
    fi
    sleep 0.1
  done
  DISPLAY=":$(cat "$numbers")" "$@" || status=$?
  rm -f "$numbers"
  kill $server 2>/dev/null || true
  wait $server 2>/dev/null || true
  return $status
}

command_run() {
  local -a arguments=("$@")
  build release deskhand deskhandctl
  if [ ${#arguments[@]} -eq 0 ]; then
    local sample=build/release/sample.dhdb
    if [ ! -e "$sample" ]; then
      build/release/bin/deskhandctl demo "$sample"
    fi
    arguments=("$sample" --agent john)
  fi
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/deskhand "${arguments[@]}"
  fi
  local picture=$PWD/build/release/screenshots/main.png
  mkdir -p "$(dirname "$picture")"
  rm -f "$picture"
  QT_QPA_PLATFORM=xcb with_display 1440x900 timeout 120 \
    build/release/bin/deskhand "${arguments[@]}" --screenshot "$picture"
  [ -s "$picture" ] || die "the window left no picture"
  say "no display here: the window was opened on a virtual one; its picture:"
  echo "$picture"
}

command_server() {
  local port=8765
  if [ "${1:-}" = --port ]; then port=${2:?a port}; fi
  build release deskhand-server-program
  local folder=$PWD/build/release/server password
  local program=build/release/bin/deskhand-server
  mkdir -p "$folder"
  # A password of its own, as everybody on this machine can reach the port.
  if [ ! -e "$folder/sample.dhdb" ]; then
    (umask 077 && head -c 12 /dev/urandom | base64 | tr '+/' '-_' >"$folder/password")
    "$program" init --database "$folder/sample.dhdb" --sample <"$folder/password" >/dev/null
  fi
  password=$(cat "$folder/password")
  printf 'database = %s\nlisten = 127.0.0.1:%s\n' "$folder/sample.dhdb" "$port" >"$folder/server.conf"
  echo "http://127.0.0.1:$port"
  echo "username john (administrator), ken, mary or another of the sample; password $password"
  say "Ctrl+C stops it; its log: $folder/server.log"
  exec "$program" run --config "$folder/server.conf" 2>>"$folder/server.log"
}

command_test() {
  local preset=dev
  if [ "${1:-}" = --preset ]; then
    preset=${2:?a preset}
    shift 2
  fi
  build "$preset"
  # The last lines are CTest's summary and its exit code is ours.
  exec ctest --preset "$preset" --parallel "$jobs" "$@"
}

command_bench() {
  build release deskhand-bench
  exec build/release/bin/deskhand-bench --tickets 100000 --keep build/release/bench --json build/release/bench.json "$@"
}

# Without options: every language and scale, and a list of 100,000 rows. With options: they go to deskhand-screenshots.
command_screenshots() {
  local out=$PWD/build/dev/screenshots
  if [ "${1:-}" = --out ]; then
    out=$(readlink -m "${2:?a folder}")
    shift 2
  fi
  build dev deskhand-screenshots deskhandctl
  local -a program=(env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC build/dev/bin/deskhand-screenshots)
  if [ $# -gt 0 ]; then
    "${program[@]}" --out "$out" "$@"
  else
    local large=build/dev/large.dhdb language scale
    if [ ! -e "$large" ]; then
      rm -f "$large.new"
      build/dev/bin/deskhandctl demo "$large.new" --tickets 100000
      mv "$large.new" "$large"
    fi
    for language in en de pseudo; do
      for scale in 1 2; do
        say "language $language, scale $scale"
        local -a more=()
        if [ "$language$scale" = en1 ]; then more=(--database "$large"); fi
        QT_SCALE_FACTOR=$scale "${program[@]}" --language "$language" --out "$out/$language-${scale}00" "${more[@]}"
      done
    done
  fi
  say "pictures: $out"
}

command_package() {
  build package
  (cd build/package && rm -f ./*.deb && cpack -G DEB >/dev/null)
  local package
  package=$(echo build/package/*.deb)
  if command -v lintian >/dev/null; then
    lintian --fail-on error,warning "$package"
  else
    say "lintian is not installed: nothing looked at the package"
  fi
  echo "$package"
}

command_lint() {
  build asan
  local status=0
  ctest --preset asan -L lint || status=$?
  local -a files=("$@")
  if [ ${#files[@]} -eq 0 ]; then
    mapfile -t files < <(git ls-files 'src/*.cpp' 'tests/*.cpp')
  fi
  printf '%s\0' "${files[@]}" | xargs -0 -r -n 1 -P "$jobs" clang-tidy-14 --quiet -p build/asan 2>/dev/null || status=1
  if [ $status -eq 0 ]; then say "nothing to complain about"; fi
  exit $status
}

command_format() {
  packaging/install-packages.sh packaging/packages
  git ls-files -z --cached --others --exclude-standard 'src/*.h' 'src/*.cpp' 'tests/*.h' 'tests/*.cpp' \
    | xargs -0 -r clang-format-14 -i
}

command_fuzz() {
  local seconds=60 minimise=""
  while [ $# -gt 0 ]; do
    case $1 in
      --seconds)
        seconds=${2:?seconds}
        shift 2
        ;;
      --minimise)
        minimise=yes
        shift
        ;;
      *) break ;;
    esac
  done
  local -a subjects=("$@")
  build fuzz
  if [ ${#subjects[@]} -eq 0 ]; then
    mapfile -t subjects < <(find build/fuzz/bin -name 'fuzz_*' -type f -executable -printf '%f\n' | sed 's/^fuzz_//' | sort)
  fi
  local subject found committed
  for subject in "${subjects[@]}"; do
    found=$PWD/build/fuzz/corpus/$subject
    committed=$PWD/tests/fuzz/corpus/$subject
    mkdir -p "$found" "$committed"
    local -a options=(-timeout=20 -rss_limit_mb=3000)
    if [ -e "tests/fuzz/dict/$subject.dict" ]; then options+=("-dict=tests/fuzz/dict/$subject.dict"); fi
    if [ -n "$minimise" ]; then
      local reduced
      reduced=$(mktemp -d)
      "build/fuzz/bin/fuzz_$subject" "${options[@]}" -max_len=4096 -merge=1 "$reduced" "$committed" "$found"
      rm -rf "$committed"
      mv "$reduced" "$committed"
      chmod 755 "$committed"
      say "$subject: $(find "$committed" -type f | wc -l) inputs, $(du -sh "$committed" | cut -f1)"
    else
      mkdir -p build/fuzz/findings
      say "$subject for $seconds seconds"
      "build/fuzz/bin/fuzz_$subject" "${options[@]}" -max_total_time="$seconds" -print_final_stats=1 \
        -artifact_prefix="build/fuzz/findings/$subject-" "$found" "$committed"
    fi
  done
}

command_build() {
  local preset=dev
  if [ "${1:-}" = --preset ]; then
    preset=${2:?a preset}
    shift 2
  fi
  build "$preset" "$@"
}

case ${1:-} in
  run | server | test | bench | screenshots | package | lint | format | fuzz | build)
    command=$1
    shift
    "command_$command" "$@"
    ;;
  -h | --help | help) usage ;;
  *)
    usage >&2
    exit 2
    ;;
esac
