# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds packaging/windows/libraries/*.sh in the order of their needs, each once, and lays them together in $SYSROOT.
# A library is built again when its recipe, the source's version, the compiler or what it needs has changed. To be
# sourced; needs $cache, $root, $jobs, say and die; $only_cached builds nothing, and ends with 3 where something had to be.

HOST=x86_64-w64-mingw32
SYSROOT=$cache/sysroot
# The compiler with POSIX threads, whatever the machine's default is.
export CC=$HOST-gcc-posix CXX=$HOST-g++-posix AR=$HOST-gcc-ar-posix RANLIB=$HOST-gcc-ranlib-posix
export PKG_CONFIG_LIBDIR=$SYSROOT/lib/pkgconfig:/usr/$HOST/lib/pkgconfig
export CPPFLAGS=-I$SYSROOT/include LDFLAGS=-L$SYSROOT/lib
export DESKHAND_WINDOWS_SYSROOT=$SYSROOT

autotools_library() {
  ./configure --host="$HOST" --prefix="$SYSROOT" "$@"
  make -j"$jobs"
  make install DESTDIR="$DESTDIR"
}

cmake_library() {
  cmake -S . -B build-windows -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$SYSROOT" \
    -DCMAKE_TOOLCHAIN_FILE="$root/packaging/windows/toolchain.cmake" "$@"
  cmake --build build-windows --parallel "$jobs"
  DESTDIR="$DESTDIR" cmake --install build-windows
}

meson_library() {
  cat >cross.ini <<END
[binaries]
c = '$CC'
cpp = '$CXX'
ar = '$AR'
strip = '$HOST-strip'
windres = '$HOST-windres'
pkgconfig = 'pkg-config'
[properties]
pkg_config_libdir = ['$SYSROOT/lib/pkgconfig', '/usr/$HOST/lib/pkgconfig']
[built-in options]
c_args = ['-I$SYSROOT/include']
c_link_args = ['-L$SYSROOT/lib']
cpp_args = ['-I$SYSROOT/include']
cpp_link_args = ['-L$SYSROOT/lib']
[host_machine]
system = 'windows'
cpu_family = 'x86_64'
cpu = 'x86_64'
endian = 'little'
END
  env -u CC -u CXX -u AR -u CPPFLAGS -u LDFLAGS -u PKG_CONFIG_LIBDIR \
    meson setup build-windows --cross-file cross.ini --prefix "$SYSROOT" --libdir lib --buildtype release \
    --wrap-mode nodownload "$@"
  ninja -C build-windows -j"$jobs"
  DESTDIR="$DESTDIR" ninja -C build-windows install
}

# The key of a library: what would make another build of it come out otherwise.
declare -A library_keys

key_of_library() {
  local name=$1 version=$2 recipe=$root/packaging/windows/libraries/$1.sh need way
  {
    cat "$recipe"
    echo "$version $SYSROOT $("$CXX" -dumpfullversion)"
    for way in autotools_library cmake_library meson_library; do
      if grep -q "$way" "$recipe"; then declare -f $way; fi
    done
    if grep -q cmake_library "$recipe"; then cat "$root/packaging/windows/toolchain.cmake"; fi
    for need in $needs; do echo "${library_keys[$need]}"; done
  } | sha256sum | cut -c 1-16
}

# build_library <name>: after those that it needs.
build_library() {
  local name=$1
  if [ -n "${library_keys[$name]:-}" ]; then return; fi
  local source needs="" need version=own key
  source=
  # shellcheck disable=SC1090
  source "$root/packaging/windows/libraries/$name.sh"
  local own_source=$source own_needs=$needs
  for need in $own_needs; do build_library "$need"; done
  source=$own_source needs=$own_needs
  if [ -n "$source" ]; then
    version=$(fetch_source "$source") || die "the archive has no source of $source"
  fi
  key=$(key_of_library "$name" "$version")
  library_keys[$name]=$key
  if [ -e "$SYSROOT/.keys/$name" ] && [ "$(cat "$SYSROOT/.keys/$name")" != "$key" ]; then stale=1; fi
  # Nothing is built beside what another version left: what is built so would be kept under the new one's key.
  if [ -n "$stale" ]; then return; fi
  local archive=$cache/built/$name-$key.tar.zst
  if [ ! -s "$archive" ] && [ -n "${only_cached:-}" ]; then
    say "$name $version is not in the cache"
    exit 3
  fi
  if [ ! -s "$archive" ]; then
    local work=$cache/work/$name log=$cache/logs/$name.log
    say "building $name $version (log: $log)"
    mkdir -p "$cache/logs" "$cache/built"
    rm -rf "$work"
    mkdir -p "$work/stage"
    if [ -n "$source" ]; then unpack_source "$source" "$version" "$work/source"; else mkdir "$work/source"; fi
    # In the background, because a shell heeds "set -e" in no condition.
    (
      set -e
      # shellcheck disable=SC1090
      source "$root/packaging/windows/libraries/$name.sh"
      cd "$work/source"
      DESTDIR=$work/stage
      build
    ) >"$log" 2>&1 &
    if ! wait $!; then
      tail -n 40 "$log" >&2
      die "$name was not built"
    fi
    find "$work/stage" -name '*.la' -delete
    mkdir -p "$work/stage$SYSROOT/share/deskhand-libraries"
    echo "$name $version" >"$work/stage$SYSROOT/share/deskhand-libraries/$name"
    if [ -e "$work/source/debian/copyright" ]; then
      cp "$work/source/debian/copyright" "$work/stage$SYSROOT/share/deskhand-libraries/$name.copyright"
    fi
    tar -C "$work/stage$SYSROOT" -c . | zstd -q -T0 -o "$archive.part"
    mv "$archive.part" "$archive"
    rm -rf "$work"
  fi
  if [ ! -e "$SYSROOT/.keys/$name" ]; then
    mkdir -p "$SYSROOT/.keys"
    zstd -q -d -c "$archive" | tar -C "$SYSROOT" -x
    echo "$key" >"$SYSROOT/.keys/$name"
  fi
}

# What a library of another version left behind would be found by those built later: then the folder is made anew.
build_libraries() {
  update_sources
  local recipe
  stale=
  for recipe in "$root"/packaging/windows/libraries/*.sh; do build_library "$(basename "$recipe" .sh)"; done
  if [ -n "$stale" ]; then
    rm -rf "$SYSROOT"
    library_keys=()
    for recipe in "$root"/packaging/windows/libraries/*.sh; do build_library "$(basename "$recipe" .sh)"; done
  fi
}
