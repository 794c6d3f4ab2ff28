// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/SystemEvents.h"
#include "app/desktop/TitleBars.h"
#include "app/drop/DroppedMessages.h"
#include "app/settings/Preferences.h"
#include "app/start/Launcher.h"
#include "app/start/ProgramFolders.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/window/MainWindow.h"
#include "app/window/Screenshot.h"
#include "core/base/Translations.h"

#include <QApplication>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

using namespace deskhand;

Preferences prepare(QCoreApplication &application)
{
    QCoreApplication::setOrganizationName(u"Deskhand"_s);
    QCoreApplication::setApplicationName(u"Deskhand"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKHAND_VERSION));
    keepSettingsIn(programFolders());
    const Preferences preferences = loadPreferences();
    if (!preferences.language.isEmpty()) {
        QLocale::setDefault(localeFor(preferences.language, QLocale()));
    }
    installTranslations(application, QLocale());
    return preferences;
}

/// Help and version need no display, and a QApplication does. Comes back where the word was an option's value.
void answerInText(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    prepare(application);
    static_cast<void>(readStartOptions(QCoreApplication::arguments()));
}

} // namespace

int main(int argc, char *argv[])
{
    if (asksForText(argc, argv)) {
        answerInText(argc, argv);
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"deskhand"_s);
    QApplication::setWindowIcon(programIcon());
    const DroppedMessages messages(application);
    const Preferences preferences = prepare(application);
    const auto options = readStartOptions(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << options.error().text << Qt::endl;
        return 2;
    }
    if (const auto writable = checkWritable(programFolders()); !writable) {
        QTextStream(stderr) << writable.error().text << Qt::endl;
        return 1;
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    Theme theme(application, options->theme ? options->theme : preferences.theme);
    theme.useSystemAccent(preferences.systemAccent);
    const TitleBars titleBars(theme, &setDarkTitleBar);
    const SystemEvents systemEvents;
    QObject::connect(&systemEvents, &SystemEvents::lookChanged, &theme,
                     [&theme] { theme.setSystemLook(readSystemLook()); });
    applyTextSize(application, preferences.textPercent);
    Launcher launcher(theme, *options, std::make_shared<const SystemClock>());
    QObject::connect(&launcher, &Launcher::givenUp, &application, &QCoreApplication::quit);
    if (!options->screenshot.isEmpty()) {
        QObject::connect(&launcher, &Launcher::windowShown, &application,
                         [&launcher, &application, path = options->screenshot] {
                             auto *picture = new Screenshot(*launcher.window(), path, &application);
                             QObject::connect(picture, &Screenshot::done, &application,
                                              [](bool written) { QCoreApplication::exit(written ? 0 : 1); });
                         });
    }
    launcher.start();
    return QApplication::exec();
}
