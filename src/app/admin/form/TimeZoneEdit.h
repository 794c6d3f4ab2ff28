// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The IANA name of a time zone, completed while it is typed.

#include <QLineEdit>

namespace deskhand {

class TimeZoneEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit TimeZoneEdit(QWidget *parent = nullptr);

    void setZone(const QByteArray &zone) { setText(QString::fromLatin1(zone)); }
    [[nodiscard]] QByteArray zone() const { return text().trimmed().toLatin1(); }
};

} // namespace deskhand
