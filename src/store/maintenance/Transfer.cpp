// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/maintenance/Transfer.h"

#include "store/schema/SchemaUpgrader.h"
#include "store/sql/Database.h"
#include "store/sql/Transaction.h"
#include "store/tickets/SearchIndex.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QList>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Rows go over in statements of this many values, or of about this many bytes.
constexpr qsizetype valuesAtOnce = 800;
constexpr qsizetype bytesAtOnce = 4 * 1024 * 1024;

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

enum class ColumnKind { Integer, Real, Text, Bytes };

struct Column {
    QString name;
    ColumnKind kind = ColumnKind::Integer;
    int keyPlace = 0; ///< from 1: its place in the primary key

    friend bool operator==(const Column &, const Column &) = default;
};

struct Table {
    QString name;
    QList<Column> columns; ///< by name

    friend bool operator==(const Table &, const Table &) = default;

    [[nodiscard]] QString names() const
    {
        QStringList all;
        for (const Column &column : columns) {
            all.append(column.name);
        }
        return all.join(u", "_s);
    }
    [[nodiscard]] QString select() const
    {
        QList<Column> key = columns;
        key.removeIf([](const Column &column) { return column.keyPlace == 0; });
        std::ranges::sort(key, {}, &Column::keyPlace);
        QStringList order;
        for (const Column &column : std::as_const(key)) {
            order.append(column.name);
        }
        return u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(names(), name, order.join(u", "_s));
    }
};

ColumnKind kindOf(const QString &type)
{
    if (type.startsWith(u"TEXT", Qt::CaseInsensitive)) {
        return ColumnKind::Text;
    }
    if (type == u"BLOB"_s || type == u"bytea"_s) {
        return ColumnKind::Bytes;
    }
    return type == u"REAL"_s || type == u"double precision"_s ? ColumnKind::Real : ColumnKind::Integer;
}

/// All that hold data of the help desk, by name.
Result<QList<Table>> tablesOf(Database &database)
{
    QList<Table> tables;
    DESKHAND_ASSIGN(auto query, database.prepare(database.dialect().tableColumns()));
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        if (tables.isEmpty() || tables.constLast().name != row.text(0)) {
            tables.append({row.text(0), {}});
        }
        tables.last().columns.append({row.text(1), kindOf(row.text(2)), row.value<int>(3)});
    }));
    return tables;
}

class RowCopy {
public:
    RowCopy(const Table &table, Database &to)
        : m_table(table)
        , m_to(to)
        , m_rowsAtOnce(std::max<qsizetype>(1, valuesAtOnce / table.columns.size()))
    { }

    Result<void> add(const Statement &row)
    {
        Row values;
        for (int i = 0; i < m_table.columns.size(); ++i) {
            Value value;
            value.isNull = row.isNull(i);
            if (!value.isNull) {
                switch (m_table.columns.at(i).kind) {
                case ColumnKind::Integer:
                    value.integer = row.integer(i);
                    break;
                case ColumnKind::Real:
                    value.real = row.real(i);
                    break;
                case ColumnKind::Text:
                    value.text = row.text(i);
                    m_bytes += value.text.size();
                    break;
                case ColumnKind::Bytes:
                    value.bytes = row.bytes(i);
                    m_bytes += value.bytes.size();
                    break;
                }
            }
            values.append(std::move(value));
        }
        m_rows.append(std::move(values));
        return m_rows.size() == m_rowsAtOnce || m_bytes > bytesAtOnce ? write() : Result<void>();
    }

    Result<void> write()
    {
        if (m_rows.isEmpty()) {
            return {};
        }
        const QString places = u'(' + Dialect::placeholders(m_table.columns.size()) + u')';
        QString sql = u"INSERT INTO %1 (%2) VALUES "_s.arg(m_table.name, m_table.names()) + places;
        for (qsizetype i = 1; i < m_rows.size(); ++i) {
            sql += u", "_s + places;
        }
        DESKHAND_ASSIGN(auto insert, m_to.prepare(sql));
        int index = 0;
        for (const Row &row : std::as_const(m_rows)) {
            for (qsizetype i = 0; i < row.size(); ++i, ++index) {
                bind(insert, index, m_table.columns.at(i).kind, row.at(i));
            }
        }
        m_rows.clear();
        m_bytes = 0;
        return insert.run();
    }

private:
    struct Value {
        bool isNull = false;
        qint64 integer = 0;
        double real = 0;
        QString text;
        QByteArray bytes;
    };
    using Row = QList<Value>;

    static void bind(Statement &insert, int index, ColumnKind kind, const Value &value)
    {
        if (value.isNull) {
            insert.bindAt(index, std::optional<qint64>());
            return;
        }
        switch (kind) {
        case ColumnKind::Integer:
            insert.bindAt(index, value.integer);
            break;
        case ColumnKind::Real:
            insert.bindAt(index, value.real);
            break;
        case ColumnKind::Text:
            insert.bindAt(index, value.text);
            break;
        case ColumnKind::Bytes:
            insert.bindAt(index, value.bytes);
            break;
        }
    }

    const Table &m_table;
    Database &m_to;
    qsizetype m_rowsAtOnce;
    QList<Row> m_rows;
    qsizetype m_bytes = 0;
};

Result<void> copy(Database &from, Database &to, const Table &table)
{
    DESKHAND_TRY(to.run(u"DELETE FROM "_s + table.name));
    RowCopy copy(table, to);
    DESKHAND_ASSIGN(auto query, from.prepare(table.select()));
    query.expectManyRows();
    while (true) {
        DESKHAND_ASSIGN(const bool more, query.next());
        if (!more) {
            return copy.write();
        }
        DESKHAND_TRY(copy.add(query));
    }
}

struct Content {
    qint64 rows = 0;
    QByteArray hash;

    friend bool operator==(const Content &, const Content &) = default;
};

Result<Content> contentOf(Database &database, const Table &table)
{
    Content content;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    DESKHAND_ASSIGN(auto query, database.prepare(table.select()));
    query.expectManyRows();
    DESKHAND_TRY(query.forEach([&](const Statement &row) {
        ++content.rows;
        for (int i = 0; i < table.columns.size(); ++i) {
            QByteArray value;
            switch (table.columns.at(i).kind) {
            case ColumnKind::Integer:
                value = QByteArray::number(row.integer(i));
                break;
            case ColumnKind::Real:
                value = QByteArray::number(row.real(i), 'g', 17);
                break;
            case ColumnKind::Text:
                value = row.text(i).toUtf8();
                break;
            case ColumnKind::Bytes:
                value = row.bytes(i);
                break;
            }
            hash.addData(row.isNull(i) ? QByteArray("-") : QByteArray::number(value.size()) + ':');
            hash.addData(value);
        }
    }));
    content.hash = hash.result();
    return content;
}

/// Foreign keys point to and fro, also within a table: they are looked at when all is there.
Result<QStringList> suspendReferences(Database &database)
{
    QStringList restore;
    QStringList drop;
    if (database.dialect().engine() == SqlEngine::Sqlite) {
        DESKHAND_TRY(database.execute(u"PRAGMA defer_foreign_keys = ON"_s));
        return restore;
    }
    {
        DESKHAND_ASSIGN(auto query, database.prepare(database.dialect().references()));
        DESKHAND_TRY(query.forEach([&](const Statement &row) {
            const QString alter = u"ALTER TABLE %1 "_s.arg(row.text(0));
            drop.append(alter + u"DROP CONSTRAINT "_s + row.text(1));
            restore.append(alter + u"ADD CONSTRAINT %1 %2"_s.arg(row.text(1), row.text(2)));
        }));
    }
    for (const QString &statement : std::as_const(drop)) {
        DESKHAND_TRY(database.execute(statement));
    }
    return restore;
}

Result<QStringList> dropIndexes(Database &database, const QList<Table> &tables)
{
    QStringList quoted;
    for (const Table &table : tables) {
        quoted.append(u'\'' + table.name + u'\'');
    }
    QStringList names;
    QStringList restore;
    {
        DESKHAND_ASSIGN(auto query, database.prepare(database.dialect().indexesOf(quoted.join(u", "_s))));
        DESKHAND_TRY(query.forEach([&](const Statement &row) {
            names.append(row.text(0));
            restore.append(row.text(1));
        }));
    }
    database.clearStatements();
    for (const QString &name : std::as_const(names)) {
        DESKHAND_TRY(database.execute(u"DROP INDEX "_s + name));
    }
    return restore;
}

} // namespace

Result<TransferReport> transferHelpDesk(Database &from, Database &to, const TransferProgress &progress)
{
    TransferReport report;
    const SchemaUpgrader upgrader;
    DESKHAND_ASSIGN(auto reading, Transaction::begin(from, TransactionMode::Read));
    DESKHAND_TRY(upgrader.requireCurrent(from));
    DESKHAND_ASSIGN(auto writing, Transaction::begin(to));
    DESKHAND_ASSIGN(const SchemaMark mark, to.schemaMark());
    if (!mark.isEmpty) {
        return failure(
            ErrorKind::Conflict,
            StorageText::tr("\"%1\" is not empty. Nothing was changed. Choose an empty one.").arg(to.shownPath()),
            mark.detail);
    }
    DESKHAND_TRY(upgrader.upgrade(to));
    DESKHAND_ASSIGN(const QList<Table> tables, tablesOf(from));
    DESKHAND_ASSIGN(const QList<Table> targets, tablesOf(to));
    if (tables != targets || tables.isEmpty()) {
        return failure(ErrorKind::Internal,
                       StorageText::tr("The two databases have not the same tables. Nothing was changed."));
    }
    DESKHAND_ASSIGN(const QStringList references, suspendReferences(to));
    DESKHAND_ASSIGN(const QStringList indexes, dropIndexes(to, tables));
    for (const Table &table : tables) {
        if (progress) {
            progress(table.name);
        }
        DESKHAND_TRY(copy(from, to, table));
    }
    to.clearStatements();
    for (const QString &statement : indexes + references) {
        DESKHAND_TRY(to.execute(statement));
    }
    for (const Table &table : tables) {
        DESKHAND_ASSIGN(const Content there, contentOf(from, table));
        DESKHAND_ASSIGN(const Content here, contentOf(to, table));
        if (there != here) {
            return failure(ErrorKind::Internal,
                           StorageText::tr("The copy of the help desk was not the same as the original. Nothing was "
                                           "changed."),
                           u"table %1: %2 and %3 rows"_s.arg(table.name).arg(there.rows).arg(here.rows));
        }
        report.rows += here.rows;
        ++report.tables;
    }
    if (progress) {
        progress(u"search"_s);
    }
    DESKHAND_TRY(SearchIndex(to).rebuild());
    for (const QString &statement : to.dialect().analyze()) {
        DESKHAND_TRY(to.execute(statement));
    }
    DESKHAND_TRY(writing.commit());
    return report;
}

} // namespace deskhand
