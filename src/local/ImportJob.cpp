// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/ImportJob.h"

#include <utility>

namespace deskhand {

namespace {
/// Whoever writes meanwhile waits that long at most, and for one item.
constexpr Duration portion{100};
} // namespace

ImportJob::ImportJob(ImportRequest request, std::shared_ptr<ImportControl> control,
                     std::shared_ptr<const HtmlSanitizer> sanitizer)
    : m_request(std::move(request))
    , m_control(std::move(control))
    , m_sanitizer(std::move(sanitizer))
    , m_parser(*m_sanitizer)
{ }

ImportJob::~ImportJob() = default;

Result<void> ImportJob::plan()
{
    DESKHAND_ASSIGN(m_plan, ImportPlan::make(m_request.paths));
    m_control->totalBytes = m_plan.totalSize();
    for (const ImportEntry &entry : std::as_const(m_plan.refused)) {
        told(entry);
    }
    return {};
}

bool ImportJob::step(HelpDesk &helpDesk, TicketReader &reader)
{
    const Result<bool> more = carryOut(helpDesk, reader);
    if (!more) {
        m_outcome.error = more.error();
    }
    return more.value_or(false);
}

Result<bool> ImportJob::carryOut(HelpDesk &helpDesk, TicketReader &reader)
{
    if (!m_source) {
        DESKHAND_ASSIGN(const DirectoryPtr directory, helpDesk.directory());
        m_source = std::make_unique<ImportReader>(m_plan, m_parser, m_request.mapping, directory->settings.timeZone);
        m_importer = std::make_unique<Importer>(helpDesk, reader,
                                                Importer::Callbacks{[this](const ImportEntry &entry) { told(entry); },
                                                                    [this](qint64 bytes) { m_control->bytes = bytes; },
                                                                    [this] { return m_control->cancelled.load(); }});
    }
    if (m_request.dryRun) {
        DESKHAND_TRY(m_importer->run(*m_source, ExecutionMode::DryRun));
        return false;
    }
    return m_importer->step(*m_source, portion);
}

void ImportJob::told(const ImportEntry &entry)
{
    ++m_control->items;
    QList<ImportEntry> &list = entry.result == ImportResult::Refused ? m_outcome.refused : m_outcome.entries;
    if (list.size() < ImportRepository::MostEntries) {
        list.append(entry);
    }
}

ImportOutcome ImportJob::outcome() const
{
    ImportOutcome outcome = m_outcome;
    if (m_importer) {
        outcome.report = m_importer->report();
    }
    outcome.report.refused += m_plan.refused.size();
    return outcome;
}

} // namespace deskhand
