// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is made late would come last in the round of Tab; this puts it where the eye finds it.

#include <QList>

class QWidget;

namespace deskhand {

/// Where their container is in the round, in this order.
void tabWithin(QWidget &container, const QList<QWidget *> &late);

} // namespace deskhand
