// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/WindowPlace.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Who works at a desk with two screens and on the way with one wants each place back.
QString keyOf(const QString &name)
{
    QString screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect at = screen->geometry();
        screens += u"%1 %2 %3 %4;"_s.arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height());
    }
    const QByteArray hash = QCryptographicHash::hash(screens.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return u"%1/geometry.%2"_s.arg(name, QString::fromLatin1(hash));
}

} // namespace

void saveWindowPlace(const QWidget &window, const QString &name)
{
    QSettings().setValue(keyOf(name), window.saveGeometry());
}

void restoreWindowPlace(QWidget &window, const QString &name, int width, int height)
{
    if (!window.restoreGeometry(QSettings().value(keyOf(name)).toByteArray())) {
        window.resize(QSize(width, height).boundedTo(window.screen()->availableSize()));
    }
}

} // namespace deskhand
