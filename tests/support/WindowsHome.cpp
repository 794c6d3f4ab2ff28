// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Linked into each test on Windows, before main(): tests run at once, and none may find another's settings. Elsewhere
/// XDG_CONFIG_HOME does that; the registry has one place for all.

#include <QSettings>

namespace {

using namespace Qt::StringLiterals;

const bool SettingsAreInAFile = [] {
    const QString folder = qEnvironmentVariable("XDG_CONFIG_HOME");
    if (!folder.isEmpty()) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    }
    // Wine keeps variables that begin with QT_ from programs for Windows. This one sends what a test says to its output
    // instead of a debugger.
    qputenv("QT_FORCE_STDERR_LOGGING", "1");
    qputenv("QT_ENABLE_REGEXP_JIT", "0"); // as makeThreadsEndSafely()
    if (qEnvironmentVariableIsSet("DESKHAND_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", qgetenv("DESKHAND_QPA_PLATFORM"));
    }
    return true;
}();

} // namespace
