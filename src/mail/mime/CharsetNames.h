// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The charsets that mail may name, and what each is read as.

#include <QByteArrayView>

#include <array>

namespace deskhand {

struct CharsetAlias {
    QByteArrayView label; ///< lower case, without '-' and '_'
    QByteArrayView name;  ///< as the converter knows it
};

/// Many labels are read as the superset that the writers really use (the Encoding standard's
/// practice): ISO-8859-1 as Windows-1252, GB2312 as GB18030, Shift_JIS as CP932, KS C 5601 as CP949.
inline constexpr std::array charsetAliases{
    CharsetAlias{"utf8", "UTF-8"},
    CharsetAlias{"unicode11utf8", "UTF-8"},
    CharsetAlias{"cp65001", "UTF-8"},
    CharsetAlias{"utf8mb4", "UTF-8"},
    CharsetAlias{"utf7", "UTF-7"},
    CharsetAlias{"unicode11utf7", "UTF-7"},
    CharsetAlias{"utf16", "UTF-16"},
    CharsetAlias{"utf16le", "UTF-16LE"},
    CharsetAlias{"utf16be", "UTF-16BE"},
    CharsetAlias{"ucs2", "UTF-16"},
    CharsetAlias{"unicode", "UTF-16"},
    CharsetAlias{"utf32", "UTF-32"},
    CharsetAlias{"utf32le", "UTF-32LE"},
    CharsetAlias{"utf32be", "UTF-32BE"}, //
    CharsetAlias{"usascii", "US-ASCII"},
    CharsetAlias{"ascii", "US-ASCII"},
    CharsetAlias{"ansix3.41968", "US-ASCII"},
    CharsetAlias{"iso646us", "US-ASCII"},
    CharsetAlias{"us", "US-ASCII"},
    CharsetAlias{"default", "US-ASCII"},
    CharsetAlias{"iso88591", "CP1252"},
    CharsetAlias{"88591", "CP1252"},
    CharsetAlias{"latin1", "CP1252"},
    CharsetAlias{"l1", "CP1252"},
    CharsetAlias{"windows1252", "CP1252"},
    CharsetAlias{"cp1252", "CP1252"},
    CharsetAlias{"xansi", "CP1252"},
    CharsetAlias{"ansi", "CP1252"},
    CharsetAlias{"isolatin1", "CP1252"}, //
    CharsetAlias{"iso88592", "ISO-8859-2"},
    CharsetAlias{"latin2", "ISO-8859-2"},
    CharsetAlias{"iso88593", "ISO-8859-3"},
    CharsetAlias{"iso88594", "ISO-8859-4"},
    CharsetAlias{"iso88595", "ISO-8859-5"},
    CharsetAlias{"iso88596", "ISO-8859-6"},
    CharsetAlias{"iso88597", "ISO-8859-7"},
    CharsetAlias{"iso88598", "ISO-8859-8"},
    CharsetAlias{"iso88598i", "ISO-8859-8"},
    CharsetAlias{"iso88599", "CP1254"},
    CharsetAlias{"iso885910", "ISO-8859-10"},
    CharsetAlias{"iso885911", "CP874"},
    CharsetAlias{"iso885913", "ISO-8859-13"},
    CharsetAlias{"iso885914", "ISO-8859-14"},
    CharsetAlias{"iso885915", "ISO-8859-15"},
    CharsetAlias{"latin9", "ISO-8859-15"},
    CharsetAlias{"iso885916", "ISO-8859-16"}, //
    CharsetAlias{"windows1250", "CP1250"},
    CharsetAlias{"cp1250", "CP1250"},
    CharsetAlias{"windows1251", "CP1251"},
    CharsetAlias{"cp1251", "CP1251"},
    CharsetAlias{"windows1253", "CP1253"},
    CharsetAlias{"cp1253", "CP1253"},
    CharsetAlias{"windows1254", "CP1254"},
    CharsetAlias{"cp1254", "CP1254"},
    CharsetAlias{"windows1255", "CP1255"},
    CharsetAlias{"cp1255", "CP1255"},
    CharsetAlias{"windows1256", "CP1256"},
    CharsetAlias{"cp1256", "CP1256"},
    CharsetAlias{"windows1257", "CP1257"},
    CharsetAlias{"cp1257", "CP1257"},
    CharsetAlias{"windows1258", "CP1258"},
    CharsetAlias{"cp1258", "CP1258"},
    CharsetAlias{"windows874", "CP874"},
    CharsetAlias{"tis620", "CP874"}, //
    CharsetAlias{"cp437", "CP437"},
    CharsetAlias{"ibm437", "CP437"},
    CharsetAlias{"cp850", "CP850"},
    CharsetAlias{"ibm850", "CP850"},
    CharsetAlias{"cp852", "CP852"},
    CharsetAlias{"ibm852", "CP852"},
    CharsetAlias{"cp866", "CP866"},
    CharsetAlias{"ibm866", "CP866"},
    CharsetAlias{"koi8r", "KOI8-R"},
    CharsetAlias{"koi8u", "KOI8-U"},
    CharsetAlias{"macintosh", "MACINTOSH"},
    CharsetAlias{"xmacroman", "MACINTOSH"}, //
    CharsetAlias{"iso2022jp", "ISO-2022-JP"},
    CharsetAlias{"csiso2022jp", "ISO-2022-JP"},
    CharsetAlias{"iso2022jp1", "ISO-2022-JP"},
    CharsetAlias{"iso2022jpms", "ISO-2022-JP"},
    CharsetAlias{"cp50220", "ISO-2022-JP"},
    CharsetAlias{"cp50221", "ISO-2022-JP"},
    CharsetAlias{"iso2022jp2", "ISO-2022-JP-2"},
    CharsetAlias{"shiftjis", "CP932"},
    CharsetAlias{"sjis", "CP932"},
    CharsetAlias{"xsjis", "CP932"},
    CharsetAlias{"windows31j", "CP932"},
    CharsetAlias{"cp932", "CP932"},
    CharsetAlias{"mskanji", "CP932"},
    CharsetAlias{"shiftjisx0213", "SHIFT_JISX0213"},
    CharsetAlias{"eucjp", "EUC-JP-MS"},
    CharsetAlias{"xeucjp", "EUC-JP-MS"},
    CharsetAlias{"ujis", "EUC-JP-MS"}, //
    CharsetAlias{"gb2312", "GB18030"},
    CharsetAlias{"gb231280", "GB18030"},
    CharsetAlias{"gbk", "GB18030"},
    CharsetAlias{"xgbk", "GB18030"},
    CharsetAlias{"cp936", "GB18030"},
    CharsetAlias{"windows936", "GB18030"},
    CharsetAlias{"euccn", "GB18030"},
    CharsetAlias{"chinese", "GB18030"},
    CharsetAlias{"gb18030", "GB18030"},
    CharsetAlias{"big5", "CP950"},
    CharsetAlias{"xbig5", "CP950"},
    CharsetAlias{"cp950", "CP950"},
    CharsetAlias{"big5hkscs", "BIG5-HKSCS"},
    CharsetAlias{"euckr", "CP949"},
    CharsetAlias{"ksc56011987", "CP949"},
    CharsetAlias{"ksc5601", "CP949"},
    CharsetAlias{"ksc56011989", "CP949"},
    CharsetAlias{"uhc", "CP949"},
    CharsetAlias{"cp949", "CP949"},
    CharsetAlias{"windows949", "CP949"},
    CharsetAlias{"iso2022kr", "ISO-2022-KR"},
    CharsetAlias{"tcvn", "TCVN"},
    CharsetAlias{"viscii", "VISCII"},
    CharsetAlias{"koi8t", "KOI8-T"},
};

} // namespace deskhand
