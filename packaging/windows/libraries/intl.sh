# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# GLib will not build without gettext's functions. None of its texts reaches a person here, so they answer with the
# text they are given.

source=
build() {
  mkdir -p "$DESTDIR$SYSROOT/include" "$DESTDIR$SYSROOT/lib"
  cat >"$DESTDIR$SYSROOT/include/libintl.h" <<'END'
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
char *gettext(const char *text) __attribute__((format_arg(1)));
char *dgettext(const char *domain, const char *text) __attribute__((format_arg(2)));
char *dcgettext(const char *domain, const char *text, int category) __attribute__((format_arg(2)));
char *ngettext(const char *one, const char *many, unsigned long n) __attribute__((format_arg(1), format_arg(2)));
char *dngettext(const char *domain, const char *one, const char *many, unsigned long n)
  __attribute__((format_arg(2), format_arg(3)));
char *textdomain(const char *domain);
char *bindtextdomain(const char *domain, const char *folder);
char *bind_textdomain_codeset(const char *domain, const char *codeset);
#ifdef __cplusplus
}
#endif
END
  cat >intl.c <<'END'
#include <libintl.h>
char *gettext(const char *text) { return (char *)text; }
char *dgettext(const char *domain, const char *text) { (void)domain; return (char *)text; }
char *dcgettext(const char *domain, const char *text, int category) { (void)domain; (void)category; return (char *)text; }
char *ngettext(const char *one, const char *many, unsigned long n) { return (char *)(n == 1 ? one : many); }
char *dngettext(const char *domain, const char *one, const char *many, unsigned long n)
{ (void)domain; return (char *)(n == 1 ? one : many); }
char *textdomain(const char *domain) { return (char *)domain; }
char *bindtextdomain(const char *domain, const char *folder) { (void)domain; return (char *)folder; }
char *bind_textdomain_codeset(const char *domain, const char *codeset) { (void)domain; return (char *)codeset; }
END
  "$HOST-gcc" -O2 -I"$DESTDIR$SYSROOT/include" -c -o intl.o intl.c
  "$HOST-gcc-ar" rcs "$DESTDIR$SYSROOT/lib/libintl.a" intl.o
}
