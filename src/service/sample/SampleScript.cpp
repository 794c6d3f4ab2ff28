// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sample/SampleScript.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace deskhand::sample {

namespace {

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(SampleText)
};

Result<Duration> spanOf(const QJsonObject &object, const QString &key)
{
    return parseSpan(object.value(key).toString());
}

} // namespace

Result<Duration> parseSpan(const QString &text)
{
    using namespace std::chrono_literals;
    static const QRegularExpression whole(QStringLiteral("^(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?$"));
    const auto match = whole.match(text);
    if (text.isEmpty() || !match.hasMatch()) {
        return failure(ErrorKind::InvalidInput,
                       SampleText::tr("“%1” is not a span of time such as 1d2h30m.").arg(text));
    }
    return match.captured(1).toLongLong() * Duration(24h) + match.captured(2).toLongLong() * Duration(1h)
           + match.captured(3).toLongLong() * Duration(1min) + match.captured(4).toLongLong() * Duration(1s);
}

Result<QList<Step>> readScript(const QByteArray &json, Timestamp now)
{
    QJsonParseError parsed;
    const auto document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        return failure(ErrorKind::InvalidInput, SampleText::tr("The sample tickets cannot be read."),
                       parsed.errorString());
    }
    QList<Step> steps;
    const auto tickets = document.object().value(QStringLiteral("tickets")).toArray();
    for (qsizetype index = 0; index < tickets.size(); ++index) {
        const auto ticket = tickets.at(index).toObject();
        DESKHAND_ASSIGN(const Duration age, spanOf(ticket, QStringLiteral("age")));
        Timestamp time = now - age;
        steps.append({time, index, true, ticket});
        const auto following = ticket.value(QStringLiteral("steps")).toArray();
        for (const auto &value : following) {
            const auto step = value.toObject();
            DESKHAND_ASSIGN(const Duration after, spanOf(step, QStringLiteral("after")));
            time += after;
            if (time > now) {
                return failure(ErrorKind::InvalidInput, SampleText::tr("Sample ticket “%1” has a step in the future.")
                                                            .arg(ticket.value(QStringLiteral("subject")).toString()));
            }
            steps.append({time, index, false, step});
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.time < b.time; });
    return steps;
}

} // namespace deskhand::sample
