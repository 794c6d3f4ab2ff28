// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drop/DroppedMessages.h"

namespace deskhand {

struct DroppedMessages::Converter { };

DroppedMessages::DroppedMessages(const QGuiApplication &) { }

DroppedMessages::~DroppedMessages() = default;

} // namespace deskhand
