// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/WindowPlace.h"

#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize FirstSize(1440, 900);
}

void saveWindowPlace(const QWidget &window, const QSplitter &splitter)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, window.saveGeometry());
    settings.setValue(u"window/panes"_s, splitter.saveState());
}

bool restoreWindowPlace(QWidget &window, QSplitter &splitter)
{
    const QSettings settings;
    if (!window.restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) {
        const QSize room = window.screen()->availableSize();
        window.resize(FirstSize.boundedTo(room));
    }
    return splitter.restoreState(settings.value(u"window/panes"_s).toByteArray());
}

} // namespace deskhand
