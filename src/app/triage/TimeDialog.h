// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Asks for a day and a time.

#include "core/base/Time.h"

#include <QDialog>

#include <functional>

namespace deskhand {

class TimeDialog : public QDialog {
    Q_OBJECT
public:
    /// Later than `earliest`; deletes itself when closed.
    TimeDialog(const QString &title, Timestamp earliest, Timestamp proposed, std::function<void(Timestamp)> chosen,
               QWidget *parent);
};

} // namespace deskhand
