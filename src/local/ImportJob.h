// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One import into a local help desk: planned and read on one thread, stored on another, never by two at once.

#include "mail/ImportReader.h"
#include "mail/MimeParser.h"
#include "repository/ImportRepository.h"
#include "service/import/Importer.h"

namespace deskhand {

class ImportJob {
public:
    ImportJob(ImportRequest request, std::shared_ptr<ImportControl> control,
              std::shared_ptr<const HtmlSanitizer> sanitizer);
    ~ImportJob();
    Q_DISABLE_COPY_MOVE(ImportJob)

    /// Looks which files there are. Errors: as ImportPlan::make().
    [[nodiscard]] Result<void> plan();
    /// Stores the next portion; of a dry run all. False: it is over. On the writer's thread.
    [[nodiscard]] bool step(HelpDesk &helpDesk, TicketReader &reader);
    [[nodiscard]] ImportOutcome outcome() const;

private:
    void told(const ImportEntry &entry);
    [[nodiscard]] Result<bool> carryOut(HelpDesk &helpDesk, TicketReader &reader);

    ImportRequest m_request;
    std::shared_ptr<ImportControl> m_control;
    std::shared_ptr<const HtmlSanitizer> m_sanitizer;
    MimeParser m_parser;
    ImportPlan m_plan;
    std::unique_ptr<ImportReader> m_source;
    std::unique_ptr<Importer> m_importer;
    ImportOutcome m_outcome;
};

} // namespace deskhand
