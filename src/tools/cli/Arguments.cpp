// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/cli/Arguments.h"

using namespace Qt::StringLiterals;

namespace deskhand {

namespace {
struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};
} // namespace

Arguments::Arguments(QString name, QString synopsis, QString description, int minimum, int maximum)
    : m_name(std::move(name))
    , m_synopsis(std::move(synopsis))
    , m_description(std::move(description))
    , m_minimum(minimum)
    , m_maximum(maximum)
{ }

Arguments &Arguments::option(const QString &name, const QString &description, const QString &placeholder,
                             const QString &defaultValue)
{
    const QCommandLineOption added(name, description, placeholder, defaultValue);
    m_options.append(added);
    m_parser.addOption(added);
    return *this;
}

std::optional<ExitCode> Arguments::parse(const QStringList &arguments, Console &console)
{
    option(u"json"_s, Tools::tr("Answer in JSON, one value a line."));
    option(u"progress"_s, Tools::tr("Tell the progress of long work even where standard error is no terminal."));
    option(u"help"_s, Tools::tr("Show this help."));
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const bool parsed = m_parser.parse(QStringList{m_name} + arguments);
    if (m_parser.isSet(u"help"_s)) {
        console.raw(help().toUtf8());
        return ExitCode::Done;
    }
    if (!parsed) {
        return misused(console, m_parser.errorText());
    }
    const auto count = m_parser.positionalArguments().size();
    if (count < m_minimum) {
        return misused(console, Tools::tr("An argument is missing."));
    }
    if (m_maximum >= 0 && count > m_maximum) {
        return misused(console, Tools::tr("\"%1\" is one argument too many.").arg(positional(m_maximum)));
    }
    if (m_parser.isSet(u"json"_s)) {
        console.setFormat(OutputFormat::Json);
    }
    return std::nullopt;
}

std::optional<qint64> Arguments::integer(const QString &name, qint64 lowest, qint64 highest, Console &console) const
{
    bool ok = false;
    const qint64 number = value(name).toLongLong(&ok);
    if (!ok || number < lowest || number > highest) {
        static_cast<void>(
            misused(console, Tools::tr("--%1 takes a whole number from %2 to %3.").arg(name).arg(lowest).arg(highest)));
        return std::nullopt;
    }
    return number;
}

ExitCode Arguments::misused(Console &console, const QString &text) const
{
    return console.misused(u"%1: %2 %3"_s.arg(m_name, text, Tools::tr("See deskhandctl %1 --help.").arg(m_name)));
}

QString Arguments::help() const
{
    QString text = Tools::tr("Usage: deskhandctl %1 %2 [OPTION...]").arg(m_name, m_synopsis) + u"\n\n"_s + m_description
                   + u"\n\n"_s + Tools::tr("Options:") + u'\n';
    for (const QCommandLineOption &each : m_options) {
        QString left = u"  --"_s + each.names().constFirst();
        if (!each.valueName().isEmpty()) {
            left += u' ' + each.valueName();
        }
        text += left.leftJustified(24) + u' ' + each.description() + u'\n';
    }
    text +=
        u'\n'
        + Tools::tr("Exit codes: 0 done; 1 done in part, some refused or faults found; 2 wrong usage; 3 not found;\n"
                    "4 refused, nothing changed; 5 locked, read-only, full or out of reach; 6 damaged or not of "
                    "this version;\n7 a defect; 130 and 143 interrupted.")
        + u'\n';
    return text;
}

} // namespace deskhand
