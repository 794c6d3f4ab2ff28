// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/cli/OpenHelpDesk.h"

namespace deskhand {

Result<std::unique_ptr<OpenHelpDesk>> OpenHelpDesk::open(const QString &path, FileUse use, const ToolContext &context,
                                                         const QString &username)
{
    auto opened = std::make_unique<OpenHelpDesk>();
    DESKHAND_ASSIGN(opened->m_file, HelpDeskFile::open(path, use, context.clock, &opened->m_sanitizer));
    if (!username.isEmpty()) {
        DESKHAND_ASSIGN(const Agent agent, opened->m_file->agent(username));
        opened->m_actor = Actor::ofAgent(agent.id);
    }
    return opened;
}

} // namespace deskhand
