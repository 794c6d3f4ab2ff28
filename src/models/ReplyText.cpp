// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ReplyText.h"

namespace deskhand {

using namespace Qt::StringLiterals;

QString signedText(const QString &text, const QString &signature)
{
    const QString words = text.trimmed();
    const QString below = signature.trimmed();
    return below.isEmpty() || words.contains(below) ? words : words + u"\n\n-- \n"_s + below;
}

EntryId newestPublicEntry(const TicketView &view)
{
    EntryId newest;
    for (const ThreadEntry &entry : view.entries) {
        // By number, not by place: the clocks of two machines may disagree about what came last.
        if (entry.kind != EntryKind::Note && entry.ticket == view.details.ticket.id && entry.id.value > newest.value) {
            newest = entry.id;
        }
    }
    return newest;
}

} // namespace deskhand
