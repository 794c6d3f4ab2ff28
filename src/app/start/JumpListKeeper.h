// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Keeps the jump list as the help desk that is open has its queues.

#include "app/start/JumpList.h"

#include <QObject>

namespace deskhand {

class Session;

class JumpListKeeper : public QObject {
    Q_OBJECT
public:
    /// `session` outlives it. `recent`: help desks opened before.
    JumpListKeeper(Session &session, const QStringList &recent, QObject *parent);

private:
    void update();

    Session &m_session;
    QStringList m_recent;
    JumpList m_written;
};

} // namespace deskhand
