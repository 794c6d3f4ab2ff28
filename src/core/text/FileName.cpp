// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/FileName.h"

#include <array>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestBytes = 240; ///< as UTF-8: disks of Linux take 255, and a number may come behind
constexpr qsizetype longestEnding = 12;

/// Device names on Windows, with any ending, and with spaces before it.
bool isReserved(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QStringView stem = (dot < 0 ? name : name.first(dot)).trimmed();
    static constexpr std::array<QStringView, 7> devices{u"CON",    u"PRN",     u"AUX",   u"NUL",
                                                        u"CONIN$", u"CONOUT$", u"CLOCK$"};
    for (const QStringView device : devices) {
        if (stem.compare(device, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    // Digits of another height count too.
    return stem.size() == 4 && (stem.at(3).isDigit() || u"\u00B9\u00B2\u00B3"_s.contains(stem.at(3)))
           && (stem.startsWith("COM"_L1, Qt::CaseInsensitive) || stem.startsWith("LPT"_L1, Qt::CaseInsensitive));
}

/// Neither dots nor spaces at the end, which Windows drops without a word.
void chopEnd(QString &name)
{
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
}

bool isInvisible(char16_t code)
{
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || (code >= 0x200B && code <= 0x200F)
           || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF
           || code == 0xFFFD || code == 0xFFFE || code == 0xFFFF;
}

} // namespace

QString cleanFileName(const QString &name)
{
    // Both separators, whatever system wrote the name.
    const qsizetype slash = qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString clean;
    for (const QChar letter : QStringView(name).sliced(slash + 1)) {
        if (isInvisible(letter.unicode())) {
            continue;
        }
        clean.append(u"<>:\"|?*"_s.contains(letter) ? u'_' : letter.isSpace() ? u' ' : letter);
    }
    clean = clean.trimmed();
    chopEnd(clean);
    while (clean.startsWith(u'.') || clean.startsWith(u' ')) {
        clean.remove(0, 1);
    }
    if (isReserved(clean)) {
        clean.prepend(u'_');
    }
    if (clean.size() > longestName || clean.toUtf8().size() > longestBytes) {
        const qsizetype dot = clean.lastIndexOf(u'.');
        const QString ending = dot > 0 && clean.size() - dot <= longestEnding ? clean.mid(dot) : QString();
        clean.truncate(qMin(clean.size(), longestName) - ending.size());
        while (clean.toUtf8().size() + ending.toUtf8().size() > longestBytes
               || (!clean.isEmpty() && clean.back().isHighSurrogate())) {
            clean.chop(1);
        }
        chopEnd(clean);
        clean += ending;
        if (isReserved(clean)) { // by what was cut away
            clean.prepend(u'_');
        }
    }
    return clean;
}

QString endingOf(const QString &mediaType)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 24> endings{{
        {"text/plain"_L1, ".txt"_L1},
        {"text/html"_L1, ".html"_L1},
        {"text/calendar"_L1, ".ics"_L1},
        {"text/csv"_L1, ".csv"_L1},
        {"text/x-vcard"_L1, ".vcf"_L1},
        {"text/vcard"_L1, ".vcf"_L1},
        {"text/rfc822-headers"_L1, ".txt"_L1},
        {"message/rfc822"_L1, ".eml"_L1},
        {"message/delivery-status"_L1, ".txt"_L1},
        {"message/disposition-notification"_L1, ".txt"_L1},
        {"image/png"_L1, ".png"_L1},
        {"image/jpeg"_L1, ".jpg"_L1},
        {"image/gif"_L1, ".gif"_L1},
        {"image/webp"_L1, ".webp"_L1},
        {"image/svg+xml"_L1, ".svg"_L1},
        {"image/bmp"_L1, ".bmp"_L1},
        {"application/pdf"_L1, ".pdf"_L1},
        {"application/zip"_L1, ".zip"_L1},
        {"application/json"_L1, ".json"_L1},
        {"application/xml"_L1, ".xml"_L1},
        {"application/msword"_L1, ".doc"_L1},
        {"application/ms-tnef"_L1, ".dat"_L1},
        {"application/pgp-signature"_L1, ".asc"_L1},
        {"application/pkcs7-signature"_L1, ".p7s"_L1},
    }};
    for (const auto &[type, ending] : endings) {
        if (mediaType == type) {
            return ending;
        }
    }
    return u".bin"_s;
}

} // namespace deskhand
