// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/RecordChecks.h"

#include <QStringList>

namespace deskhand {

QString toText(const RecordProblems &problems)
{
    QStringList texts;
    for (const RecordProblem &problem : problems) {
        texts.append(problem.text);
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace deskhand
