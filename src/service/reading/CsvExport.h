// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The tickets of a query as CSV with osTicket's columns (domain, section 11).

#include "service/reading/TicketExport.h"

#include <functional>

class QIODevice;

namespace deskhand {

/// Says how many tickets are written; false ends the export with ErrorKind::Cancelled.
using ExportProgress = std::function<bool(qint64 written)>;

/// RFC 4180 in UTF-8, safe in spreadsheets, times in the help desk's zone. Gives the number of tickets.
/// Errors: Unavailable where the device takes no more; those of the query.
[[nodiscard]] Result<qint64> writeCsv(TicketExport &tickets, const TicketQuery &query, const QByteArray &timeZone,
                                      QIODevice &device, const ExportProgress &progress = {});

/// The same into a file, which appears whole or not at all.
[[nodiscard]] Result<qint64> writeCsvFile(TicketExport &tickets, const TicketQuery &query, const QByteArray &timeZone,
                                          const QString &path);

/// What writers say when a device or file takes no more.
[[nodiscard]] Error exportNotWritten(const QIODevice &device);

} // namespace deskhand
