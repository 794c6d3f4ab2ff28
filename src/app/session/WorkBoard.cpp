// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/WorkBoard.h"

#include <algorithm>

namespace deskhand {

WorkBoard::Id WorkBoard::begin()
{
    m_failed = false;
    m_works.insert(++m_last, {});
    Q_EMIT changed();
    return m_last;
}

void WorkBoard::setProgress(Id work, qint64 done, qint64 total)
{
    const auto at = m_works.find(work);
    if (at == m_works.end()) {
        return;
    }
    const qint64 whole = std::max<qint64>(0, total);
    const Progress progress{static_cast<quint64>(std::clamp<qint64>(done, 0, whole)), static_cast<quint64>(whole)};
    if (at->progress != progress) {
        at->progress = progress;
        Q_EMIT changed();
    }
}

void WorkBoard::setWaiting(Id work, bool waiting)
{
    const auto at = m_works.find(work);
    if (at != m_works.end() && at->waiting != waiting) {
        at->waiting = waiting;
        Q_EMIT changed();
    }
}

void WorkBoard::end(Id work)
{
    if (m_works.remove(work)) {
        Q_EMIT changed();
    }
}

void WorkBoard::fail(Id work)
{
    if (m_works.remove(work)) {
        m_failed = true;
        Q_EMIT changed();
    }
}

void WorkBoard::looked()
{
    if (m_failed) {
        m_failed = false;
        Q_EMIT changed();
    }
}

WorkBoard::State WorkBoard::state() const
{
    const auto runs = [](const Work &work) { return !work.waiting; };
    if (m_failed) {
        return State::Failed;
    }
    if (m_works.isEmpty()) {
        return State::Idle;
    }
    return std::any_of(m_works.cbegin(), m_works.cend(), runs) ? State::Running : State::Waiting;
}

WorkBoard::Progress WorkBoard::progress() const
{
    Progress whole;
    const bool someRun = state() == State::Running;
    for (const Work &work : m_works) {
        if (work.waiting && someRun) {
            continue;
        }
        if (work.progress.total == 0) {
            return {};
        }
        whole.done += work.progress.done;
        whole.total += work.progress.total;
    }
    return whole;
}

} // namespace deskhand
