// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/values/IncomingMail.h"

#include <QByteArrayView>

namespace deskhand {

/// The recipients that a message/delivery-status part (RFC 3464) names as failed or delayed.
[[nodiscard]] QList<FailedDelivery> readDeliveryStatus(QByteArrayView status);

/// The value of a header in a block of raw headers, folds joined; empty where there is none.
[[nodiscard]] QByteArray headerIn(QByteArrayView block, QByteArrayView name);

/// Sets `mail.classification` from its headers and, for reports without a delivery-status part, its
/// text: who failed, and which mail of ours came back.
void classify(IncomingMail &mail);

} // namespace deskhand
