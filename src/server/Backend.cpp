// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Backend.h"

#include "mail/html/LibxmlSanitizer.h"
#include "store/Store.h"

namespace deskhand {

namespace {
/// Who asks for more gets 429: what waits longer than its asker helps nobody.
constexpr std::size_t mostReads = 2000;
constexpr std::size_t mostLongReads = 50;
constexpr std::size_t mostWrites = 2000;
constexpr std::size_t mostSignIns = 50;
} // namespace

Backend::Backend(ServerConfig serverConfig, std::shared_ptr<const Clock> serverClock)
    : config(std::move(serverConfig))
    , clock(std::move(serverClock))
    , sanitizer(std::make_shared<const LibxmlSanitizer>())
    , rate(config.requestsPerMinute)
    , hub(config.pollInterval)
    , m_reads(mostReads)
    , m_longReads(mostLongReads)
    , m_writes(mostWrites)
    , m_signIns(mostSignIns)
    , m_jobs(m_writes, hub)
{ }

Backend::~Backend()
{
    stop();
}

Result<void> Backend::start()
{
    const auto opener = [this](FileUse use) {
        return [this, use] {
            return HelpDeskFile::open(config.database, use, *clock, use == FileUse::Read ? nullptr : sanitizer.get());
        };
    };
    // The writer first: it may have to upgrade the schema.
    DESKHAND_TRY(m_writes.start(1, opener(FileUse::Upgrade)));
    DESKHAND_ASSIGN(m_instanceId,
                    m_writes.ask<QString>([](HelpDeskFile &file) { return file.helpDesk().store().instanceId(); }));
    DESKHAND_TRY(m_reads.start(config.readers, opener(FileUse::Read)));
    DESKHAND_TRY(m_longReads.start(2, opener(FileUse::Read)));
    DESKHAND_TRY(m_signIns.start(1, opener(FileUse::Read)));
    DESKHAND_TRY(hub.start(opener(FileUse::Read)));
    if (config.jobInterval > Duration::zero()) {
        m_jobs.start(config.jobInterval);
    }
    return {};
}

void Backend::stop()
{
    m_jobs.stop();
    hub.stop();
    m_signIns.finish(); // waits for the writer, which is there still
    m_longReads.finish();
    m_reads.finish();
    m_writes.finish(); // last: who closes last brings the write-ahead log into the file
}

WorkPool &Backend::pool(Lane lane)
{
    switch (lane) {
    case Lane::LongRead:
        return m_longReads;
    case Lane::Write:
        return m_writes;
    case Lane::SignIn:
        return m_signIns;
    case Lane::Read:
        break;
    }
    return m_reads;
}

bool Backend::enter(const QUuid &key)
{
    const std::scoped_lock lock(m_keysMutex);
    const auto before = m_keys.size();
    m_keys.insert(key);
    return m_keys.size() > before;
}

void Backend::leave(const QUuid &key)
{
    const std::scoped_lock lock(m_keysMutex);
    m_keys.remove(key);
}

} // namespace deskhand
