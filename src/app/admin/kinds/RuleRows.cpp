// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/kinds/RuleRows.h"

#include "app/admin/form/RecordChoices.h"
#include "app/newticket/ChoiceCombo.h"
#include "app/session/Session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Narrow windows have room for a word of each.
void keepNarrow(QComboBox &combo, int letters)
{
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(letters);
    combo.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString fieldText(RuleField field)
{
    switch (field) {
    case RuleField::Source:
        return ConditionRow::tr("Source");
    case RuleField::MailAccount:
        return ConditionRow::tr("Mail account");
    case RuleField::Sender:
        return ConditionRow::tr("Sender");
    case RuleField::Subject:
        return ConditionRow::tr("Subject");
    case RuleField::Body:
        return ConditionRow::tr("Text");
    case RuleField::Header:
        return ConditionRow::tr("Mail header");
    case RuleField::Topic:
        return ConditionRow::tr("Help topic");
    case RuleField::Organization:
        return ConditionRow::tr("Organization");
    case RuleField::CustomField:
        return ConditionRow::tr("Custom field");
    }
    return {};
}

QString operatorText(RuleOperator op)
{
    switch (op) {
    case RuleOperator::Equals:
        return ConditionRow::tr("is");
    case RuleOperator::NotEquals:
        return ConditionRow::tr("is not");
    case RuleOperator::Contains:
        return ConditionRow::tr("contains");
    case RuleOperator::NotContains:
        return ConditionRow::tr("does not contain");
    case RuleOperator::StartsWith:
        return ConditionRow::tr("starts with");
    case RuleOperator::EndsWith:
        return ConditionRow::tr("ends with");
    case RuleOperator::Matches:
        return ConditionRow::tr("matches");
    case RuleOperator::NotMatches:
        return ConditionRow::tr("does not match");
    }
    return {};
}

bool hasName(RuleField field)
{
    return field == RuleField::Header || field == RuleField::CustomField;
}

bool hasTarget(RuleActionKind kind)
{
    switch (kind) {
    case RuleActionKind::Reject:
    case RuleActionKind::NoAcknowledgement:
    case RuleActionKind::AddTag:
    case RuleActionKind::NotifyAddress:
        return false;
    default:
        return true;
    }
}

QString textHint(RuleActionKind kind)
{
    switch (kind) {
    case RuleActionKind::Reject:
        return RuleActionRow::tr("Reason, for the log");
    case RuleActionKind::AddTag:
        return RuleActionRow::tr("Tag");
    case RuleActionKind::NotifyAddress:
        return RuleActionRow::tr("Mail address");
    default:
        return {};
    }
}

QList<Choice> targets(const DirectorySnapshot &directory, RuleActionKind kind, qint64 present)
{
    switch (kind) {
    case RuleActionKind::CannedAcknowledgement:
        return recordChoices(directory, CannedResponseId{present});
    case RuleActionKind::SetDepartment:
        return recordChoices(directory, DepartmentId{present});
    case RuleActionKind::SetPriority:
        return recordChoices(directory, PriorityId{present});
    case RuleActionKind::SetSlaPlan:
        return recordChoices(directory, SlaPlanId{present});
    case RuleActionKind::SetAgent:
        return recordChoices(directory, AgentId{present});
    case RuleActionKind::SetTeam:
        return recordChoices(directory, TeamId{present});
    case RuleActionKind::SetTopic:
        return recordChoices(directory, TopicId{present});
    case RuleActionKind::SetStatus:
        return recordChoices(directory, StatusId{present});
    default:
        return {};
    }
}

} // namespace

QString ruleActionText(RuleActionKind kind)
{
    switch (kind) {
    case RuleActionKind::Reject:
        return RuleActionRow::tr("Reject");
    case RuleActionKind::NoAcknowledgement:
        return RuleActionRow::tr("Send no acknowledgement");
    case RuleActionKind::CannedAcknowledgement:
        return RuleActionRow::tr("Acknowledge with");
    case RuleActionKind::SetDepartment:
        return RuleActionRow::tr("Set the department");
    case RuleActionKind::SetPriority:
        return RuleActionRow::tr("Set the priority");
    case RuleActionKind::SetSlaPlan:
        return RuleActionRow::tr("Set the SLA plan");
    case RuleActionKind::SetAgent:
        return RuleActionRow::tr("Assign to agent");
    case RuleActionKind::SetTeam:
        return RuleActionRow::tr("Assign to team");
    case RuleActionKind::SetTopic:
        return RuleActionRow::tr("Set the help topic");
    case RuleActionKind::SetStatus:
        return RuleActionRow::tr("Set the status");
    case RuleActionKind::AddTag:
        return RuleActionRow::tr("Add the tag");
    case RuleActionKind::NotifyAddress:
        return RuleActionRow::tr("Tell by mail");
    }
    return {};
}

ConditionRow::ConditionRow(QWidget *parent)
    : EditorRowOf(parent)
    , m_field(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_operator(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_field->setObjectName(u"conditionField"_s);
    m_field->setAccessibleName(tr("What is looked at"));
    for (int field = 0; field <= static_cast<int>(RuleField::CustomField); ++field) {
        m_field->addItem(fieldText(static_cast<RuleField>(field)), field);
    }
    m_name->setObjectName(u"conditionName"_s);
    m_name->setAccessibleName(tr("Name of the header or key of the field"));
    m_name->setPlaceholderText(tr("Name"));
    m_operator->setObjectName(u"conditionOperator"_s);
    m_operator->setAccessibleName(tr("How it is compared"));
    for (int op = 0; op <= static_cast<int>(RuleOperator::NotMatches); ++op) {
        m_operator->addItem(operatorText(static_cast<RuleOperator>(op)), op);
    }
    m_value->setObjectName(u"conditionValue"_s);
    m_value->setAccessibleName(tr("With what it is compared"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    auto *choices = new QHBoxLayout;
    keepNarrow(*m_field, 7);
    keepNarrow(*m_operator, 7);
    choices->addWidget(m_field, 2);
    choices->addWidget(m_name, 1);
    choices->addWidget(m_operator, 2);
    m_lines->addLayout(choices, 4);
    m_lines->addWidget(m_value, 3);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ConditionRow::showName);
    for (QComboBox *combo : {m_field, m_operator}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &EditorRow::changed);
    }
    for (QLineEdit *edit : {m_name, m_value}) {
        connect(edit, &QLineEdit::textChanged, this, &EditorRow::changed);
    }
}

void ConditionRow::resizeEvent(QResizeEvent *event)
{
    EditorRowOf::resizeEvent(event);
    arrange();
}

void ConditionRow::arrange()
{
    // A regular expression wants room: beneath the choices where there is little.
    const int beside = leastForChoices() + m_lines->spacing() + m_value->minimumSizeHint().width();
    m_lines->setDirection(width() < std::max(beside, 40 * fontMetrics().averageCharWidth()) ? QBoxLayout::TopToBottom
                                                                                            : QBoxLayout::LeftToRight);
}

int ConditionRow::leastForChoices() const
{
    return m_lines->itemAt(0)->minimumSize().width();
}

QSize ConditionRow::minimumSizeHint() const
{
    return {std::max(leastForChoices(), m_value->minimumSizeHint().width()), EditorRowOf::minimumSizeHint().height()};
}

void ConditionRow::showName()
{
    m_name->setVisible(hasName(static_cast<RuleField>(m_field->currentData().toInt())));
    arrange();
}

void ConditionRow::setValue(const RuleCondition &condition)
{
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(condition.field)));
    m_name->setText(condition.name);
    m_operator->setCurrentIndex(m_operator->findData(static_cast<int>(condition.op)));
    m_value->setText(condition.value);
    m_value->setCursorPosition(0);
    showName();
}

RuleCondition ConditionRow::value() const
{
    const auto field = static_cast<RuleField>(m_field->currentData().toInt());
    return {field, hasName(field) ? m_name->text().trimmed() : QString(),
            static_cast<RuleOperator>(m_operator->currentData().toInt()), m_value->text()};
}

RuleActionRow::RuleActionRow(const FormContext &context, QWidget *parent)
    : EditorRowOf(parent)
    , m_context(context)
    , m_kind(new QComboBox(this))
    , m_target(new ChoiceCombo(context.theme, this))
    , m_text(new QLineEdit(this))
{
    m_kind->setObjectName(u"actionKind"_s);
    m_kind->setAccessibleName(tr("What is done"));
    for (int kind = 0; kind <= static_cast<int>(RuleActionKind::NotifyAddress); ++kind) {
        m_kind->addItem(ruleActionText(static_cast<RuleActionKind>(kind)), kind);
    }
    m_target->setObjectName(u"actionTarget"_s);
    m_target->setAccessibleName(tr("To what"));
    m_text->setObjectName(u"actionText"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    keepNarrow(*m_kind, 7);
    keepNarrow(*m_target, 7);
    line->addWidget(m_kind, 1);
    line->addWidget(m_target, 1);
    line->addWidget(m_text, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { showTarget(0); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EditorRow::changed);
    connect(m_target, &QComboBox::currentIndexChanged, this, &EditorRow::changed);
    connect(m_text, &QLineEdit::textChanged, this, &EditorRow::changed);
}

RuleActionKind RuleActionRow::kind() const
{
    return static_cast<RuleActionKind>(m_kind->currentData().toInt());
}

void RuleActionRow::showTarget(qint64 chosen)
{
    m_target->setVisible(hasTarget(kind()));
    m_target->setChoices(targets(*m_context.session.directory(), kind(), chosen), tr("Choose…"));
    m_target->choose(chosen);
    const QString hint = textHint(kind());
    m_text->setVisible(!hint.isEmpty());
    m_text->setPlaceholderText(hint);
    m_text->setAccessibleName(hint);
}

void RuleActionRow::setValue(const RuleAction &action)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(action.kind)));
    m_text->setText(action.text);
    showTarget(action.target);
}

RuleAction RuleActionRow::value() const
{
    return {kind(), hasTarget(kind()) ? m_target->chosen() : 0,
            textHint(kind()).isEmpty() ? QString() : m_text->text().trimmed()};
}

} // namespace deskhand
