// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sample/SampleRules.h"

#include "store/Store.h"

#include <QJsonArray>
#include <QJsonObject>

namespace deskhand::sample {

namespace {

const QHash<QString, RuleField> &fieldNames()
{
    static const QHash<QString, RuleField> names{{QStringLiteral("subject"), RuleField::Subject},
                                                 {QStringLiteral("sender"), RuleField::Sender},
                                                 {QStringLiteral("body"), RuleField::Body}};
    return names;
}

const QHash<QString, RuleOperator> &operatorNames()
{
    static const QHash<QString, RuleOperator> names{{QStringLiteral("contains"), RuleOperator::Contains},
                                                    {QStringLiteral("startsWith"), RuleOperator::StartsWith},
                                                    {QStringLiteral("matches"), RuleOperator::Matches}};
    return names;
}

Result<RuleAction> action(const QJsonObject &json, const NameIndex &names)
{
    const QString kind = json.value(QLatin1String("kind")).toString();
    const QString value = json.value(QLatin1String("value")).toString();
    RuleAction action;
    if (kind == QLatin1String("reject")) {
        action.kind = RuleActionKind::Reject;
        action.text = QCoreApplication::translate("SampleData", "Newsletters are not taken.");
    } else if (kind == QLatin1String("tag")) {
        action.kind = RuleActionKind::AddTag;
        action.text = value;
    } else if (kind == QLatin1String("setTopic")) {
        action.kind = RuleActionKind::SetTopic;
        DESKHAND_ASSIGN(const TopicId id, NameIndex::find(names.topics, value));
        action.target = id.value;
    } else if (kind == QLatin1String("setPriority")) {
        action.kind = RuleActionKind::SetPriority;
        DESKHAND_ASSIGN(const PriorityId id, NameIndex::find(names.priorities, value));
        action.target = id.value;
    } else if (kind == QLatin1String("setSlaPlan")) {
        action.kind = RuleActionKind::SetSlaPlan;
        DESKHAND_ASSIGN(const SlaPlanId id, NameIndex::find(names.slaPlans, value));
        action.target = id.value;
    } else if (kind == QLatin1String("setDepartment")) {
        action.kind = RuleActionKind::SetDepartment;
        DESKHAND_ASSIGN(const DepartmentId id, NameIndex::find(names.departments, value));
        action.target = id.value;
    } else {
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("SampleData", "The sample data names an unknown action “%1”.").arg(kind));
    }
    return action;
}

} // namespace

Result<void> writeRules(Store &store, const QJsonArray &rules, const NameIndex &names)
{
    int position = 0;
    for (const auto &value : rules) {
        const auto json = value.toObject();
        RoutingRule rule;
        rule.name = json.value(QLatin1String("name")).toString();
        rule.position = ++position;
        rule.matchAll = json.value(QLatin1String("match")).toString() != QLatin1String("any");
        rule.stop = json.value(QLatin1String("stop")).toBool();
        const auto conditions = json.value(QLatin1String("conditions")).toArray();
        for (const auto &conditionValue : conditions) {
            const auto conditionJson = conditionValue.toObject();
            RuleCondition condition;
            DESKHAND_ASSIGN(condition.field,
                            NameIndex::find(fieldNames(), conditionJson.value(QLatin1String("field")).toString()));
            DESKHAND_ASSIGN(condition.op, NameIndex::find(operatorNames(),
                                                          conditionJson.value(QLatin1String("operator")).toString()));
            condition.value = conditionJson.value(QLatin1String("value")).toString();
            rule.conditions.append(condition);
        }
        const auto actions = json.value(QLatin1String("actions")).toArray();
        for (const auto &actionValue : actions) {
            DESKHAND_ASSIGN(const RuleAction one, action(actionValue.toObject(), names));
            rule.actions.append(one);
        }
        DESKHAND_TRY(store.directory.save(rule));
    }
    return {};
}

} // namespace deskhand::sample
