// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/TimeZoneEdit.h"

#include <QCompleter>
#include <QTimeZone>

namespace deskhand {

using namespace Qt::StringLiterals;

TimeZoneEdit::TimeZoneEdit(QWidget *parent)
    : QLineEdit(parent)
{
    QStringList zones;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        zones.append(QString::fromLatin1(id));
    }
    auto *completer = new QCompleter(zones, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    setPlaceholderText(u"Europe/London"_s);
}

} // namespace deskhand
