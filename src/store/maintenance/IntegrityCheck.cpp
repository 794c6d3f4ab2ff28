// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/maintenance/IntegrityCheck.h"

#include "store/maintenance/TicketChecks.h"
#include "store/schema/SchemaUpgrader.h"
#include "store/sql/Database.h"
#include "store/sql/Transaction.h"
#include "store/tickets/SearchIndex.h"
#include "store/tickets/TicketCounters.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

QString restoreAdvice()
{
    return StorageText::tr("Make a copy of the file, then restore the last backup.");
}

QString repairAdvice()
{
    return StorageText::tr("Run the check again with repair; nothing that people wrote is touched.");
}

} // namespace

IntegrityCheck::IntegrityCheck(Database &database)
    : m_database(database)
{ }

void IntegrityCheck::add(CheckSubject subject, const QString &text, const QString &advice, bool repairable)
{
    m_faults.append({subject, text, advice, repairable});
}

Result<QList<CheckFault>> IntegrityCheck::run()
{
    m_faults.clear();
    DESKHAND_TRY(checkVersions());
    DESKHAND_TRY(checkFile());
    const bool readable =
        std::all_of(m_faults.begin(), m_faults.end(), [](const CheckFault &fault) { return fault.repairable; });
    if (!readable) {
        // What else could be said of a damaged file would mislead.
        return m_faults;
    }
    DESKHAND_TRY(checkReferences());
    DESKHAND_TRY(checkCounters());
    DESKHAND_TRY(checkTickets());
    DESKHAND_TRY(checkSearch());
    DESKHAND_TRY(checkAttachments());
    return m_faults;
}

Result<void> IntegrityCheck::checkVersions()
{
    if (const auto current = SchemaUpgrader().requireCurrent(m_database); !current) {
        add(CheckSubject::Versions, current.error().text, current.error().detail, false);
    }
    return {};
}

Result<void> IntegrityCheck::checkFile()
{
    if (m_database.dialect().engine() != SqlEngine::Sqlite) {
        return {}; // a server's files are its own affair
    }
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"PRAGMA integrity_check(100)"_s));
    return query.forEach([&](const Statement &row) {
        const QString message = row.text(0);
        if (message == u"ok"_s) {
            return;
        }
        const bool index = message.contains(u" missing from index "_s)
                           || message.startsWith(u"wrong # of entries in index"_s)
                           || message.startsWith(u"non-unique entry in index"_s);
        add(CheckSubject::File, StorageText::tr("The file is damaged: %1").arg(message),
            index ? repairAdvice() : restoreAdvice(), index);
    });
}

Result<void> IntegrityCheck::checkReferences()
{
    if (m_database.dialect().engine() != SqlEngine::Sqlite) {
        return {}; // it keeps them itself
    }
    QMap<QString, qint64> broken;
    DESKHAND_ASSIGN(auto query, m_database.prepare(u"PRAGMA foreign_key_check"_s));
    DESKHAND_TRY(query.forEach([&](const Statement &row) { ++broken[row.text(0) + u" -> "_s + row.text(2)]; }));
    for (auto it = broken.begin(); it != broken.end(); ++it) {
        add(CheckSubject::References,
            StorageText::tr("%n record(s) refer to something that is not there (%1).", nullptr,
                            static_cast<int>(it.value()))
                .arg(it.key()),
            restoreAdvice(), false);
    }
    return {};
}

Result<void> IntegrityCheck::checkCounters()
{
    DESKHAND_ASSIGN(const qint64 wrong, countWrongCounters(m_database));
    if (wrong > 0) {
        add(CheckSubject::Counters,
            StorageText::tr("%n counter(s) of tickets are wrong.", nullptr, static_cast<int>(wrong)), repairAdvice(),
            true);
    }
    return {};
}

Result<void> IntegrityCheck::checkTickets()
{
    DESKHAND_ASSIGN(const QList<WrongTickets> wrong, findWrongTickets(m_database));
    for (const WrongTickets &kind : wrong) {
        add(CheckSubject::Tickets, kind.text, kind.repairable ? repairAdvice() : restoreAdvice(), kind.repairable);
    }
    return {};
}

Result<void> IntegrityCheck::checkSearch()
{
    const bool isSqlite = m_database.dialect().engine() == SqlEngine::Sqlite;
    if (isSqlite && !m_database.isReadOnly()) {
        if (const auto sound = m_database.run(u"INSERT INTO search (search) VALUES ('integrity-check')"_s); !sound) {
            if (sound.error().kind != ErrorKind::Corrupt) {
                return sound;
            }
            add(CheckSubject::Search, StorageText::tr("The search index is damaged."), repairAdvice(), true);
            return {};
        }
    }
    const QString expected =
        u"SELECT id << 16 FROM tickets UNION ALL SELECT (ticket_id << 16) | ordinal FROM entries"_s;
    const QString present = isSqlite ? u"SELECT id FROM search_docsize"_s : u"SELECT id FROM search"_s;
    DESKHAND_ASSIGN(
        const qint64 missing,
        m_database.integer(
            u"SELECT count(*) FROM (SELECT * FROM (%1) AS expected EXCEPT %2) AS missing"_s.arg(expected, present)));
    DESKHAND_ASSIGN(
        const qint64 surplus,
        m_database.integer(
            u"SELECT count(*) FROM (%2 EXCEPT SELECT * FROM (%1) AS expected) AS surplus"_s.arg(expected, present)));
    if (missing + surplus > 0) {
        add(CheckSubject::Search,
            StorageText::tr("The search index does not agree with the tickets: texts missing %1, too many %2.")
                .arg(missing)
                .arg(surplus),
            repairAdvice(), true);
    }
    return {};
}

Result<void> IntegrityCheck::checkAttachments()
{
    DESKHAND_ASSIGN(auto blobs, m_database.prepare(u"SELECT id, size, sha256 FROM blobs ORDER BY id"_s));
    qint64 damaged = 0;
    while (true) {
        DESKHAND_ASSIGN(const bool more, blobs.next());
        if (!more) {
            break;
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        DESKHAND_ASSIGN(auto chunks,
                        m_database.prepare(u"SELECT data FROM blob_chunks WHERE blob_id = ? ORDER BY position"_s));
        chunks.bind(blobs.integer(0));
        DESKHAND_TRY(chunks.forEach([&](const Statement &row) {
            const QByteArray data = row.bytes(0);
            size += data.size();
            hash.addData(data);
        }));
        if (size != blobs.integer(1) || hash.result() != blobs.bytes(2)) {
            ++damaged;
        }
    }
    if (damaged > 0) {
        add(CheckSubject::Attachments,
            StorageText::tr("The content of %n attachment(s) is damaged.", nullptr, static_cast<int>(damaged)),
            StorageText::tr("Restore the last backup beside this file and save the attachments from there."), false);
    }
    return {};
}

Result<void> IntegrityCheck::repair()
{
    DESKHAND_ASSIGN(auto transaction, Transaction::begin(m_database));
    if (m_database.dialect().engine() == SqlEngine::Sqlite) {
        DESKHAND_TRY(m_database.run(u"REINDEX"_s));
    }
    DESKHAND_TRY(correctTickets(m_database));
    DESKHAND_TRY(TicketCounters(m_database).rebuild());
    DESKHAND_TRY(SearchIndex(m_database).rebuild());
    return transaction.commit();
}

} // namespace deskhand
