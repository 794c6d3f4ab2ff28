// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Options and arguments of one subcommand. --help, --json and --progress are everywhere.

#include "tools/cli/Console.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace deskhand {

class Arguments {
public:
    /// `synopsis` names the arguments as people write them: "DB NUMBER", "FILE... --into DB". `minimum` and `maximum`
    /// (-1: any) are how many there may be without options.
    Arguments(QString name, QString synopsis, QString description, int minimum, int maximum);

    /// `placeholder` empty: a switch.
    Arguments &option(const QString &name, const QString &description, const QString &placeholder = {},
                      const QString &defaultValue = {});

    /// Nothing when the command may go on; else the answer was given (help, or a mistake told).
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &arguments, Console &console);

    [[nodiscard]] QString positional(qsizetype index) const { return m_parser.positionalArguments().value(index); }
    [[nodiscard]] QStringList positionals() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    /// Nothing (and the mistake told) where the option's value is no whole number in the range.
    [[nodiscard]] std::optional<qint64> integer(const QString &name, qint64 lowest, qint64 highest,
                                                Console &console) const;
    [[nodiscard]] bool progress() const { return m_parser.isSet(QStringLiteral("progress")); }

private:
    [[nodiscard]] QString help() const;
    [[nodiscard]] ExitCode misused(Console &console, const QString &text) const;

    QString m_name;
    QString m_synopsis;
    QString m_description;
    int m_minimum;
    int m_maximum;
    QCommandLineParser m_parser;
    QList<QCommandLineOption> m_options;
};

} // namespace deskhand
