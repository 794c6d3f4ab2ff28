// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/SystemEvents.h"
#include "app/desktop/TitleBars.h"
#include "app/drop/DroppedMessages.h"
#include "app/settings/Preferences.h"
#include "app/start/Console.h"
#include "app/start/Launcher.h"
#include "app/start/ProgramFolders.h"
#include "app/start/SingleInstance.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/window/MainWindow.h"
#include "app/window/Screenshot.h"
#include "core/base/ThreadEnd.h"
#include "core/base/Translations.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>

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

/// Where nobody reads what is written, in a window. Gives the code back.
int fail(const Error &error, int code)
{
    if (!sayOnConsole(error.text)) {
        QMessageBox(QMessageBox::Critical, u"Deskhand"_s, error.text).exec();
    }
    return code;
}

void takePicture(Launcher &launcher, const QString &path)
{
    QObject::connect(&launcher, &Launcher::windowShown, &launcher, [&launcher, path] {
        auto *picture = new Screenshot(*launcher.window(), path, &launcher);
        QObject::connect(picture, &Screenshot::done, &launcher,
                         [](bool written) { QCoreApplication::exit(written ? 0 : 1); });
    });
}

int run(QApplication &application)
{
    QGuiApplication::setDesktopFileName(u"deskhand"_s);
    QApplication::setWindowIcon(programIcon());
    const DroppedMessages messages(application);
    const Preferences preferences = prepare(application);
    const ProgramFolders folders = programFolders();
    const auto options = readStartOptions(QCoreApplication::arguments());
    if (!options) {
        return fail(options.error(), 2);
    }
    if (const auto writable = checkWritable(folders); !writable) {
        return fail(writable.error(), 1);
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
    if (!options->screenshot.isEmpty()) { // a picture is of this start, and no other program's window
        takePicture(launcher, options->screenshot);
        launcher.start();
        return QApplication::exec();
    }
    SingleInstance instance(folders.data);
    std::optional<Error> failed;
    QObject::connect(&instance, &SingleInstance::isFirst, &launcher, &Launcher::start);
    QObject::connect(&instance, &SingleInstance::requested, &launcher, &Launcher::take);
    QObject::connect(&instance, &SingleInstance::handedOver, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&instance, &SingleInstance::failed, &application, [&failed](const Error &error) {
        failed = error;
        QCoreApplication::exit(3);
    });
    QTimer::singleShot(0, &instance, [&instance, &options] { instance.begin(*options); });
    const int code = QApplication::exec();
    return failed ? fail(*failed, code) : code;
}

} // namespace

int main(int argc, char *argv[])
{
    makeThreadsEndSafely();
    joinConsole();
    const int link = linkAmong(argc, argv);
    std::array<char *, 3> linked{argv[0], argv[link], nullptr};
    int count = link > 0 ? 2 : argc;
    char **arguments = link > 0 ? linked.data() : argv;
    if (asksForText(count, arguments)) {
        answerInText(count, arguments);
    }
    QApplication application(count, arguments);
    return run(application);
}
