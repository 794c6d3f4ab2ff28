// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ThreadEnd.h"
#include "core/base/Translations.h"
#include "tools/cli/Interrupt.h"
#include "tools/commands/Subcommands.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace deskhand;

namespace {

struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

QString overview()
{
    QString text = Tools::tr("Usage: deskhandctl COMMAND ARGUMENT... [OPTION...]") + u"\n\n"_s;
    for (const Subcommand &each : subcommands()) {
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(each.name), -10)
                    .arg(QCoreApplication::translate("Tools", each.summary));
    }
    return text + u'\n' + Tools::tr("deskhandctl COMMAND --help tells more.") + u'\n';
}

ExitCode run(Console &console, const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == u"--help"_s || name == u"help"_s) {
        console.raw(overview().toUtf8());
        return ExitCode::Done;
    }
    if (name == u"--version"_s) {
        console.line(u"deskhandctl %1"_s.arg(QCoreApplication::applicationVersion()));
        return ExitCode::Done;
    }
    for (const Subcommand &each : subcommands()) {
        if (name == QLatin1StringView(each.name)) {
            const SystemClock clock;
            ToolContext context{console, clock};
            return each.run(context, arguments.mid(2));
        }
    }
    return console.misused(name.isEmpty() ? Tools::tr("What is to be done? See deskhandctl --help.")
                                          : Tools::tr("There is no command \"%1\". See deskhandctl --help.").arg(name));
}

} // namespace

int main(int argc, char **argv)
{
    makeThreadsEndSafely();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"deskhandctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKHAND_VERSION));
    installTranslations(application, QLocale());
    watchForInterrupts();
    Console console;
    ExitCode code = run(console, QCoreApplication::arguments());
    if (!console.flush() && code == ExitCode::Done) {
        console.complain(Tools::tr("The output could not be written."));
        code = ExitCode::Unavailable;
    }
    return code == ExitCode::Interrupted && interruptExitCode() != 0 ? interruptExitCode() : static_cast<int>(code);
}
