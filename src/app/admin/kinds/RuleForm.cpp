// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Routing rules.

#include "app/admin/form/QueryEdit.h"
#include "app/admin/form/RecordFormOf.h"
#include "app/admin/form/RowsEditor.h"
#include "app/admin/kinds/Forms.h"
#include "app/admin/kinds/RuleRows.h"
#include "app/admin/kinds/RuleTrialView.h"
#include "core/text/SourceText.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class RuleForm final : public RecordFormOf<RoutingRule> {
    Q_DECLARE_TR_FUNCTIONS(RuleForm)
public:
    RuleForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &RoutingRule::name);
        addNumber(u"position"_s, tr("&Place"), &RoutingRule::position, 0, 100000);
        addHint(tr("Rules run from the lowest place to the highest; the later one wins."));
        addEnum<RuleTrigger>(u"trigger"_s, tr("R&uns"), &RoutingRule::trigger,
                             {{RuleTrigger::OnNew, tr("When a ticket is opened")},
                              {RuleTrigger::OnUpdate, tr("When the requester writes")},
                              {RuleTrigger::OnTime, tr("By time, on the tickets of a query")}});
        m_query = new QueryEdit(formContext, this);
        m_query->setObjectName(u"query"_s);
        addRow(u"query"_s, tr("&Query"), m_query, m_query->edit());
        bind(
            u"query"_s, [this](const RoutingRule &rule) { m_query->edit()->setText(rule.query); },
            [this](RoutingRule &rule) { rule.query = m_query->edit()->text().trimmed(); });
        connect(m_query->edit(), &QLineEdit::textChanged, this, [this] { changed(u"query"_s); });
        addSource();
        m_account = addChoice(u"mailAccount"_s, tr("Mail ac&count"), &RoutingRule::mailAccount, tr("Any"));
        addMatching();
        auto *conditions = new RowsEditorOf<RuleCondition>(
            formContext.theme, tr("Add a con&dition"), tr("Condition"),
            [](QWidget *owner) { return new ConditionRow(owner); }, {}, this);
        conditions->setObjectName(u"conditions"_s);
        addRow(u"conditions"_s, tr("Conditions"), conditions, conditions->addButton());
        bind(
            u"conditions"_s, [conditions](const RoutingRule &rule) { conditions->setValues(rule.conditions); },
            [conditions](RoutingRule &rule) { rule.conditions = conditions->values(); });
        connect(conditions, &RowsEditor::changed, this, [this] { changed(u"conditions"_s); });
        auto *actions = new RowsEditorOf<RuleAction>(
            formContext.theme, tr("Add an &action"), tr("Action"),
            [formContext](QWidget *owner) { return new RuleActionRow(formContext, owner); }, {}, this);
        actions->setObjectName(u"actions"_s);
        addRow(u"actions"_s, tr("Actions"), actions, actions->addButton());
        bind(
            u"actions"_s, [actions](const RoutingRule &rule) { actions->setValues(rule.actions); },
            [actions](RoutingRule &rule) { rule.actions = actions->values(); });
        connect(actions, &RowsEditor::changed, this, [this] { changed(u"actions"_s); });
        addCheck(u"stop"_s, tr("No &later rule runs when it fits"), &RoutingRule::stop);
        m_trial = new RuleTrialView(
            formContext, [this] { return current(); }, this);
        addRow(u"trial"_s, tr("Dry run"), m_trial, m_trial->findChild<QWidget *>(u"tryRule"_s));
    }

private:
    void addSource()
    {
        auto *combo = new QComboBox(this);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        combo->addItem(tr("Any"), -1);
        for (const Source source :
             {Source::Email, Source::Web, Source::Phone, Source::Api, Source::Import, Source::Other}) {
            combo->addItem(sourceText(source), static_cast<int>(source));
        }
        addRow(u"source"_s, tr("S&ource"), combo);
        bind(
            u"source"_s,
            [combo](const RoutingRule &rule) {
                combo->setCurrentIndex(combo->findData(rule.source ? static_cast<int>(*rule.source) : -1));
            },
            [combo](RoutingRule &rule) {
                const int chosen = combo->currentData().toInt();
                rule.source = chosen < 0 ? std::nullopt : std::optional(static_cast<Source>(chosen));
            });
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { changed(u"source"_s); });
    }

    void addMatching()
    {
        auto *combo = new QComboBox(this);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        combo->addItem(tr("All conditions hold"), true);
        combo->addItem(tr("Any condition holds"), false);
        addRow(u"matchAll"_s, tr("&Fits when"), combo);
        bind(
            u"matchAll"_s, [combo](const RoutingRule &rule) { combo->setCurrentIndex(rule.matchAll ? 0 : 1); },
            [combo](RoutingRule &rule) { rule.matchAll = combo->currentIndex() == 0; });
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { changed(u"matchAll"_s); });
    }

    void loaded(const RoutingRule &rule) override
    {
        setRowVisible(u"query"_s, rule.trigger == RuleTrigger::OnTime);
        m_account->setEnabled(!rule.source || rule.source == Source::Email);
        m_trial->forget();
    }

    QueryEdit *m_query;
    ChoiceCombo *m_account;
    RuleTrialView *m_trial;
};

} // namespace

RecordForm *makeRuleForm(const FormContext &context, QWidget *parent)
{
    return new RuleForm(context, parent);
}

} // namespace deskhand
