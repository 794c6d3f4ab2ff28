# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The store's engine, with the parts that Debian switches on and Deskhand uses: full-text search foremost.

source=sqlite3
licence=debian/copyright
build() {
  autotools_library --disable-static --disable-tcl --disable-readline --enable-fts5 \
    "CFLAGS=-O2 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_STAT4 \
-DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_SECURE_DELETE -DSQLITE_MAX_VARIABLE_NUMBER=250000 -DSQLITE_ENABLE_UNLOCK_NOTIFY"
}
