// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/EventComment.h"

#include <QCoreApplication>

#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Comments {
    Q_DECLARE_TR_FUNCTIONS(EventComments)
};

struct ReasonWord {
    EventReason reason;
    const char *word;
};

constexpr std::array Reasons{
    ReasonWord{EventReason::FirstResponse, QT_TRANSLATE_NOOP("EventComments", "first response")},
    ReasonWord{EventReason::Resolution, QT_TRANSLATE_NOOP("EventComments", "resolution")},
    ReasonWord{EventReason::ConfirmationPassed, QT_TRANSLATE_NOOP("EventComments", "confirmation window passed")},
    ReasonWord{EventReason::PlanEdited, QT_TRANSLATE_NOOP("EventComments", "the plan or its schedule was edited")},
    ReasonWord{EventReason::Undone, QT_TRANSLATE_NOOP("EventComments", "undone")},
    ReasonWord{EventReason::Redone, QT_TRANSLATE_NOOP("EventComments", "redone")},
};

constexpr auto SystemName = QT_TRANSLATE_NOOP("EventComments", "System");
const auto TakenAway = u" (taken away)"_s;

} // namespace

QString storedReason(EventReason reason)
{
    for (const ReasonWord &row : Reasons) {
        if (row.reason == reason) {
            return QString::fromLatin1(row.word);
        }
    }
    return {};
}

QString storedReason(OpeningReason reason)
{
    return QString::fromLatin1(openingReasonWord(reason));
}

QString storedTakenAway(const QString &title)
{
    return title + TakenAway;
}

QString storedSystemName()
{
    return QString::fromLatin1(SystemName);
}

QString shownComment(const QString &stored)
{
    for (const ReasonWord &row : Reasons) {
        if (stored == QLatin1StringView(row.word)) {
            return Comments::tr(row.word);
        }
    }
    for (int i = 1; i <= static_cast<int>(OpeningReason::Default); ++i) {
        const auto reason = static_cast<OpeningReason>(i);
        if (stored == QLatin1StringView(openingReasonWord(reason))) {
            return openingReasonText(reason);
        }
    }
    return stored.endsWith(TakenAway) ? Comments::tr("%1 (taken away)", "a task").arg(stored.chopped(TakenAway.size()))
                                      : stored;
}

QString shownName(const Author &author)
{
    const bool system = author.kind == AuthorKind::System && author.name == QLatin1StringView(SystemName);
    return system ? Comments::tr(SystemName) : author.name;
}

} // namespace deskhand
