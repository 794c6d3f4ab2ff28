// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A connection of SQLite's C API: a help desk in a file, or in memory.
///
/// Not through Qt Sql: its driver puts each parameter and column through a QVariant and names each
/// parameter anew, which made a page of 100 rows take twice to four times what the engine needs.

#include "store/sql/Dialect.h"
#include "store/sql/Engine.h"

#include <optional>

struct sqlite3;

namespace deskhand {

struct OpenOptions;

class SqliteConnection final : public EngineConnection {
public:
    /// "DESK": marks a file as one of ours (PRAGMA application_id).
    static constexpr int applicationId = 0x4445534b;

    /// Opens a file, or ":memory:", for Database::open().
    [[nodiscard]] static Result<std::shared_ptr<SqliteConnection>> open(const QString &path,
                                                                        const OpenOptions &options);
    ~SqliteConnection() override;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] Result<void> execute(const QString &sql) override;
    [[nodiscard]] Result<void> begin(TransactionMode mode) override;
    [[nodiscard]] Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] Result<void> setSavepoint(int level) override;
    [[nodiscard]] Result<void> releaseSavepoint(int level) override;
    void rollbackToSavepoint(int level) override;
    [[nodiscard]] Result<qint64> dataVersion() override;
    void releaseMemory() override;
    [[nodiscard]] Result<void> checkpoint() override;
    [[nodiscard]] Result<SchemaMark> schemaMark() override;
    [[nodiscard]] Result<void> markSchema(int version) override;

    /// The error of what was just tried. When the engine has rolled the transaction back by itself,
    /// that is remembered: nothing more may be executed until the caller's transaction has ended too.
    [[nodiscard]] Error lastError(const QString &sql);
    [[nodiscard]] const std::optional<Error> &doom() const { return m_doom; }

protected:
    [[nodiscard]] Result<std::unique_ptr<EngineStatement>> prepare(const QString &sql) override;

private:
    explicit SqliteConnection(QString path);
    [[nodiscard]] Result<void> connect(const OpenOptions &options);
    [[nodiscard]] Result<void> openHandle(const QString &fileName, int flags);
    [[nodiscard]] Result<void> openFile(const OpenOptions &options, bool immutable);
    [[nodiscard]] Result<void> setUp(const OpenOptions &options);
    [[nodiscard]] Result<bool> mayBeWritten(const OpenOptions &options);
    [[nodiscard]] Result<void> probeWriting(int timeout);
    [[nodiscard]] Result<std::unique_ptr<class SqliteStatement>> prepareStatement(const QString &sql, bool persistent);
    [[nodiscard]] Result<void> run(const QString &sql);
    [[nodiscard]] Result<qint64> integer(const QString &sql);
    void close();
    static void removeEmptyLog(const QString &path);

    QString m_path;
    QString m_shownPath;
    sqlite3 *m_handle = nullptr;
    bool m_makesLog = false; ///< only reads, and there was no write-ahead log before
    bool m_inTransaction = false;
    std::optional<Error> m_doom;
};

} // namespace deskhand
