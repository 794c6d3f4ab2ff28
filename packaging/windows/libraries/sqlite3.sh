# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The store's engine, with the parts that Debian switches on and Deskhand uses: full-text search foremost. Its makefile
# takes helpers that it runs while building for programs of Windows, so they and the single source file are made for
# this machine first.

source=sqlite3
build() {
  local flags="-DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_STAT4
    -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_SECURE_DELETE
    -DSQLITE_MAX_VARIABLE_NUMBER=250000" version
  env -u CC -u CXX -u AR -u RANLIB -u CPPFLAGS -u LDFLAGS ./configure --disable-tcl --disable-readline
  make mksourceid # asked for by this name, whatever it is called where programs end in .exe
  make sqlite3.c
  version=$(cat VERSION)
  local out=$DESTDIR$SYSROOT
  mkdir -p "$out/bin" "$out/lib/pkgconfig" "$out/include"
  # shellcheck disable=SC2086
  "$CC" -O2 -DNDEBUG $flags "-DSQLITE_API=__declspec(dllexport)" -shared sqlite3.c -o "$out/bin/libsqlite3-0.dll" \
    "-Wl,--out-implib,$out/lib/libsqlite3.dll.a"
  cp sqlite3.h src/sqlite3ext.h "$out/include/"
  cat >"$out/lib/pkgconfig/sqlite3.pc" <<END
prefix=$SYSROOT
Name: SQLite
Description: SQL database engine
Version: $version
Libs: -L$SYSROOT/lib -lsqlite3
Cflags: -I$SYSROOT/include
END
}
