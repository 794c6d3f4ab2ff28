// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rules/FieldRules.h"

#include <QCoreApplication>
#include <QDate>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

const CustomField *fieldByKey(const DirectorySnapshot &directory, const QString &key)
{
    for (const CustomField &field : directory.customFields) {
        if (field.key == key) {
            return &field;
        }
    }
    return nullptr;
}

bool isListedByATopic(const DirectorySnapshot &directory, CustomFieldId id)
{
    return std::any_of(directory.topics.cbegin(), directory.topics.cend(),
                       [id](const HelpTopic &topic) { return topic.fields.contains(id); });
}

Result<QString> checkedValue(const CustomField &field, const QString &value)
{
    const QString text = field.kind == CustomFieldKind::LongText ? value : value.trimmed();
    if (text.isEmpty()) {
        return QString();
    }
    const auto refuse = [&](const QString &expected) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("command", "The field \"%1\" cannot be \"%2\": %3.")
                           .arg(field.label, text.left(80), expected));
    };
    switch (field.kind) {
    case CustomFieldKind::Text:
    case CustomFieldKind::LongText:
        return text;
    case CustomFieldKind::Number: {
        bool ok = false;
        (void)text.toDouble(&ok);
        return ok ? Result<QString>(text) : refuse(QCoreApplication::translate("command", "a number is expected"));
    }
    case CustomFieldKind::Date:
        return QDate::fromString(text, Qt::ISODate).isValid()
                   ? Result<QString>(text)
                   : refuse(QCoreApplication::translate("command", "a date as 2026-12-31 is expected"));
    case CustomFieldKind::Choice:
        for (const QString &choice : field.choices) {
            if (choice.compare(text, Qt::CaseInsensitive) == 0) {
                return choice;
            }
        }
        return refuse(QCoreApplication::translate("command", "one of %1 is expected").arg(field.choices.join(u", "_s)));
    case CustomFieldKind::Boolean:
        if (text == "true"_L1 || text == "false"_L1) {
            return text;
        }
        return refuse(QCoreApplication::translate("command", "true or false is expected"));
    }
    return text;
}

} // namespace

QList<const CustomField *> fieldsOf(const DirectorySnapshot &directory, TopicId topicId)
{
    const HelpTopic *topic = directory.topic(topicId);
    QList<const CustomField *> fields;
    for (const CustomField &field : directory.customFields) {
        const bool ofTopic = topic != nullptr && topic->fields.contains(field.id);
        if (!field.archived && (ofTopic || !isListedByATopic(directory, field.id))) {
            fields.append(&field);
        }
    }
    return fields;
}

QStringList missingFields(const DirectorySnapshot &directory, const TicketDetails &details,
                          std::initializer_list<FieldRequirement> requirements)
{
    QStringList missing;
    for (const CustomField *field : fieldsOf(directory, details.ticket.topic)) {
        if (std::find(requirements.begin(), requirements.end(), field->requirement) != requirements.end()
            && details.fields.value(field->key).isEmpty()) {
            missing.append(field->label);
        }
    }
    return missing;
}

Result<QMap<QString, QString>> checkedFields(const DirectorySnapshot &directory, const QMap<QString, QString> &values)
{
    QMap<QString, QString> checked;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const CustomField *field = fieldByKey(directory, it.key());
        if (field == nullptr) {
            return failure(ErrorKind::InvalidInput,
                           QCoreApplication::translate("command", "There is no field \"%1\".").arg(it.key()));
        }
        DESKHAND_ASSIGN(const QString value, checkedValue(*field, it.value()));
        checked.insert(it.key(), value);
    }
    return checked;
}

} // namespace deskhand
