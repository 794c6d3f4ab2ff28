// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalImports.h"

#include "core/text/NearMatch.h"
#include "local/ImportJob.h"
#include "local/LocalReader.h"
#include "local/LocalWriter.h"
#include "mail/MboxReader.h"
#include "mail/MsgParser.h"
#include "mail/csv/CsvPreview.h"
#include "mail/csv/CsvTicketReader.h"
#include "service/import/NameResolver.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// As many as one looks through to see what is what.
constexpr int PreviewRows = 50;
const auto SourceTarget = u"source"_s;

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Carries out a portion and puts the next behind what others asked for meanwhile. The writer is not kept alive: it has
/// to die on its thread, and then the import is over.
void carryOn(WorkQueue &writes, const std::weak_ptr<LocalWriter> &writer, const Actor &actor,
             const std::shared_ptr<ImportJob> &job, const std::shared_ptr<Promise<ImportOutcome>> &promise)
{
    writes.post([&writes, writer, actor, job, promise] {
        const auto there = writer.lock();
        const Result<bool> more = there ? there->importStep(actor, *job) : Result<bool>(false);
        if (more && *more) {
            carryOn(writes, writer, actor, job, promise);
            return;
        }
        promise->addResult(more ? Result<ImportOutcome>(job->outcome()) : failure(more.error()));
        promise->finish();
    });
}

/// A single mail may have kept the line of the mailbox it came from; of a mailbox the first one counts.
Result<IncomingMail> parseMail(const ImportFile &file, const HtmlSanitizer &sanitizer)
{
    const MimeParser parser(sanitizer);
    if (file.format == ImportFormat::Mail) {
        return parser.parse(ByteSource::fromFile(file.path));
    }
    if (file.format == ImportFormat::OutlookMail) {
        return MsgParser(parser).parse(ByteSource::fromFile(file.path));
    }
    MboxReader mailbox(file.path);
    DESKHAND_TRY(mailbox.open());
    DESKHAND_ASSIGN(const std::optional<MboxMessage> first, mailbox.next());
    return parser.parse(first ? first->content : ByteSource());
}

template <typename T>
void addNames(QList<TableName> &names, const QString &target, const QHash<QString, qint64> &counts,
              const NamedIds<T> &known)
{
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        TableName name{target, it.key(), it.value(), known.find(it.key()).has_value(), {}};
        if (!name.known) {
            name.near = nearMatches(name.value, known.names(), 1).value(0);
        }
        names.append(name);
    }
}

} // namespace

LocalImports::LocalImports(LocalThreads threads, std::shared_ptr<const HtmlSanitizer> sanitizer)
    : m_threads(std::move(threads))
    , m_sanitizer(std::move(sanitizer))
{ }

LocalImports::~LocalImports()
{
    for (const std::weak_ptr<ImportControl> &each : std::as_const(m_running)) {
        if (const auto control = each.lock()) {
            control->cancelled = true;
        }
    }
}

Pending<ImportPreview> LocalImports::examine(const QStringList &paths)
{
    return m_threads.longReads.ask<ImportPreview>([paths]() -> Result<ImportPreview> {
        DESKHAND_ASSIGN(ImportPlan plan, ImportPlan::make(paths));
        ImportPreview preview{std::move(plan.files), std::move(plan.skipped), {}};
        for (const ImportFile &file : std::as_const(preview.files)) {
            if (file.format == ImportFormat::Csv) {
                DESKHAND_ASSIGN(TablePreview table, previewTable(file.path, PreviewRows));
                preview.tables.append(std::move(table));
            }
        }
        return preview;
    });
}

Pending<QList<TableName>> LocalImports::namesIn(const QString &path, const CsvMapping &mapping)
{
    return m_threads.longReads.ask<QList<TableName>>([reader = m_threads.longReader, actor = m_threads.actor, path,
                                                      mapping]() -> Result<QList<TableName>> {
        DESKHAND_TRY(reader->open());
        DESKHAND_ASSIGN(const DirectoryPtr directory, reader->tickets().directory(actor));
        const NameResolver known(*directory);
        const QStringList targets = NameResolver::targets() + QStringList{SourceTarget};
        DESKHAND_ASSIGN(const auto counts, countCsvValues(path, mapping, targets));
        QList<TableName> names;
        for (const QString &target : NameResolver::targets()) {
            known.withNames(target, [&names, &target, &counts](const auto &ids) {
                addNames(names, target, counts.value(target), ids);
            });
        }
        const QHash<QString, qint64> sources = counts.value(SourceTarget);
        for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
            names.append({SourceTarget, it.key(), it.value(), CsvTicketReader::sourceFrom(it.key()).has_value(), {}});
        }
        for (TableName &name : names) {
            const CsvValue value = mapping.columns.value(name.target);
            name.known = name.known || value.otherwise || value.values.contains(name.value.toCaseFolded());
        }
        std::stable_sort(names.begin(), names.end(), [](const TableName &a, const TableName &b) {
            return a.target == b.target && a.rows > b.rows;
        });
        return names;
    });
}

Pending<ImportOutcome> LocalImports::run(const ImportRequest &request, std::shared_ptr<ImportControl> control)
{
    m_running.removeIf([](const std::weak_ptr<ImportControl> &each) { return each.expired(); });
    m_running.append(control);
    auto promise = std::make_shared<Promise<ImportOutcome>>();
    promise->start();
    Pending<ImportOutcome> answer = promise->future();
    auto job = std::make_shared<ImportJob>(request, std::move(control), m_sanitizer);
    // A folder of many files takes a while to look through; the writer has better things to do.
    m_threads.longReads.post(
        [&writes = m_threads.writes, writer = std::weak_ptr(m_threads.writer), actor = m_threads.actor, job, promise] {
            if (const Result<void> planned = job->plan(); !planned) {
                promise->addResult(failure(planned.error()));
                promise->finish();
                return;
            }
            carryOn(writes, writer, actor, job, promise);
        });
    return answer;
}

Pending<MailContent> LocalImports::readMail(const QString &path)
{
    auto promise = std::make_shared<Promise<MailContent>>();
    promise->start();
    Pending<MailContent> answer = promise->future();
    m_threads.longReads.post(
        [&writes = m_threads.writes, weak = std::weak_ptr(m_threads.writer), sanitizer = m_sanitizer, path, promise] {
            const auto finish = [promise](Result<MailContent> result) {
                promise->addResult(std::move(result));
                promise->finish();
            };
            const auto plan = ImportPlan::make({path});
            if (!plan || plan->files.isEmpty() || plan->files.constFirst().format == ImportFormat::Csv) {
                finish(failure(plan ? Error{ErrorKind::InvalidInput,
                                            Import::tr("%1 is no mail.").arg(QDir::toNativeSeparators(path)),
                                            {},
                                            false}
                                    : plan.error()));
                return;
            }
            auto mail = parseMail(plan->files.constFirst(), *sanitizer);
            if (!mail) {
                finish(failure(mail.error()));
                return;
            }
            writes.post([weak, mail = *std::move(mail), finish] {
                const auto writer = weak.lock();
                finish(writer ? writer->takeMail(mail) : failure(ErrorKind::Cancelled, QString()));
            });
        });
    return answer;
}

} // namespace deskhand
