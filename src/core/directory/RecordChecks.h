// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Whether a record of the set-up is fit to be saved, beside what there is already. The service asks before it writes,
/// and forms ask while they are filled in.

#include "core/values/DirectorySnapshot.h"

#include <QList>
#include <QString>

namespace deskhand {

struct RecordProblem {
    QString field; ///< the member it is about, as "name"; empty: the record as a whole
    QString text;  ///< translated, a sentence without capital and full stop
    bool operator==(const RecordProblem &) const = default;
};

using RecordProblems = QList<RecordProblem>;

/// All of them in one line, for an error.
[[nodiscard]] QString toText(const RecordProblems &problems);

/// Every problem of the record; none: it is fit.
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const Agent &agent);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const Team &team);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const Role &role);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const Department &department);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const HelpTopic &topic);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const Priority &priority);
/// What a status means to the rules cannot change once it is there: tickets in it carry that meaning.
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const Status &status);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const SlaPlan &plan);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const Schedule &schedule);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const CustomField &field);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const CannedResponse &response);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const RoutingRule &rule);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const MailAccount &account);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const NumberSequence &sequence);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const SavedQueue &queue);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const Settings &settings);
/// Of people what can be told without the others, who are too many to be at hand: whether an address, a domain or the
/// name of an organization is taken, the service asks.
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const Requester &requester);
[[nodiscard]] RecordProblems problemsOf(const DirectorySnapshot &directory, const Organization &organization);

} // namespace deskhand
