// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/stream/EventParser.h"

#include <utility>

namespace deskhand {

std::optional<QList<ServerEvent>> EventParser::add(const QByteArray &bytes)
{
    QList<ServerEvent> events;
    for (const char c : bytes) {
        if (c == '\n' && std::exchange(m_afterReturn, false)) {
            continue; // the second half of a line's end
        }
        m_afterReturn = c == '\r';
        if (c == '\n' || c == '\r') {
            readLine(std::exchange(m_rest, {}), events);
        } else {
            m_rest.append(c);
        }
    }
    if (m_rest.size() + m_data.size() > mostBytes) {
        return std::nullopt;
    }
    return events;
}

void EventParser::readLine(const QByteArray &written, QList<ServerEvent> &events)
{
    QByteArray line = written;
    if (std::exchange(m_first, false) && line.startsWith("\xEF\xBB\xBF")) {
        line.remove(0, 3);
    }
    if (line.isEmpty()) {
        if (m_hasData) {
            events.append({m_name.isEmpty() ? QByteArrayLiteral("message") : m_name, m_data, m_id});
        }
        m_name.clear();
        m_data.clear();
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.left(colon); // empty: a comment
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' ')) {
        value.remove(0, 1);
    }
    if (field == "event") {
        m_name = value;
    } else if (field == "data") {
        m_data += (m_hasData ? QByteArrayLiteral("\n") : QByteArray()) + value;
        m_hasData = true;
    } else if (field == "id" && !value.contains('\0')) {
        m_id = value;
    }
}

} // namespace deskhand
