// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The business hours of a week: a line a weekday, as "09:00-12:00, 13:00-17:30"; an empty one is closed.

#include "core/values/Directory.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace deskhand {

class HoursEditor : public QWidget {
    Q_OBJECT
public:
    explicit HoursEditor(QWidget *parent = nullptr);

    void setSpans(const QList<BusinessSpan> &spans);
    [[nodiscard]] QList<BusinessSpan> spans() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QLineEdit *firstDay() const { return m_days.front(); }

Q_SIGNALS:
    void changed();

private:
    std::array<QLineEdit *, 7> m_days{};
};

} // namespace deskhand
