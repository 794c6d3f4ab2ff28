// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a new ticket will get if it is opened as it stands: the routing rules and the order of domain, section 4, asked
/// while it is still being typed. The help desk decides the same way when it is opened.

#include "core/command/Command.h"
#include "core/policy/Opening.h"
#include "core/policy/RuleEvaluation.h"

namespace deskhand {

/// Who asks, as far as that is known while it is typed.
struct Asker {
    QString name;
    QString email;
    Organization organization = {}; ///< of one who was found; that of somebody new is found by the help desk
};

class OpeningForecast {
public:
    /// Compiles the rules: made anew when they change, not with each key.
    explicit OpeningForecast(const QList<RoutingRule> &rules = {});

    [[nodiscard]] OpeningDecision decide(const command::OpenTicket &open, const Asker &asker,
                                         const DirectorySnapshot &directory, Timestamp now) const;

    /// "from help topic", "set by rule "Branches""; empty for what was chosen, or where nothing was found.
    template <typename T>
    [[nodiscard]] QString reason(const Decided<T> &decided) const
    {
        return reasonText(decided.reason, decided.rule);
    }

private:
    [[nodiscard]] QString reasonText(OpeningReason reason, RuleId rule) const;

    QList<RoutingRule> m_list;
    RuleSet m_rules;
};

} // namespace deskhand
