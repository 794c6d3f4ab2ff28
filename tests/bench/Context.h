// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What every row of the bench works on: one large help desk in a file, open twice, through our
/// code and through the bare sqlite3 API.

#include "BareSqlite.h"
#include "Measure.h"

#include "core/base/Time.h"
#include "service/HelpDesk.h"
#include "store/Store.h"

#include <QDir>
#include <QString>

#include <memory>

namespace deskhand::bench {

/// Ends the program with the error's text: a bench that cannot do its work must not print figures.
template <typename T>
T need(Result<T> result, const char *what)
{
    if (!result) {
        qFatal("%s: %s (%s)", what, qPrintable(result.error().text), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// A help desk's file, opened through our code.
struct OpenDesk {
    explicit OpenDesk(const QString &path, const HtmlSanitizer *sanitizer = nullptr);
    std::unique_ptr<Store> store;
    SystemClock clock;
    std::unique_ptr<HelpDesk> helpDesk;
    DirectoryPtr directory;
    /// Sees and may do everything.
    [[nodiscard]] Actor administrator() const;
};

struct Context {
    QDir folder;      ///< for copies; emptied at the end
    QString database; ///< the large help desk; rows that write work on a copy
    int tickets = 0;
    int samples = 200;
    bool quick = false; ///< fewer samples: to see that it runs

    /// A copy of the database under this name, with its log moved into it, on the disk.
    [[nodiscard]] QString copy(const QString &name) const;
};

/// Ids of tickets spread evenly over those that `where` (SQL over tickets) finds.
[[nodiscard]] QList<TicketId> sampleTickets(const BareSqlite &bare, const QByteArray &where, int count);

} // namespace deskhand::bench
