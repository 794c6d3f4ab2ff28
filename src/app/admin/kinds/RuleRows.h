// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The lines of a routing rule's form: what it looks at, and what it does.

#include "app/admin/form/RecordForm.h"
#include "app/admin/form/RowsEditor.h"
#include "core/policy/RoutingRule.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace deskhand {

class ChoiceCombo;

class ConditionRow final : public EditorRowOf<RuleCondition> {
    Q_OBJECT
public:
    explicit ConditionRow(QWidget *parent);
    void setValue(const RuleCondition &condition) override;
    [[nodiscard]] RuleCondition value() const override;
    /// Of the narrow arrangement: the value can go beneath.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showName();
    void arrange();
    [[nodiscard]] int leastForChoices() const;

    QComboBox *m_field;
    QLineEdit *m_name;
    QComboBox *m_operator;
    QLineEdit *m_value;
    QBoxLayout *m_lines;
};

class RuleActionRow final : public EditorRowOf<RuleAction> {
    Q_OBJECT
public:
    RuleActionRow(const FormContext &context, QWidget *parent);
    void setValue(const RuleAction &action) override;
    [[nodiscard]] RuleAction value() const override;

private:
    [[nodiscard]] RuleActionKind kind() const;
    void showTarget(qint64 chosen);

    FormContext m_context;
    QComboBox *m_kind;
    ChoiceCombo *m_target;
    QLineEdit *m_text;
};

/// "Set the department" ...
[[nodiscard]] QString ruleActionText(RuleActionKind kind);

} // namespace deskhand
