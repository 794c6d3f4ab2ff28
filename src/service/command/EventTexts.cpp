// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/command/EventTexts.h"

namespace deskhand {

using namespace Qt::StringLiterals;

QString eventTeamText(TeamId team)
{
    return team ? u"team:%1"_s.arg(team.value) : QString();
}

QString eventText(const Referral &referral)
{
    switch (referral.kind) {
    case ReferralKind::Agent:
        return u"agent:%1"_s.arg(referral.target);
    case ReferralKind::Team:
        return u"team:%1"_s.arg(referral.target);
    case ReferralKind::Department:
        break;
    }
    return u"department:%1"_s.arg(referral.target);
}

QString eventText(std::optional<Timestamp> time)
{
    return time ? toDateTime(*time).toString(Qt::ISODate) : QString();
}

} // namespace deskhand
