// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/import/CsvMapping.h"
#include "core/import/ImportItem.h"
#include "mail/ImportPlan.h"
#include "mail/MimeParser.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace deskhand {

/// Reads a plan on a thread of its own, a bounded way ahead of whoever stores: while one item is being stored, the next
/// are being parsed.
class ImportReader final : public ImportSource {
public:
    /// All of them must outlive the reader. Without a mapping CSV columns are told by their usual names.
    /// `timeZone` is for CSV times without one where the mapping names none.
    ImportReader(const ImportPlan &plan, const MimeParser &parser, std::optional<CsvMapping> mapping,
                 QByteArray timeZone);
    /// Stops reading and waits for the thread: at most until the mail at hand is parsed.
    ~ImportReader() override;
    Q_DISABLE_COPY_MOVE(ImportReader)

    /// The next item, in the plan's order; waits for it. nullopt at the end and after cancel(). An error ends the
    /// import: a file that cannot be read (any more), a mapping that does not fit, no room for a large attachment.
    [[nodiscard]] Result<std::optional<ImportItem>> next() override;
    /// From any thread: next() ends soon.
    void cancel();

private:
    void run();
    [[nodiscard]] Result<void> readFile(const ImportFile &file);
    [[nodiscard]] Result<void> readMail(const ImportFile &file);
    [[nodiscard]] Result<void> readOutlookMail(const ImportFile &file);
    [[nodiscard]] Result<void> readMailbox(const ImportFile &file);
    [[nodiscard]] Result<void> readCsv(const ImportFile &file);
    [[nodiscard]] Result<void> parse(const ByteSource &message, ImportItem item);
    /// Waits for room. False: cancelled.
    bool put(ImportItem item, qint64 weight);

    struct Waiting {
        ImportItem item;
        qint64 weight = 0;
    };

    const ImportPlan &m_plan;
    const MimeParser &m_parser;
    std::optional<CsvMapping> m_mapping;
    QByteArray m_timeZone;
    qint64 m_bytesBefore = 0; ///< of the files read wholly

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    std::deque<Waiting> m_queue;
    qint64 m_weight = 0; ///< of the queue, in bytes
    bool m_done = false;
    std::optional<Error> m_error;

    std::atomic<bool> m_cancelled = false;
    std::thread m_thread; ///< last: runs only when all else is there
};

} // namespace deskhand
