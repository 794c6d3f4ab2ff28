// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/TimeZoneLinks.h"

#include <algorithm>
#include <array>

namespace deskhand {

namespace {

struct Link {
    const char *name;
    const char *zone;
};

// The links of the tz database (its file "backward", 2024b and later), each to the zone at its end, in the order of
// their names.
constexpr std::array links{
    Link{"Africa/Asmera", "Africa/Nairobi"},
    Link{"Africa/Timbuktu", "Africa/Abidjan"},
    Link{"America/Argentina/ComodRivadavia", "America/Argentina/Catamarca"},
    Link{"America/Atka", "America/Adak"},
    Link{"America/Buenos_Aires", "America/Argentina/Buenos_Aires"},
    Link{"America/Catamarca", "America/Argentina/Catamarca"},
    Link{"America/Coral_Harbour", "America/Panama"},
    Link{"America/Cordoba", "America/Argentina/Cordoba"},
    Link{"America/Ensenada", "America/Tijuana"},
    Link{"America/Fort_Wayne", "America/Indiana/Indianapolis"},
    Link{"America/Godthab", "America/Nuuk"},
    Link{"America/Indianapolis", "America/Indiana/Indianapolis"},
    Link{"America/Jujuy", "America/Argentina/Jujuy"},
    Link{"America/Knox_IN", "America/Indiana/Knox"},
    Link{"America/Kralendijk", "America/Puerto_Rico"},
    Link{"America/Louisville", "America/Kentucky/Louisville"},
    Link{"America/Lower_Princes", "America/Puerto_Rico"},
    Link{"America/Marigot", "America/Puerto_Rico"},
    Link{"America/Mendoza", "America/Argentina/Mendoza"},
    Link{"America/Montreal", "America/Toronto"},
    Link{"America/Nipigon", "America/Toronto"},
    Link{"America/Pangnirtung", "America/Iqaluit"},
    Link{"America/Porto_Acre", "America/Rio_Branco"},
    Link{"America/Rainy_River", "America/Winnipeg"},
    Link{"America/Rosario", "America/Argentina/Cordoba"},
    Link{"America/Santa_Isabel", "America/Tijuana"},
    Link{"America/Shiprock", "America/Denver"},
    Link{"America/St_Barthelemy", "America/Puerto_Rico"},
    Link{"America/Thunder_Bay", "America/Toronto"},
    Link{"America/Virgin", "America/Puerto_Rico"},
    Link{"America/Yellowknife", "America/Edmonton"},
    Link{"Antarctica/South_Pole", "Pacific/Auckland"},
    Link{"Arctic/Longyearbyen", "Europe/Berlin"},
    Link{"Asia/Ashkhabad", "Asia/Ashgabat"},
    Link{"Asia/Calcutta", "Asia/Kolkata"},
    Link{"Asia/Choibalsan", "Asia/Ulaanbaatar"},
    Link{"Asia/Chongqing", "Asia/Shanghai"},
    Link{"Asia/Chungking", "Asia/Shanghai"},
    Link{"Asia/Dacca", "Asia/Dhaka"},
    Link{"Asia/Harbin", "Asia/Shanghai"},
    Link{"Asia/Istanbul", "Europe/Istanbul"},
    Link{"Asia/Kashgar", "Asia/Urumqi"},
    Link{"Asia/Katmandu", "Asia/Kathmandu"},
    Link{"Asia/Macao", "Asia/Macau"},
    Link{"Asia/Rangoon", "Asia/Yangon"},
    Link{"Asia/Saigon", "Asia/Ho_Chi_Minh"},
    Link{"Asia/Tel_Aviv", "Asia/Jerusalem"},
    Link{"Asia/Thimbu", "Asia/Thimphu"},
    Link{"Asia/Ujung_Pandang", "Asia/Makassar"},
    Link{"Asia/Ulan_Bator", "Asia/Ulaanbaatar"},
    Link{"Atlantic/Faeroe", "Atlantic/Faroe"},
    Link{"Atlantic/Jan_Mayen", "Europe/Berlin"},
    Link{"Australia/ACT", "Australia/Sydney"},
    Link{"Australia/Canberra", "Australia/Sydney"},
    Link{"Australia/Currie", "Australia/Hobart"},
    Link{"Australia/LHI", "Australia/Lord_Howe"},
    Link{"Australia/NSW", "Australia/Sydney"},
    Link{"Australia/North", "Australia/Darwin"},
    Link{"Australia/Queensland", "Australia/Brisbane"},
    Link{"Australia/South", "Australia/Adelaide"},
    Link{"Australia/Tasmania", "Australia/Hobart"},
    Link{"Australia/Victoria", "Australia/Melbourne"},
    Link{"Australia/West", "Australia/Perth"},
    Link{"Australia/Yancowinna", "Australia/Broken_Hill"},
    Link{"Brazil/Acre", "America/Rio_Branco"},
    Link{"Brazil/DeNoronha", "America/Noronha"},
    Link{"Brazil/East", "America/Sao_Paulo"},
    Link{"Brazil/West", "America/Manaus"},
    Link{"CET", "Europe/Brussels"},
    Link{"CST6CDT", "America/Chicago"},
    Link{"Canada/Atlantic", "America/Halifax"},
    Link{"Canada/Central", "America/Winnipeg"},
    Link{"Canada/Eastern", "America/Toronto"},
    Link{"Canada/Mountain", "America/Edmonton"},
    Link{"Canada/Newfoundland", "America/St_Johns"},
    Link{"Canada/Pacific", "America/Vancouver"},
    Link{"Canada/Saskatchewan", "America/Regina"},
    Link{"Canada/Yukon", "America/Whitehorse"},
    Link{"Chile/Continental", "America/Santiago"},
    Link{"Chile/EasterIsland", "Pacific/Easter"},
    Link{"Cuba", "America/Havana"},
    Link{"EET", "Europe/Athens"},
    Link{"EST", "America/Panama"},
    Link{"EST5EDT", "America/New_York"},
    Link{"Egypt", "Africa/Cairo"},
    Link{"Eire", "Europe/Dublin"},
    Link{"Etc/GMT+0", "Etc/GMT"},
    Link{"Etc/GMT-0", "Etc/GMT"},
    Link{"Etc/GMT0", "Etc/GMT"},
    Link{"Etc/Greenwich", "Etc/GMT"},
    Link{"Etc/UCT", "Etc/UTC"},
    Link{"Etc/Universal", "Etc/UTC"},
    Link{"Etc/Zulu", "Etc/UTC"},
    Link{"Europe/Belfast", "Europe/London"},
    Link{"Europe/Bratislava", "Europe/Prague"},
    Link{"Europe/Busingen", "Europe/Zurich"},
    Link{"Europe/Kiev", "Europe/Kyiv"},
    Link{"Europe/Mariehamn", "Europe/Helsinki"},
    Link{"Europe/Nicosia", "Asia/Nicosia"},
    Link{"Europe/Podgorica", "Europe/Belgrade"},
    Link{"Europe/San_Marino", "Europe/Rome"},
    Link{"Europe/Tiraspol", "Europe/Chisinau"},
    Link{"Europe/Uzhgorod", "Europe/Kyiv"},
    Link{"Europe/Vatican", "Europe/Rome"},
    Link{"Europe/Zaporozhye", "Europe/Kyiv"},
    Link{"GB", "Europe/London"},
    Link{"GB-Eire", "Europe/London"},
    Link{"GMT", "Etc/GMT"},
    Link{"GMT+0", "Etc/GMT"},
    Link{"GMT-0", "Etc/GMT"},
    Link{"GMT0", "Etc/GMT"},
    Link{"Greenwich", "Etc/GMT"},
    Link{"HST", "Pacific/Honolulu"},
    Link{"Hongkong", "Asia/Hong_Kong"},
    Link{"Iceland", "Africa/Abidjan"},
    Link{"Iran", "Asia/Tehran"},
    Link{"Israel", "Asia/Jerusalem"},
    Link{"Jamaica", "America/Jamaica"},
    Link{"Japan", "Asia/Tokyo"},
    Link{"Kwajalein", "Pacific/Kwajalein"},
    Link{"Libya", "Africa/Tripoli"},
    Link{"MET", "Europe/Brussels"},
    Link{"MST", "America/Phoenix"},
    Link{"MST7MDT", "America/Denver"},
    Link{"Mexico/BajaNorte", "America/Tijuana"},
    Link{"Mexico/BajaSur", "America/Mazatlan"},
    Link{"Mexico/General", "America/Mexico_City"},
    Link{"NZ", "Pacific/Auckland"},
    Link{"NZ-CHAT", "Pacific/Chatham"},
    Link{"Navajo", "America/Denver"},
    Link{"PRC", "Asia/Shanghai"},
    Link{"PST8PDT", "America/Los_Angeles"},
    Link{"Pacific/Enderbury", "Pacific/Kanton"},
    Link{"Pacific/Johnston", "Pacific/Honolulu"},
    Link{"Pacific/Ponape", "Pacific/Guadalcanal"},
    Link{"Pacific/Samoa", "Pacific/Pago_Pago"},
    Link{"Pacific/Truk", "Pacific/Port_Moresby"},
    Link{"Pacific/Yap", "Pacific/Port_Moresby"},
    Link{"Poland", "Europe/Warsaw"},
    Link{"Portugal", "Europe/Lisbon"},
    Link{"ROC", "Asia/Taipei"},
    Link{"ROK", "Asia/Seoul"},
    Link{"Singapore", "Asia/Singapore"},
    Link{"Turkey", "Europe/Istanbul"},
    Link{"UCT", "Etc/UTC"},
    Link{"US/Alaska", "America/Anchorage"},
    Link{"US/Aleutian", "America/Adak"},
    Link{"US/Arizona", "America/Phoenix"},
    Link{"US/Central", "America/Chicago"},
    Link{"US/East-Indiana", "America/Indiana/Indianapolis"},
    Link{"US/Eastern", "America/New_York"},
    Link{"US/Hawaii", "Pacific/Honolulu"},
    Link{"US/Indiana-Starke", "America/Indiana/Knox"},
    Link{"US/Michigan", "America/Detroit"},
    Link{"US/Mountain", "America/Denver"},
    Link{"US/Pacific", "America/Los_Angeles"},
    Link{"US/Samoa", "Pacific/Pago_Pago"},
    Link{"UTC", "Etc/UTC"},
    Link{"Universal", "Etc/UTC"},
    Link{"W-SU", "Europe/Moscow"},
    Link{"WET", "Europe/Lisbon"},
    Link{"Zulu", "Etc/UTC"},
};

const char *zoneOf(const QByteArray &name)
{
    const auto *const found = std::ranges::find_if(links, [&name](const Link &link) { return name == link.name; });
    return found == links.end() ? nullptr : found->zone;
}

} // namespace

QList<QByteArray> otherNamesOfZone(const QByteArray &name)
{
    const char *const linked = zoneOf(name);
    const QByteArray zone = linked == nullptr ? name : QByteArray(linked);
    QList<QByteArray> names;
    if (linked != nullptr) {
        names.append(zone);
    }
    for (const Link &link : links) {
        if (zone == link.zone && name != link.name) {
            names.append(link.name);
        }
    }
    return names;
}

} // namespace deskhand
