// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/RuleJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString toText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<QJsonArray> toArray(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? std::optional(document.array()) : std::nullopt;
}

} // namespace

QString conditionsToJson(const QList<RuleCondition> &conditions)
{
    QJsonArray array;
    for (const RuleCondition &condition : conditions) {
        array.append(QJsonObject{{u"field"_s, static_cast<int>(condition.field)},
                                 {u"name"_s, condition.name},
                                 {u"operator"_s, static_cast<int>(condition.op)},
                                 {u"value"_s, condition.value}});
    }
    return toText(array);
}

QString actionsToJson(const QList<RuleAction> &actions)
{
    QJsonArray array;
    for (const RuleAction &action : actions) {
        array.append(QJsonObject{
            {u"kind"_s, static_cast<int>(action.kind)}, {u"target"_s, action.target}, {u"text"_s, action.text}});
    }
    return toText(array);
}

std::optional<QList<RuleCondition>> conditionsFromJson(const QString &json)
{
    const std::optional<QJsonArray> array = toArray(json);
    if (!array) {
        return std::nullopt;
    }
    QList<RuleCondition> conditions;
    for (const QJsonValue value : *array) {
        conditions.append({static_cast<RuleField>(value[u"field"].toInt()), value[u"name"].toString(),
                           static_cast<RuleOperator>(value[u"operator"].toInt()), value[u"value"].toString()});
    }
    return conditions;
}

std::optional<QList<RuleAction>> actionsFromJson(const QString &json)
{
    const std::optional<QJsonArray> array = toArray(json);
    if (!array) {
        return std::nullopt;
    }
    QList<RuleAction> actions;
    for (const QJsonValue value : *array) {
        actions.append({static_cast<RuleActionKind>(value[u"kind"].toInt()), value[u"target"].toInteger(),
                        value[u"text"].toString()});
    }
    return actions;
}

} // namespace deskhand
