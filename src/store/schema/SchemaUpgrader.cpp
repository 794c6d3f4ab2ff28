// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema/SchemaUpgrader.h"

#include "store/maintenance/Backup.h"
#include "store/sql/Database.h"
#include "store/sql/Transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

QList<SchemaStep> stepsFromResources(SqlEngine engine)
{
    QList<SchemaStep> steps;
    const QDir folder(Dialect(engine).schemaFolder());
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            steps.append({name.section(u'_', 0, 0).toInt(), QFileInfo(name).completeBaseName(),
                          QString::fromUtf8(file.readAll())});
        }
    }
    return steps;
}

/// Statements are separated by an empty line; what is only comment is left out.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString normalised = sql;
    normalised.replace(u"\r\n"_s, u"\n"_s);
    for (const QString &paragraph : normalised.split(u"\n\n"_s)) {
        const QStringList lines = paragraph.split(u'\n', Qt::SkipEmptyParts);
        const bool hasCode =
            std::any_of(lines.begin(), lines.end(), [](const QString &line) { return !line.startsWith(u"--"_s); });
        if (hasCode) {
            statements.append(paragraph.trimmed());
        }
    }
    return statements;
}

} // namespace

SchemaUpgrader::SchemaUpgrader()
    : SchemaUpgrader(stepsFromResources(SqlEngine::Sqlite))
{
    m_isOfResources = true;
}

SchemaUpgrader::SchemaUpgrader(QList<SchemaStep> steps)
    : m_steps(std::move(steps))
{
    std::sort(m_steps.begin(), m_steps.end(),
              [](const SchemaStep &a, const SchemaStep &b) { return a.number < b.number; });
}

int SchemaUpgrader::latest() const
{
    return m_steps.isEmpty() ? 0 : m_steps.constLast().number;
}

Result<int> SchemaUpgrader::version(Database &database) const
{
    DESKHAND_ASSIGN(const SchemaMark mark, database.schemaMark());
    if (mark.isOurs) {
        return mark.version;
    }
    if (mark.isEmpty) {
        return 0;
    }
    return failure(ErrorKind::WrongSchema,
                   StorageText::tr("\"%1\" is the database of another program, not a help desk. It was not changed.")
                       .arg(database.shownPath()),
                   mark.detail);
}

Result<void> SchemaUpgrader::requireCurrent(Database &database) const
{
    DESKHAND_ASSIGN(const int present, version(database));
    const QString path = database.shownPath();
    const QString detail = u"schema %1, this program speaks %2"_s.arg(present).arg(latest());
    if (present > latest()) {
        return failure(
            ErrorKind::WrongSchema,
            StorageText::tr("The help desk \"%1\" was made by a newer version of this program. It was not changed. "
                            "Update this program to open it.")
                .arg(path),
            detail);
    }
    if (present == 0) {
        return failure(ErrorKind::WrongSchema,
                       StorageText::tr("\"%1\" is empty, it is not a help desk. It was not changed.").arg(path),
                       detail);
    }
    if (present < latest()) {
        return failure(
            ErrorKind::WrongSchema,
            StorageText::tr(
                "The help desk \"%1\" was made by an older version of this program. It was not changed. Open "
                "it once for writing, so that it is brought up "
                "to date.")
                .arg(path),
            detail);
    }
    return {};
}

Result<UpgradeReport> SchemaUpgrader::upgrade(Database &database) const
{
    UpgradeReport report;
    DESKHAND_ASSIGN(report.from, version(database));
    report.to = latest();
    if (report.from == report.to) {
        return report;
    }
    if (report.from > report.to) {
        DESKHAND_TRY(requireCurrent(database));
    }
    if (report.from > 0 && database.dialect().engine() == SqlEngine::Sqlite && database.path() != u":memory:"_s) {
        const QString path = u"%1.v%2-%3.backup"_s.arg(database.path())
                                 .arg(report.from)
                                 .arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s));
        DESKHAND_TRY(backupDatabase(database, path));
        report.backupPath = path;
    }
    // The numbers are the same for every engine.
    const SqlEngine engine = database.dialect().engine();
    const bool isOther = m_isOfResources && engine != SqlEngine::Sqlite;
    for (const SchemaStep &step : isOther ? stepsFromResources(engine) : m_steps) {
        if (step.number > report.from) {
            DESKHAND_TRY(run(step, database));
        }
    }
    database.clearStatements();
    return report;
}

Result<void> SchemaUpgrader::run(const SchemaStep &step, Database &database) const
{
    DESKHAND_ASSIGN(auto transaction, Transaction::begin(database));
    // Another program may have upgraded while we waited for the lock.
    DESKHAND_ASSIGN(const int present, version(database));
    if (present >= step.number) {
        return {};
    }
    for (const QString &statement : statementsOf(step.sql)) {
        if (auto done = database.execute(statement); !done) {
            Error error = std::move(done).error();
            error.detail += u", upgrade "_s + step.name;
            return failure(std::move(error));
        }
    }
    DESKHAND_TRY(database.markSchema(step.number));
    return transaction.commit();
}

} // namespace deskhand
