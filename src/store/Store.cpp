// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/Store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <optional>

namespace deskhand {

using namespace Qt::StringLiterals;

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , search(*m_database)
    , changes(*m_database)
    , tickets(*m_database, search, changes)
    , agenda(*m_database)
    , threads(*m_database, search)
    , events(*m_database)
    , tasks(*m_database)
    , feedback(*m_database)
    , drafts(*m_database)
    , attachments(*m_database)
    , messageIds(*m_database)
    , people(*m_database, search, changes)
    , bans(*m_database)
    , directory(*m_database, changes)
    , sequences(*m_database)
    , commands(*m_database)
    , outbox(*m_database)
    , notifications(*m_database)
    , log(*m_database)
    , ticketSearch(*m_database, tickets)
    , reports(*m_database)
{ }

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const std::function<Result<void>(Store &)> &fill)
{
    const bool isServer = Database::isServerPath(path);
    if (!isServer && QFileInfo::exists(path)) {
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Storage", "\"%1\" exists already. It was not changed. Choose "
                                                              "another name, or open it.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    DESKHAND_ASSIGN(auto database, Database::open(path, {OpenMode::Create}));
    std::unique_ptr<Store> store;
    std::optional<Transaction> whole; // ends before what it is of
    if (isServer) {
        DESKHAND_ASSIGN(auto transaction, Transaction::begin(*database));
        whole.emplace(std::move(transaction));
        DESKHAND_ASSIGN(const SchemaMark mark, database->schemaMark());
        if (!mark.isEmpty) {
            return failure(ErrorKind::Conflict,
                           QCoreApplication::translate("Storage", "The database \"%1\" is not empty. It was not "
                                                                  "changed. Choose an empty one, or open it.")
                               .arg(database->shownPath()),
                           mark.detail);
        }
    }
    DESKHAND_TRY(SchemaUpgrader().upgrade(*database));
    store = std::make_unique<Store>(std::move(database));
    if (fill) {
        DESKHAND_TRY(fill(*store));
    }
    if (whole) {
        DESKHAND_TRY(whole->commit());
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const OpenOptions &options)
{
    DESKHAND_ASSIGN(auto database, Database::open(path, options));
    const SchemaUpgrader upgrader;
    DESKHAND_ASSIGN(const int version, upgrader.version(*database));
    if (version > 0 && version < upgrader.latest() && !database->isReadOnly()) {
        DESKHAND_TRY(upgrader.upgrade(*database));
    }
    DESKHAND_TRY(upgrader.requireCurrent(*database));
    auto store = std::make_unique<Store>(std::move(database));
    DESKHAND_ASSIGN(const bool searchable, store->search.isCurrent());
    if (!searchable && !store->database().isReadOnly()) {
        DESKHAND_ASSIGN(auto transaction, store->begin());
        DESKHAND_TRY(store->search.rebuild());
        DESKHAND_TRY(transaction.commit());
    }
    return store;
}

Result<QString> Store::instanceId()
{
    DESKHAND_ASSIGN(auto query, m_database->prepare(u"SELECT value FROM meta WHERE key = 'instance_id'"_s));
    DESKHAND_ASSIGN(const bool found, query.next());
    return found ? query.text(0) : QString();
}

} // namespace deskhand
