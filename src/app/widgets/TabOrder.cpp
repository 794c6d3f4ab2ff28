// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/TabOrder.h"

#include <QWidget>

namespace deskhand {

void tabWithin(QWidget &container, const QList<QWidget *> &late)
{
    QWidget *previous = container.previousInFocusChain();
    while (previous->focusPolicy() == Qt::NoFocus && previous != &container) {
        previous = previous->previousInFocusChain();
    }
    for (QWidget *widget : late) {
        QWidget::setTabOrder(previous, widget);
        previous = widget;
    }
}

} // namespace deskhand
