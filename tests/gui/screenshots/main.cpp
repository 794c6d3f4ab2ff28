// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every view, light and dark: deskhand-screenshots --out DIR. Whoever changes a view looks at them.

#include "core/base/ThreadEnd.h"
#include "core/base/Translations.h"
#include "gui/PseudoTranslator.h"
#include "gui/Scenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QTextStream>
#include <QWidget>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    makeThreadsEndSafely();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Deskhand"_s);
    QCoreApplication::setApplicationName(u"Deskhand screenshots"_s);
    QCommandLineParser parser;
    const QCommandLineOption out(u"out"_s, u"Folder for the pictures."_s, u"folder"_s, u"."_s);
    const QCommandLineOption font(u"font"_s, u"Another font than the system's, as in \"Inter,9.75\"."_s, u"font"_s);
    const QCommandLineOption large(u"database"_s, u"Also pictures of this (large) help desk."_s, u"file"_s);
    const QCommandLineOption theme(u"theme"_s, u"Only this one: light, dark or contrast."_s, u"theme"_s);
    const QCommandLineOption language(u"language"_s, u"In this language: en, de, or pseudo."_s, u"language"_s, u"en"_s);
    parser.addHelpOption();
    parser.addOptions({out, font, large, theme, language});
    parser.process(application);
    if (parser.isSet(font)) {
        const QStringList parts = parser.value(font).split(u',');
        QFont chosen(parts.value(0));
        chosen.setPointSizeF(parts.value(1, u"9.75"_s).toDouble());
        QApplication::setFont(chosen);
    }
    const QString folder = parser.value(out);
    if (!QDir().mkpath(folder)) {
        QTextStream(stderr) << "cannot make " << folder << Qt::endl;
        return 1;
    }
    const bool pseudo = parser.value(language) == u"pseudo"_s;
    QLocale::setDefault(pseudo || parser.value(language) == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                                    : QLocale(parser.value(language)));
    installTranslations(application, QLocale());
    PseudoTranslator translator;
    if (pseudo) {
        QCoreApplication::installTranslator(&translator);
    }
    bool failed = false;
    for (const auto &[kind, name] : {std::pair(ThemeKind::Light, u"light"_s), std::pair(ThemeKind::Dark, u"dark"_s),
                                     std::pair(ThemeKind::HighContrast, u"contrast"_s)}) {
        if (parser.isSet(theme) && parser.value(theme) != name) {
            continue;
        }
        Theme chosen(application, kind);
        Scenes scenes(chosen, [&, suffix = name](QWidget &view, const QString &scene) {
            const QString path = folder + u'/' + scene + u'-' + suffix + u".png"_s;
            if (!view.grab().save(path)) {
                QTextStream(stderr) << "cannot write " << path << Qt::endl;
                failed = true;
            }
        });
        scenes.all();
        if (parser.isSet(large)) {
            scenes.large(parser.value(large));
        }
    }
    return failed ? 1 : 0;
}
