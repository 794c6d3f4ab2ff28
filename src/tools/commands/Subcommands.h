// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What deskhandctl can do: one function a file, one row a function.

#include "core/base/Time.h"
#include "tools/cli/Console.h"

#include <QStringList>

#include <span>

namespace deskhand {

/// What a subcommand works with.
struct ToolContext {
    Console &console;
    const Clock &clock;
};

using RunSubcommand = ExitCode (*)(ToolContext &context, const QStringList &arguments);

struct Subcommand {
    const char *name;
    const char *summary; ///< untranslated, of context "Tools"
    RunSubcommand run;
};

[[nodiscard]] std::span<const Subcommand> subcommands();

[[nodiscard]] ExitCode runCreate(ToolContext &context, const QStringList &arguments);
[[nodiscard]] ExitCode runDemo(ToolContext &context, const QStringList &arguments);
[[nodiscard]] ExitCode runImport(ToolContext &context, const QStringList &arguments);
[[nodiscard]] ExitCode runExport(ToolContext &context, const QStringList &arguments);
[[nodiscard]] ExitCode runSearch(ToolContext &context, const QStringList &arguments);
[[nodiscard]] ExitCode runShow(ToolContext &context, const QStringList &arguments);
[[nodiscard]] ExitCode runApply(ToolContext &context, const QStringList &arguments);
[[nodiscard]] ExitCode runStats(ToolContext &context, const QStringList &arguments);
[[nodiscard]] ExitCode runCheck(ToolContext &context, const QStringList &arguments);
[[nodiscard]] ExitCode runBackup(ToolContext &context, const QStringList &arguments);
[[nodiscard]] ExitCode runRestore(ToolContext &context, const QStringList &arguments);
[[nodiscard]] ExitCode runMigrate(ToolContext &context, const QStringList &arguments);

} // namespace deskhand
