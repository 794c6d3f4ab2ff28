// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Server-sent events, as they come in pieces (https://html.spec.whatwg.org/multipage/server-sent-events.html).

#include <QByteArray>
#include <QList>

#include <optional>

namespace deskhand {

struct ServerEvent {
    QByteArray name; ///< "message" where the server gave none
    QByteArray data;
    QByteArray id; ///< the last one said, by this event or one before
    bool operator==(const ServerEvent &) const = default;
};

class EventParser {
public:
    /// Whole events in `bytes` and what came before it. Nothing where one grows beyond the limit: hang up.
    [[nodiscard]] std::optional<QList<ServerEvent>> add(const QByteArray &bytes);

    static constexpr qsizetype mostBytes = 16 * 1024 * 1024;

private:
    void readLine(const QByteArray &line, QList<ServerEvent> &events);

    QByteArray m_rest; ///< a line without its end
    QByteArray m_name;
    QByteArray m_data;
    QByteArray m_id;
    bool m_hasData = false;
    bool m_first = true;
    bool m_afterReturn = false;
};

} // namespace deskhand
