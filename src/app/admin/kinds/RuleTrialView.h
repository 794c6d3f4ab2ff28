// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tries a routing rule on the newest tickets, and lists which it fits and what would become of them.

#include "app/admin/form/RecordForm.h"
#include "core/values/RuleTrial.h"

#include <functional>

class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace deskhand {

class RuleTrialView : public QWidget {
    Q_OBJECT
public:
    /// `rule` gives the rule as it is typed at the moment.
    RuleTrialView(const FormContext &context, std::function<RoutingRule()> rule, QWidget *parent);

    /// What was found is that of another rule now.
    void forget();

private:
    void run();
    void show(const RuleTrial &trial);

    FormContext m_context;
    std::function<RoutingRule()> m_rule;
    QPushButton *m_try;
    QSpinBox *m_limit;
    QLabel *m_answer;
    QTreeWidget *m_list;
    int m_asked = 0;
};

} // namespace deskhand
