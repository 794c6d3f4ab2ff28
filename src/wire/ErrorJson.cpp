// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/ErrorJson.h"

#include "wire/EnumNames.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {

constexpr QLatin1StringView typePrefix("urn:deskhand:problem:");

/// What the kind means, the same for every occurrence (RFC 9457, section 3.1.3); not translated, clients log it.
const char *title(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return "The input is malformed or breaks a rule";
    case ErrorKind::PermissionDenied:
        return "The actor may not do this";
    case ErrorKind::NotFound:
        return "There is no such thing";
    case ErrorKind::Conflict:
        return "The ticket has moved on";
    case ErrorKind::Refused:
        return "A rule of the help desk forbids it now";
    case ErrorKind::Busy:
        return "Too much at once";
    case ErrorKind::Unavailable:
        return "The storage cannot be reached";
    case ErrorKind::StorageFull:
        return "No room is left";
    case ErrorKind::ReadOnly:
        return "The help desk cannot be written";
    case ErrorKind::Corrupt:
        return "Stored data is damaged";
    case ErrorKind::WrongSchema:
        return "The data are of another version";
    case ErrorKind::Cancelled:
        return "Asked to stop";
    case ErrorKind::Internal:
        return "A defect of the program";
    }
    return "";
}

/// One line of JsonFaults: "POINTER CODE".
const QRegularExpression &faultLine()
{
    static const QRegularExpression form(u"^(|/.*) (type|missing|unknown|value|range)$"_s);
    return form;
}

QJsonArray faultsOf(const Error &error)
{
    QJsonArray faults;
    if (error.kind != ErrorKind::InvalidInput || error.detail.isEmpty()) {
        return faults;
    }
    const QStringList lines = error.detail.split(u'\n');
    for (const QString &line : lines) {
        const auto match = faultLine().match(line);
        if (!match.hasMatch()) {
            return {};
        }
        faults.append(QJsonObject{{u"pointer"_s, match.captured(1)}, {u"code"_s, match.captured(2)}});
    }
    return faults;
}

ErrorKind kindOfStatus(int status)
{
    for (int number = 0; wireName(static_cast<ErrorKind>(number)) != nullptr; ++number) {
        if (problemStatus(static_cast<ErrorKind>(number)) == status) {
            return static_cast<ErrorKind>(number);
        }
    }
    return status >= 400 && status < 500 ? ErrorKind::InvalidInput : ErrorKind::Unavailable;
}

} // namespace

QString problemType(ErrorKind kind)
{
    return typePrefix + QString::fromLatin1(wireName(kind)).replace(u'_', u'-');
}

int problemStatus(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return 422;
    case ErrorKind::PermissionDenied:
        return 403;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Conflict:
        return 412;
    case ErrorKind::Refused:
        return 409;
    case ErrorKind::Busy:
        return 429;
    case ErrorKind::Unavailable:
    case ErrorKind::ReadOnly:
    case ErrorKind::WrongSchema:
        return 503;
    case ErrorKind::StorageFull:
        return 507;
    case ErrorKind::Cancelled:
        return 499;
    case ErrorKind::Corrupt:
    case ErrorKind::Internal:
        break;
    }
    return 500;
}

QJsonObject toProblem(const Error &error)
{
    QJsonObject problem{{u"type"_s, problemType(error.kind)},
                        {u"title"_s, QString::fromLatin1(title(error.kind))},
                        {u"status"_s, problemStatus(error.kind)},
                        {u"detail"_s, error.text},
                        {u"retryable"_s, error.retryable}};
    const QJsonArray faults = faultsOf(error);
    if (!faults.isEmpty()) {
        problem.insert(u"errors"_s, faults);
    } else if (!error.detail.isEmpty()) {
        problem.insert(u"diagnostic"_s, error.detail);
    }
    return problem;
}

Error fromProblem(const QJsonObject &problem)
{
    Error error;
    const QString type = problem.value("type"_L1).toString();
    const auto kind = type.startsWith(typePrefix)
                          ? enumFromWire<ErrorKind>(type.mid(typePrefix.size()).replace(u'-', u'_'))
                          : std::nullopt;
    error.kind = kind ? *kind : kindOfStatus(problem.value("status"_L1).toInt());
    error.text = problem.value("detail"_L1).toString();
    if (error.text.isEmpty()) {
        error.text = problem.value("title"_L1).toString();
    }
    error.retryable = problem.value("retryable"_L1).toBool();
    QStringList lines;
    for (const QJsonValue fault : problem.value("errors"_L1).toArray()) {
        const QJsonObject object = fault.toObject();
        lines.append(object.value("pointer"_L1).toString() + u' ' + object.value("code"_L1).toString());
    }
    error.detail = lines.isEmpty() ? problem.value("diagnostic"_L1).toString() : lines.join(u'\n');
    return error;
}

} // namespace deskhand
