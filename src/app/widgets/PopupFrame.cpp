// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/PopupFrame.h"

#include "app/theme/Theme.h"
#include "app/widgets/PopupPlacing.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace deskhand {

PopupFrame::PopupFrame(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::semibold(font()));
    m_column->addWidget(heading);
}

void PopupFrame::openAt(const QWidget *anchor)
{
    adjustSize();
    placeBelow(*this, *anchor);
    show();
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    paintPopupFrame(*this);
}

} // namespace deskhand
