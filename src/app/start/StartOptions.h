// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is said on the command line.

#include "app/theme/Colours.h"
#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace deskhand {

/// What a start is to show; one that finds the program running hands it over.
struct StartRequest {
    bool sample = false;
    bool welcome = false; ///< ask which help desk, whatever was open last
    QString database;     ///< the help desk's file; empty: the one that was open last
    QString agent;        ///< username, for the help desk that is opened first; empty: the first administrator
    QString link;         ///< `deskhand:...`, of a stranger
    bool operator==(const StartRequest &) const = default;
};

struct StartOptions : StartRequest {
    std::optional<ThemeKind> theme;
    QString screenshot; ///< write a picture of the window here and end
};

/// True where --help or --version is among the arguments: what needs no display.
[[nodiscard]] bool asksForText(int argc, const char *const *argv);
/// Ends the program itself for --help and --version. Errors: InvalidInput.
[[nodiscard]] Result<StartOptions> readStartOptions(const QStringList &arguments);

/// Which argument is a link; 0: none is. The system puts what a web page says into the command line, and a
/// cunning page may smuggle further arguments in: a start with a link heeds nothing but the link, Qt's own options
/// among them.
[[nodiscard]] int linkAmong(int argc, const char *const *argv);

} // namespace deskhand
