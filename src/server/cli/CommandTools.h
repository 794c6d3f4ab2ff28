// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the commands of deskhand-server share: their arguments, what they print, passwords that nobody sees.

#include "core/base/Result.h"

#include <QCommandLineParser>
#include <QString>

namespace deskhand {

void printLine(const QString &text);
void printError(const Error &error);
/// 0, or 1 with the error printed.
[[nodiscard]] int exitCodeOf(const Result<void> &result);

/// From the terminal without showing it, twice where `repeat`; else one line of standard input. Errors: InvalidInput
/// where there is none, or the second is another.
[[nodiscard]] Result<QString> readPassword(const QString &prompt, bool repeat);

/// "name"; its value is what follows, where it has one.
struct Option {
    QString name;
    QString about;
    QString value; ///< what help calls it; empty: a switch
};

/// Nothing where that is answered already (help, misuse), with the exit code in `code`.
class Options {
public:
    Options(const QString &usage, const QList<Option> &options);
    [[nodiscard]] bool parse(const QStringList &arguments, int positionals, int &code);
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString positional(int index) const { return m_parser.positionalArguments().value(index); }

private:
    QString m_usage;
    QCommandLineParser m_parser;
};

} // namespace deskhand
