// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/ImportReader.h"

#include "mail/MboxReader.h"
#include "mail/MsgParser.h"
#include "mail/csv/CsvTicketReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWaiting = 512;
constexpr qint64 heaviestQueue = 32LL * 1024 * 1024;
/// Mails up to this size are read into memory; larger ones are parsed from their file.
constexpr qint64 largestInMemory = 1024 * 1024;

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

ImportReader::ImportReader(const ImportPlan &plan, const MimeParser &parser, std::optional<CsvMapping> mapping,
                           QByteArray timeZone)
    : m_plan(plan)
    , m_parser(parser)
    , m_mapping(std::move(mapping))
    , m_timeZone(std::move(timeZone))
    , m_thread([this] { run(); })
{ }

ImportReader::~ImportReader()
{
    cancel();
    m_thread.join();
}

void ImportReader::cancel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
    }
    m_changed.notify_all();
}

Result<std::optional<ImportItem>> ImportReader::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_queue.empty() || m_done || m_cancelled; });
    if (m_cancelled) {
        return std::optional<ImportItem>();
    }
    if (m_queue.empty()) {
        if (m_error) {
            return failure(*m_error);
        }
        return std::optional<ImportItem>();
    }
    Waiting waiting = std::move(m_queue.front());
    m_queue.pop_front();
    m_weight -= waiting.weight;
    lock.unlock();
    m_changed.notify_all();
    return std::optional(std::move(waiting.item));
}

bool ImportReader::put(ImportItem item, qint64 weight)
{
    std::unique_lock lock(m_mutex);
    // One item always passes, however heavy it is.
    m_changed.wait(lock, [this, weight] {
        return m_cancelled || m_queue.empty() || (m_queue.size() < mostWaiting && m_weight + weight <= heaviestQueue);
    });
    if (m_cancelled) {
        return false;
    }
    m_queue.push_back({std::move(item), weight});
    m_weight += weight;
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void ImportReader::run()
{
    std::optional<Error> error;
    for (const ImportFile &file : m_plan.files) {
        if (m_cancelled) {
            break;
        }
        if (auto read = readFile(file); !read) {
            error = std::move(read).error();
            break;
        }
        m_bytesBefore += file.size;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
        m_done = true;
    }
    m_changed.notify_all();
}

Result<void> ImportReader::readFile(const ImportFile &file)
{
    switch (file.format) {
    case ImportFormat::Mail:
        return readMail(file);
    case ImportFormat::OutlookMail:
        return readOutlookMail(file);
    case ImportFormat::Mailbox:
        return readMailbox(file);
    case ImportFormat::Csv:
        return readCsv(file);
    }
    return {};
}

Result<void> ImportReader::parse(const ByteSource &message, ImportItem item)
{
    const qint64 weight = message.isInMemory() ? message.size() : largestInMemory;
    DESKHAND_ASSIGN(IncomingMail mail, m_parser.parse(message));
    item.content = std::move(mail);
    static_cast<void>(put(std::move(item), weight)); // cancelled: run() sees it too
    return {};
}

Result<void> ImportReader::readMail(const ImportFile &file)
{
    ImportItem item;
    item.path = file.path;
    item.bytesRead = m_bytesBefore + file.size;
    if (file.size > largestInMemory) {
        return parse(ByteSource::fromFile(file.path), std::move(item));
    }
    QFile device(file.path);
    if (!device.open(QIODevice::ReadOnly)) {
        item.content = ImportProblem{ImportText::tr("The file %1 cannot be opened: %2")
                                         .arg(QDir::toNativeSeparators(file.path), device.errorString())};
        static_cast<void>(put(std::move(item), 0));
        return {};
    }
    return parse(ByteSource::fromBytes(device.readAll()), std::move(item));
}

Result<void> ImportReader::readOutlookMail(const ImportFile &file)
{
    ImportItem item;
    item.path = file.path;
    item.bytesRead = m_bytesBefore + file.size;
    Result<IncomingMail> mail = MsgParser(m_parser).parse(ByteSource::fromFile(file.path));
    if (!mail && mail.error().kind != ErrorKind::InvalidInput) {
        return failure(std::move(mail).error());
    }
    if (mail) {
        item.content = *std::move(mail);
    } else {
        item.content = ImportProblem{mail.error().text};
    }
    static_cast<void>(put(std::move(item), qMin(file.size, largestInMemory))); // cancelled: run() sees it too
    return {};
}

Result<void> ImportReader::readMailbox(const ImportFile &file)
{
    MboxReader reader(file.path, largestInMemory);
    DESKHAND_TRY(reader.open());
    while (!m_cancelled) {
        DESKHAND_ASSIGN(const std::optional<MboxMessage> message, reader.next());
        if (!message) {
            break;
        }
        if (message->content.size() == 0) {
            continue;
        }
        ImportItem item;
        item.path = file.path;
        item.offset = message->offset;
        item.bytesRead = m_bytesBefore + message->next;
        DESKHAND_TRY(parse(message->content, std::move(item)));
    }
    return {};
}

Result<void> ImportReader::readCsv(const ImportFile &file)
{
    CsvTicketReader reader(file.path);
    DESKHAND_TRY(reader.open(m_mapping, m_timeZone));
    while (!m_cancelled) {
        DESKHAND_ASSIGN(std::optional<CsvTicketReader::Item> row, reader.next());
        if (!row) {
            break;
        }
        ImportItem item;
        item.path = file.path;
        item.bytesRead = m_bytesBefore + reader.position();
        if (auto *ticket = std::get_if<ImportedTicket>(&*row)) {
            item.row = ticket->row;
            item.content = std::move(*ticket);
        } else {
            const auto &problem = std::get<CsvRowError>(*row);
            item.row = problem.row;
            item.content = ImportProblem{problem.text};
        }
        static_cast<void>(put(std::move(item), 1024));
    }
    return {};
}

} // namespace deskhand
