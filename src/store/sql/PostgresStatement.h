// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One statement on a server. It is prepared there at its first execution, when the kinds of its parameters are known.
/// Parameters and columns travel in PostgreSQL's binary form.

#include "store/sql/PostgresConnection.h"

#include <deque>
#include <vector>

namespace deskhand {

class PostgresStatement final : public EngineStatement {
public:
    /// The connection must outlive it.
    PostgresStatement(PostgresConnection &connection, const QString &sql);
    ~PostgresStatement() override;

    void bindInteger(int index, qint64 value) override;
    void bindReal(int index, double value) override;
    void bindNull(int index) override;
    void bindText(int index, const QString &value) override;
    void bindBytes(int index, const QByteArray &value) override;
    [[nodiscard]] Result<bool> step() override;
    [[nodiscard]] Result<qint64> insert() override;
    [[nodiscard]] Result<qint64> change() override;
    void expectManyRows() override { m_isLong = true; }
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QByteArray bytes(int column) const override;
    [[nodiscard]] bool isNull(int column) const override;
    void reset() override;

    /// Brings in the rows that are still on their way, so that the connection is free for others.
    void readAhead();
    /// Takes the rows off the connection without keeping them.
    void abandon();

private:
    enum class Kind { Null, Integer, Real, Text, Bytes };
    struct Parameter {
        Kind kind = Kind::Null;
        qint64 integer = 0;
        double real = 0;
        QByteArray bytes; ///< text or bytes as bound, afterwards as sent
    };
    /// The statement as it stands on the server.
    struct Prepared {
        QByteArray name;
        int generation = -1;
        std::vector<unsigned> types;
    };

    Parameter *parameter(int index);
    [[nodiscard]] Result<void> execute(bool withId);
    [[nodiscard]] Result<void> send(bool withId);
    [[nodiscard]] Result<void> prepareOnServer(Prepared &prepared, const QByteArray &sql);
    [[nodiscard]] bool encode(Parameter &parameter, unsigned type) const;
    [[nodiscard]] Result<void> fetch();

    PostgresConnection &m_connection;
    QByteArray m_serverSql;
    std::vector<Parameter> m_parameters;
    bool m_isBindable = true;
    bool m_isLong = false;
    bool m_writes = false;
    Prepared m_plain;
    Prepared m_withId;

    ResultPtr m_result; ///< what the present row is in
    int m_row = -1;
    int m_rows = 0;
    bool m_isExecuted = false;
    bool m_isStreaming = false;
    std::deque<ResultPtr> m_ahead; ///< of a streaming one
    std::optional<Error> m_streamError;
};

} // namespace deskhand
