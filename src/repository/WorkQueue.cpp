// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repository/WorkQueue.h"

namespace deskhand {

WorkQueue::WorkQueue(const QString &name)
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

WorkQueue::~WorkQueue()
{
    // Behind everything that was posted before.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void WorkQueue::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(task), Qt::QueuedConnection);
}

} // namespace deskhand
