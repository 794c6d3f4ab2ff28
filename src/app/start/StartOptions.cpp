// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/StartOptions.h"

#include "app/theme/Theme.h"
#include "core/text/ProgramLink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct StartText {
    Q_DECLARE_TR_FUNCTIONS(StartText)
};

} // namespace

bool asksForText(int argc, const char *const *argv)
{
    constexpr std::array<QByteArrayView, 6> words{"-h", "--help", "--help-all", "-?", "-v", "--version"};
    return std::any_of(argv, argv + argc, [&words](const char *argument) {
        return std::find(words.begin(), words.end(), QByteArrayView(argument)) != words.end();
    });
}

Result<StartOptions> readStartOptions(const QStringList &arguments)
{
    const QCommandLineOption sample(u"sample"_s, StartText::tr("Open the sample help desk; it is made where needed."));
    const QCommandLineOption database(u"database"_s, StartText::tr("Open the help desk in this file."), u"file"_s);
    const QCommandLineOption welcome(u"welcome"_s,
                                     StartText::tr("Ask which help desk, instead of opening the last one."));
    const QCommandLineOption agent(u"agent"_s, StartText::tr("Sit down as this agent (username)."), u"name"_s);
    const QCommandLineOption theme(u"theme"_s, StartText::tr("Colours: light, dark or contrast."), u"theme"_s);
    const QCommandLineOption picture(u"screenshot"_s, StartText::tr("Write a picture of the window and end."),
                                     u"file"_s);
    const auto link =
        std::find_if(arguments.cbegin(), arguments.cend(), [](const QString &each) { return isProgramLink(each); });
    if (link != arguments.cend()) {
        StartOptions linked;
        linked.link = *link;
        return linked;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(StartText::tr("Help desk client"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({sample, database, welcome, agent, theme, picture});
    parser.addPositionalArgument(u"file"_s, StartText::tr("The help desk's file, as --database; or a link."),
                                 u"[file|deskhand:…]"_s);
    parser.process(arguments);
    StartOptions options;
    options.sample = parser.isSet(sample);
    options.welcome = parser.isSet(welcome);
    options.database = parser.isSet(database) ? parser.value(database) : parser.positionalArguments().value(0);
    if (const QUrl url(options.database, QUrl::StrictMode); url.isLocalFile()) { // as desktops hand over files
        options.database = url.toLocalFile();
    }
    if (!options.database.isEmpty()) {
        options.database = QFileInfo(options.database).absoluteFilePath(); // who opens it may be in another folder
    }
    options.agent = parser.value(agent);
    options.screenshot = parser.value(picture);
    if (parser.isSet(theme)) {
        options.theme = themeKindFromName(parser.value(theme));
        if (!options.theme) {
            return failure(ErrorKind::InvalidInput,
                           StartText::tr("\"%1\" is no theme: light, dark or contrast.").arg(parser.value(theme)));
        }
    }
    return options;
}

int linkAmong(int argc, const char *const *argv)
{
    for (int i = 1; i < argc; ++i) {
        if (isProgramLink(QString::fromUtf8(argv[i]))) {
            return i;
        }
    }
    return 0;
}

} // namespace deskhand
