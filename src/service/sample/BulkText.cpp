// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sample/BulkText.h"

#include <array>

namespace deskhand::sample {

namespace {

using Words = const char *;

constexpr std::array<Words, 40> givenNames{"Adam",  "Alice", "Amir",  "Anna",  "Ben",   "Carla", "Chen",   "Clara",
                                           "David", "Elena", "Emil",  "Eva",   "Farid", "Fiona", "Georg",  "Hana",
                                           "Hugo",  "Ines",  "Ivan",  "Jack",  "Julia", "Kofi",  "Lara",   "Leon",
                                           "Maria", "Marco", "Maya",  "Nadia", "Noah",  "Olga",  "Oliver", "Paula",
                                           "Quinn", "Rosa",  "Samir", "Sven",  "Tara",  "Uma",   "Wanda",  "Yusuf"};
constexpr std::array<Words, 40> familyNames{
    "Abbott", "Ahmed",  "Baker",  "Bauer",  "Castro", "Clark",  "Dahl",   "Diaz",  "Evans", "Fischer",
    "Ford",   "Garcia", "Hall",   "Hansen", "Ito",    "Jones",  "Kaya",   "Kim",   "Klein", "Lopez",
    "Lund",   "Mbeki",  "Meyer",  "Moore",  "Novak",  "Okoye",  "Olsen",  "Park",  "Patel", "Popov",
    "Reed",   "Rossi",  "Santos", "Singh",  "Stone",  "Tanaka", "Turner", "Vogel", "Wang",  "Young"};
constexpr std::array<Words, 24> things{
    "Printer",        "VPN",         "Mailbox",         "Laptop",     "Docking station", "Card reader",
    "Payroll export", "Phone",       "Shared folder",   "Calendar",   "Monitor",         "Web form",
    "Mobile app",     "Backup",      "Database report", "Scanner",    "Badge",           "Token",
    "Intranet",       "Spreadsheet", "Trading screen",  "Video room", "Cash recycler",   "Certificate"};
constexpr std::array<Words, 20> problems{"does not start",
                                         "is very slow",
                                         "shows an error",
                                         "drops the connection",
                                         "is locked",
                                         "prints blank pages",
                                         "asks for a password",
                                         "has vanished",
                                         "freezes after lunch",
                                         "cannot be opened",
                                         "sends everything twice",
                                         "is out of date",
                                         "needs to be moved",
                                         "needs another licence",
                                         "has the wrong time",
                                         "loses what was typed",
                                         "refuses to save",
                                         "is missing for new staff",
                                         "flickers",
                                         "stopped after the update"};
constexpr std::array<Words, 12> places{"",
                                       " at branch 3",
                                       " at branch 7",
                                       " at branch 12",
                                       " on floor 2",
                                       " on floor 5",
                                       " in the contact centre",
                                       " when working from home",
                                       " for the audit team",
                                       " on the trading floor",
                                       " since this morning",
                                       " again"};
constexpr std::array<Words, 16> sentences{"It worked yesterday and nothing was changed that I know of.",
                                          "My colleagues next to me have the same.",
                                          "I have already restarted twice.",
                                          "The message says access denied, error 0x80070005.",
                                          "Customers are waiting, so it is rather urgent.",
                                          "There is no hurry, next week is fine.",
                                          "It happens about once an hour, always at the same minute.",
                                          "A screenshot is attached.",
                                          "The asset tag is on the back, I cannot reach it.",
                                          "Please call me, mail does not work either.",
                                          "Only the account of my deputy works.",
                                          "The light on the front stays amber.",
                                          "It started after the update of last night.",
                                          "We need it before the end of the quarter.",
                                          "On the other floor everything is fine.",
                                          "I followed the guide on the intranet up to step four."};
constexpr std::array<Words, 14> answers{
    "thank you for telling us. We are looking into it and will write again today.",
    "please restart the computer once more and tell me whether it helps.",
    "I have reset it from here. Could you try again?",
    "a new one leaves with today's courier.",
    "the cause was a policy that ran over night; it is corrected now.",
    "the service was moved to the spare and works again.",
    "could you send a screenshot of the whole message?",
    "your access has been added, it is active from tomorrow.",
    "the supplier sends a technician on Thursday between nine and noon.",
    "this is a known problem of the new version; the repair comes with tonight's update.",
    "we have replaced the cable under the desk.",
    "the mailbox was full. Archiving is on now.",
    "the certificate has been renewed, please sign in again.",
    "I have asked your manager for approval and go on as soon as it is there."};
constexpr std::array<Words, 12> notes{"Called, no answer. Trying again after lunch.",
                                      "Same as last month's: firmware is too old.",
                                      "Waiting for the approval of information security.",
                                      "Log shows a timeout towards the authentication server.",
                                      "Second line says it is the switch in the basement.",
                                      "Ordered a replacement, delivery on Monday.",
                                      "Could not reproduce on the test machine.",
                                      "Requester is a VIP, keep the manager informed.",
                                      "Change is filed for tonight.",
                                      "Rolled back the driver, watching.",
                                      "The serial number is in the inventory twice.",
                                      "Spare part taken from the cupboard at branch 7."};
constexpr std::array<Words, 10> tagWords{"vpn",      "printer", "hardware", "access",   "outage",
                                         "supplier", "audit",   "training", "security", "rollout"};

template <std::size_t count>
QString pick(const std::array<Words, count> &words, Random &random)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(random.below(static_cast<int>(count)))));
}

} // namespace

std::uint64_t Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

int Random::below(int bound)
{
    return static_cast<int>(next() % static_cast<std::uint64_t>(bound));
}

QString personName(Random &random)
{
    return pick(givenNames, random) + u' ' + pick(familyNames, random);
}

QString subjectLine(Random &random)
{
    return pick(things, random) + u' ' + pick(problems, random) + pick(places, random);
}

QString problemText(Random &random)
{
    QString text = QStringLiteral("Hello,\n\nour ") + pick(things, random).toLower() + u' ' + pick(problems, random)
                   + pick(places, random) + u'.';
    for (int count = 1 + random.below(4); count > 0; --count) {
        text += u' ' + pick(sentences, random);
    }
    // A reference as people quote them: makes words that only one ticket has.
    if (random.chance(20)) {
        text += QStringLiteral("\n\nReference RF%1").arg(random.below(100'000'000), 8, 10, QLatin1Char('0'));
    }
    return text;
}

QString answerText(Random &random)
{
    return QStringLiteral("Hello, ") + pick(answers, random) + QStringLiteral("\n\nKind regards");
}

QString noteText(Random &random)
{
    return pick(notes, random) + u' ' + pick(sentences, random);
}

QString tagWord(Random &random)
{
    return pick(tagWords, random);
}

} // namespace deskhand::sample
