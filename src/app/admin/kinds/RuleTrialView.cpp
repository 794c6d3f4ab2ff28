// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/kinds/RuleTrialView.h"

#include "app/admin/RecordTraits.h"
#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "repository/WhenDone.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstLimit = 100;
constexpr int MostTickets = 1000;
constexpr int ListHeight = 168;

template <typename Record>
void addName(QStringList &texts, const QString &sentence, const Record *record)
{
    if (record != nullptr) {
        texts.append(sentence.arg(nameOf(*record)));
    }
}

/// "Priority High, tag vpn"
QString changesText(const DirectorySnapshot &directory, const RuleOutcome &changes)
{
    if (changes.rejected) {
        return RuleTrialView::tr("rejected");
    }
    QStringList texts;
    addName(texts, RuleTrialView::tr("department %1"),
            directory.department(changes.department.value_or(DepartmentId{})));
    addName(texts, RuleTrialView::tr("priority %1"), directory.priority(changes.priority.value_or(PriorityId{})));
    addName(texts, RuleTrialView::tr("SLA plan %1"), directory.slaPlan(changes.slaPlan.value_or(SlaPlanId{})));
    addName(texts, RuleTrialView::tr("agent %1"), directory.agent(changes.agent.value_or(AgentId{})));
    addName(texts, RuleTrialView::tr("team %1"), directory.team(changes.team.value_or(TeamId{})));
    addName(texts, RuleTrialView::tr("topic %1"), directory.topic(changes.topic.value_or(TopicId{})));
    addName(texts, RuleTrialView::tr("status %1"), directory.status(changes.status.value_or(StatusId{})));
    addName(texts, RuleTrialView::tr("acknowledged with %1"), directory.cannedResponse(changes.cannedAcknowledgement));
    for (const QString &tag : changes.tags) {
        texts.append(RuleTrialView::tr("tag %1").arg(tag));
    }
    if (!changes.acknowledge) {
        texts.append(RuleTrialView::tr("no acknowledgement"));
    }
    for (const QString &address : changes.notify) {
        texts.append(RuleTrialView::tr("mail to %1").arg(address));
    }
    return texts.isEmpty() ? RuleTrialView::tr("nothing, it is so already") : texts.join(u", "_s);
}

} // namespace

RuleTrialView::RuleTrialView(const FormContext &context, std::function<RoutingRule()> rule, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rule(std::move(rule))
    , m_try(new QPushButton(tr("&Try it"), this))
    , m_limit(new QSpinBox(this))
    , m_answer(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    m_try->setObjectName(u"tryRule"_s);
    m_try->setAutoDefault(false);
    m_limit->setRange(1, MostTickets);
    m_limit->setValue(FirstLimit);
    m_limit->setAccessibleName(tr("On how many tickets"));
    m_limit->setPrefix(tr("on the last "));
    m_limit->setSuffix(tr(" tickets"));
    m_answer->setObjectName(u"trialAnswer"_s);
    m_answer->setWordWrap(true);
    m_answer->setFont(Theme::small(font()));
    m_answer->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"trialMatches"_s);
    m_list->setAccessibleName(tr("Tickets that the rule fits"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Number"), tr("Subject"), tr("Would get")});
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setFixedHeight(ListHeight);
    m_list->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_try);
    line->addWidget(m_limit);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_answer);
    column->addWidget(m_list);
    connect(m_try, &QPushButton::clicked, this, &RuleTrialView::run);
}

void RuleTrialView::forget()
{
    ++m_asked;
    m_answer->clear();
    m_list->hide();
}

void RuleTrialView::run()
{
    const RoutingRule rule = m_rule();
    m_answer->setText(tr("Looking…"));
    whenDone(m_context.session.repository().directory().tryRule(rule, m_limit->value()), this,
             [this, rule, asked = ++m_asked](const Result<RuleTrial> &trial) {
                 if (asked != m_asked) {
                     return;
                 }
                 if (!trial) {
                     m_answer->setText(trial.error().text);
                     return;
                 }
                 show(*trial);
                 const bool header = std::any_of(rule.conditions.cbegin(), rule.conditions.cend(),
                                                 [](const RuleCondition &c) { return c.field == RuleField::Header; });
                 if (header) {
                     m_answer->setText(
                         m_answer->text() + u' '
                         + tr("Headers of past mail are not kept: conditions on them fit no ticket here."));
                 }
             });
}

void RuleTrialView::show(const RuleTrial &trial)
{
    m_answer->setText(
        tr("Fits %1 of %n ticket(s). Nothing was changed.", nullptr, trial.tried).arg(trial.matches.size()));
    m_list->clear();
    for (const RuleMatch &match : trial.matches) {
        const QString changes = changesText(*m_context.session.directory(), match.changes);
        auto *item = new QTreeWidgetItem(m_list, {match.row.ticket.number, match.row.ticket.subject, changes});
        item->setToolTip(1, match.row.ticket.subject);
        item->setToolTip(2, changes);
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(2);
    m_list->setVisible(!trial.matches.isEmpty());
}

} // namespace deskhand
