// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Messages that are dropped out of classic Outlook. It gives them as storages (IStorage), which Qt leaves unread;
/// while this lives, they can be had like the bytes of any other file, as .msg. On other systems there are none.

#include <QtGlobal>

#include <memory>

class QGuiApplication;

namespace deskhand {

class DroppedMessages {
public:
    /// `application` outlives it.
    explicit DroppedMessages(const QGuiApplication &application);
    ~DroppedMessages();
    Q_DISABLE_COPY_MOVE(DroppedMessages)

private:
    struct Converter;
    std::unique_ptr<Converter> m_converter;
};

} // namespace deskhand
