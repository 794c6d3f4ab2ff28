// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/mail/CannedText.h"

#include "core/text/Variables.h"
#include "service/command/CommandContext.h"
#include "store/Store.h"

namespace deskhand {

Result<QString> cannedText(const CommandContext &context, const WorkingTicket &working, const CannedResponse &canned)
{
    DESKHAND_ASSIGN(const Requester requester, context.store().people.requester(working.ticket().requester));
    const VariableContext variables = VariableContext::of(working.now, context.directory(), requester, nullptr);
    return expandVariables(canned.body, variables).text;
}

} // namespace deskhand
