// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/SelectionReader.h"

#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <algorithm>

namespace deskhand {

namespace {
constexpr int PageSize = 1000;
} // namespace

SelectionReader::SelectionReader(Repository &repository, const TicketSelection &selection, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_selection(selection)
{ }

void SelectionReader::start()
{
    if (m_selection.isWhole()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT read(m_selection.rows); }, Qt::QueuedConnection);
        return;
    }
    next();
}

void SelectionReader::next()
{
    if (m_range >= m_selection.ranges.size()) {
        Q_EMIT read(m_rows);
        return;
    }
    const auto [first, last] = m_selection.ranges.at(m_range);
    const int wanted = last - first + 1 - m_inRange;
    TicketPageRequest request;
    request.query = m_selection.query;
    request.limit = std::min(PageSize, wanted);
    request.cursor = m_cursor;
    request.offset = m_cursor.isEmpty() ? first : 0;
    whenDone(m_repository.tickets().page(request), this, [this, wanted](const Result<TicketPage> &page) {
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        m_rows += page->rows;
        m_inRange += static_cast<int>(page->rows.size());
        m_cursor = page->next;
        if (page->rows.size() >= wanted || page->next.isEmpty() || page->rows.isEmpty()) {
            ++m_range;
            m_inRange = 0;
            m_cursor.clear();
        }
        Q_EMIT progressed(static_cast<int>(m_rows.size()), m_selection.count);
        next();
    });
}

} // namespace deskhand
