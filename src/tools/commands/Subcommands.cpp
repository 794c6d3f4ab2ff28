// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/commands/Subcommands.h"

#include <QtGlobal>

namespace deskhand {

std::span<const Subcommand> subcommands()
{
    static constexpr Subcommand table[] = {
        {"create", QT_TRANSLATE_NOOP("Tools", "make an empty help desk"), runCreate},
        {"demo", QT_TRANSLATE_NOOP("Tools", "make a help desk with sample data"), runDemo},
        {"import", QT_TRANSLATE_NOOP("Tools", "take in mail (.eml, .msg, .mbox) and tables (.csv)"), runImport},
        {"export", QT_TRANSLATE_NOOP("Tools", "write the tickets of a query as CSV or JSON"), runExport},
        {"search", QT_TRANSLATE_NOOP("Tools", "list the tickets of a query"), runSearch},
        {"show", QT_TRANSLATE_NOOP("Tools", "show one ticket with its thread"), runShow},
        {"apply", QT_TRANSLATE_NOOP("Tools", "carry out commands from standard input"), runApply},
        {"stats", QT_TRANSLATE_NOOP("Tools", "say how much there is in a help desk"), runStats},
        {"check", QT_TRANSLATE_NOOP("Tools", "look for damage, and repair what can be made anew"), runCheck},
        {"backup", QT_TRANSLATE_NOOP("Tools", "copy a help desk while others work on it"), runBackup},
        {"restore", QT_TRANSLATE_NOOP("Tools", "put a backup in the place of a help desk"), runRestore},
        {"migrate", QT_TRANSLATE_NOOP("Tools", "bring a help desk to this program's schema"), runMigrate},
    };
    return table;
}

} // namespace deskhand
