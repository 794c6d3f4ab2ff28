// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/SystemEvents.h"

namespace deskhand {

class SystemEvents::Filter { };

SystemEvents::SystemEvents(QObject *parent)
    : QObject(parent)
{ }

SystemEvents::~SystemEvents() = default;

void SystemEvents::watchSession(WId) { }

bool isRemoteSession()
{
    return false;
}

bool isQuietWanted()
{
    return false; // the desktop's own notification service knows, and holds notices back itself
}

} // namespace deskhand
