// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/parts/RestExports.h"

#include "rest/JsonAnswers.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskhand {

namespace {

/// Lines of a CSV file, as it comes in pieces; a line break within quotes ends none.
class CsvLines {
public:
    void add(const QByteArray &bytes)
    {
        for (const char c : bytes) {
            if (c == '"') {
                m_quoted = !m_quoted; // a doubled one within quotes does so twice
            } else if (c == '\n' && !m_quoted) {
                ++m_ended;
            }
            m_open = c != '\n' || m_quoted;
        }
    }
    /// Without the titles.
    [[nodiscard]] qint64 records() const { return std::max<qint64>(m_ended + (m_open ? 1 : 0) - 1, 0); }

private:
    qint64 m_ended = 0;
    bool m_quoted = false;
    bool m_open = false;
};

} // namespace

RestExports::RestExports(RestCalls calls)
    : m_calls(std::move(calls))
{ }

Pending<qint64> RestExports::saveTable(const TicketQuery &query, const QString &filePath)
{
    HttpRequest request = getRequest(api::path::table);
    request.addQuery("query", query.text);
    request.addQuery("sort", api::sortText(query.sort));
    request.kind = HttpKind::Transfer;
    request.attempts = 1; // or lines would be counted twice
    request.saveTo = filePath;
    const auto lines = std::make_shared<CsvLines>();
    request.watch = [lines](const QByteArray &bytes) { lines->add(bytes); };
    return m_calls.ask<qint64>({request, [lines](const HttpReply &) { return Result<qint64>(lines->records()); }});
}

Pending<void> RestExports::backup(const QString &)
{
    return failed<void>({ErrorKind::Refused,
                         QCoreApplication::translate("ServerConnection",
                                                     "This help desk is on a server, which is backed up there: ask its "
                                                     "administrator. What is shown can be saved as a table."),
                         {},
                         false});
}

} // namespace deskhand
