// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A length of business time, as "4h", "30min" or "1h 30min".

#include "core/base/Time.h"

#include <QLineEdit>

#include <optional>

namespace deskhand {

class DurationEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DurationEdit(QWidget *parent = nullptr);

    void setDuration(std::optional<Duration> duration);
    /// None: nothing is typed, or nothing that can be read.
    [[nodiscard]] std::optional<Duration> duration() const;
    [[nodiscard]] QString problem() const;
};

} // namespace deskhand
