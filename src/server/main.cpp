// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/cli/ServerCommands.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("deskhand-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKHAND_VERSION));
    return deskhand::runServerCommand(QCoreApplication::arguments());
}
