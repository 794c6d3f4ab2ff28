// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A help desk's file as the subcommands open it: with the sanitiser, and never upgraded on the way (that is
/// `migrate`).

#include "mail/html/LibxmlSanitizer.h"
#include "service/file/HelpDeskFile.h"
#include "tools/commands/Subcommands.h"

#include <memory>

namespace deskhand {

class OpenHelpDesk {
public:
    /// `username` empty: the system acts. Errors: those of HelpDeskFile::open; NotFound for an unknown agent.
    [[nodiscard]] static Result<std::unique_ptr<OpenHelpDesk>> open(const QString &path, FileUse use,
                                                                    const ToolContext &context,
                                                                    const QString &username = {});

    [[nodiscard]] HelpDeskFile &file() { return *m_file; }
    [[nodiscard]] HelpDesk &helpDesk() { return m_file->helpDesk(); }
    [[nodiscard]] TicketReader &reader() { return m_file->reader(); }
    [[nodiscard]] const HtmlSanitizer &sanitizer() const { return m_sanitizer; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }

private:
    LibxmlSanitizer m_sanitizer;
    std::unique_ptr<HelpDeskFile> m_file;
    Actor m_actor;
};

} // namespace deskhand
