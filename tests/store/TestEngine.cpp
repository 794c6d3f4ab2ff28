// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/TestEngine.h"

#include "store/Store.h"

#include <QCoreApplication>
#include <QFile>

namespace deskhand::test {

using namespace Qt::StringLiterals;

namespace {

const QString templateName = u"deskhand_template"_s;

Result<QString> clusterUri()
{
    QFile file(qEnvironmentVariable("DESKHAND_TEST_CLUSTER") + u"/uri"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotFound, u"The cluster of the tests does not run: %1"_s.arg(file.fileName()));
    }
    return QString::fromUtf8(file.readAll()).trimmed();
}

/// Made by whichever test comes first, while the others wait.
Result<void> makeTemplate(Database &administration, const QString &uri)
{
    DESKHAND_TRY(administration.execute(u"SELECT pg_advisory_lock(1)"_s));
    DESKHAND_ASSIGN(const qint64 present,
                    administration.integer(u"SELECT count(*) FROM pg_database WHERE datname = ?"_s, templateName));
    if (present == 0) {
        DESKHAND_TRY(administration.execute(u"CREATE DATABASE deskhand_making"_s));
        DESKHAND_TRY(Store::create(uri + u"deskhand_making"_s));
        DESKHAND_TRY(administration.execute(u"ALTER DATABASE deskhand_making RENAME TO "_s + templateName));
    }
    return administration.execute(u"SELECT pg_advisory_unlock(1)"_s);
}

class Databases {
public:
    ~Databases()
    {
        for (const QString &name : std::as_const(m_names)) {
            (void)m_administration->execute(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(name));
        }
    }

    Result<QString> add(bool withSchema)
    {
        DESKHAND_ASSIGN(const QString uri, clusterUri());
        if (!m_administration) {
            DESKHAND_ASSIGN(m_administration, Database::open(uri + u"postgres"_s));
            DESKHAND_TRY(makeTemplate(*m_administration, uri));
        }
        removeUnused();
        const QString name = u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++m_count);
        DESKHAND_TRY(m_administration->execute(
            u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, withSchema ? templateName : u"template0"_s)));
        m_names.append(name);
        const QString path = uri + name;
        if (withSchema) {
            DESKHAND_ASSIGN(auto database, Database::open(path));
            DESKHAND_TRY(database->run(u"UPDATE meta SET value = ? WHERE key = 'instance_id'"_s, name));
        }
        return path;
    }

private:
    void removeUnused()
    {
        m_names.removeIf([&](const QString &name) {
            // One that somebody uses would be waited for.
            const auto users =
                m_administration->integer(u"SELECT count(*) FROM pg_stat_activity WHERE datname = ?"_s, name);
            return users && *users == 0 && m_administration->execute(u"DROP DATABASE "_s + name);
        });
    }

    std::unique_ptr<Database> m_administration;
    QStringList m_names;
    int m_count = 0;
};

} // namespace

bool isPostgres()
{
    return qEnvironmentVariableIsSet("DESKHAND_TEST_CLUSTER");
}

Result<QString> newServerDatabase(bool withSchema)
{
    static Databases databases;
    return databases.add(withSchema);
}

} // namespace deskhand::test
