# SPDX-FileCopyrightText: 2026 The Deskhand authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Reads mail: MIME, encodings, character sets.

source=gmime
needs="glib iconv"
build() {
  touch ChangeLog # automake wants one, Debian's source has none
  gtkdocize
  autoreconf -fi
  # What configure would have to run a program on Windows to find out: the names that win_iconv.c has.
  cat >iconv-detect.h <<'END'
#define ICONV_ISO_INT_FORMAT "iso-%u-%u"
#define ICONV_ISO_STR_FORMAT "iso-%u-%s"
#define ICONV_SHIFT_JIS "shift-jis"
#define ICONV_10646 "ucs-2be"
END
  # libintl is a static library, which libtool would take for a reason to make no DLL.
  lt_cv_deplibs_check_method=pass_all ac_cv_have_iconv_detect_h=yes autotools_library --disable-static --disable-crypto \
    --disable-vala --disable-introspection --disable-gtk-doc --enable-largefile --without-libidn
}
