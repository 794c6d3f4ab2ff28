// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/msg/CodePage.h"

#include <QByteArrayView>

#include <array>
#include <utility>

namespace deskhand {

QByteArray charsetOfCodePage(qint64 codePage)
{
    // Windows' list of code pages, as far as mail is written in them. What is missing here has its number in its label.
    static constexpr std::array<std::pair<qint64, QByteArrayView>, 21> names{{
        {874, "windows-874"},   {936, "gbk"},           {949, "ks_c_5601-1987"},  {950, "big5"},
        {1200, "utf-16le"},     {1201, "utf-16be"},     {1361, "ks_c_5601-1987"}, {10000, "macintosh"},
        {20127, "us-ascii"},    {20866, "koi8-r"},      {20932, "euc-jp"},        {20936, "gb2312"},
        {21866, "koi8-u"},      {28605, "iso-8859-15"}, {38598, "iso-8859-8-i"},  {50222, "iso-2022-jp"},
        {50225, "iso-2022-kr"}, {51932, "euc-jp"},      {51949, "euc-kr"},        {54936, "gb18030"},
        {65001, "utf-8"},
    }};
    for (const auto &[number, name] : names) {
        if (number == codePage) {
            return name.toByteArray();
        }
    }
    if (codePage >= 28591 && codePage <= 28606) {
        return "iso-8859-" + QByteArray::number(codePage - 28590);
    }
    return codePage > 0 && codePage < 65536 ? "cp" + QByteArray::number(codePage) : QByteArray();
}

std::optional<int> codePageOfFontCharset(int charset)
{
    static constexpr std::array<std::pair<int, int>, 17> pages{{
        {0, 1252},
        {77, 10000},
        {128, 932},
        {129, 949},
        {130, 1361},
        {134, 936},
        {136, 950},
        {161, 1253},
        {162, 1254},
        {163, 1258},
        {177, 1255},
        {178, 1256},
        {186, 1257},
        {204, 1251},
        {222, 874},
        {238, 1250},
        {255, 437},
    }};
    for (const auto &[number, page] : pages) {
        if (number == charset) {
            return page;
        }
    }
    return std::nullopt;
}

} // namespace deskhand
