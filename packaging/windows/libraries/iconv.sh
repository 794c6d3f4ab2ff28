# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Character sets of mail. Windows knows them; GLib brings the iconv interface to them (win_iconv.c, public domain) and
# keeps it for itself, while GMime asks for a library of that name.

source=glib2.0
build() {
  cat >iconv.h <<'END'
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef void *iconv_t;
iconv_t iconv_open(const char *to, const char *from);
int iconv_close(iconv_t cd);
size_t iconv(iconv_t cd, char **in, size_t *in_left, char **out, size_t *out_left);
#ifdef __cplusplus
}
#endif
END
  "$HOST-gcc" -O2 -I. -c -include iconv.h -o win_iconv.o glib/win_iconv.c
  "$HOST-gcc" -shared -o libiconv-2.dll win_iconv.o -Wl,--out-implib,libiconv.dll.a -Wl,--export-all-symbols
  install -D -m 644 iconv.h "$DESTDIR$SYSROOT/include/iconv.h"
  install -D -m 644 libiconv.dll.a "$DESTDIR$SYSROOT/lib/libiconv.dll.a"
  install -D libiconv-2.dll "$DESTDIR$SYSROOT/bin/libiconv-2.dll"
}
