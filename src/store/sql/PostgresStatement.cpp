// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/PostgresStatement.h"

#include "store/sql/PostgresErrors.h"
#include "store/sql/PostgresText.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <cstring>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

// Types as the server numbers them (pg_type.dat of its sources).
constexpr Oid boolType = 16;
constexpr Oid bytesType = 17;
constexpr Oid longType = 20;
constexpr Oid shortType = 21;
constexpr Oid integerType = 23;
constexpr Oid textType = 25;
constexpr Oid floatType = 700;
constexpr Oid doubleType = 701;
constexpr Oid numericType = 1700;

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

double doubleOf(const char *data)
{
    const auto bits = qFromBigEndian<quint64>(data);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

/// Of numeric's binary form: digits of base 10,000, and the power of the first. What sums and counts give.
double numericOf(const char *data)
{
    const auto digits = qFromBigEndian<qint16>(data);
    const auto weight = qFromBigEndian<qint16>(data + 2);
    const auto sign = qFromBigEndian<quint16>(data + 4);
    double value = 0;
    for (int i = 0; i < digits; ++i) {
        value += qFromBigEndian<qint16>(data + 8 + 2 * i) * std::pow(10000.0, weight - i);
    }
    return sign == 0x4000 ? -value : value;
}

qint64 wholeNumericOf(const char *data)
{
    const auto digits = qFromBigEndian<qint16>(data);
    const auto weight = qFromBigEndian<qint16>(data + 2);
    const auto sign = qFromBigEndian<quint16>(data + 4);
    qint64 value = 0;
    for (int i = 0; i <= weight; ++i) {
        value = value * 10000 + (i < digits ? qFromBigEndian<qint16>(data + 8 + 2 * i) : 0);
    }
    return sign == 0x4000 ? -value : value;
}

} // namespace

PostgresStatement::PostgresStatement(PostgresConnection &connection, const QString &sql)
    : EngineStatement(sql)
    , m_connection(connection)
{
    int count = 0;
    m_serverSql = withNumberedParameters(sql, count).toUtf8();
    m_parameters.resize(static_cast<std::size_t>(count));
    const QStringView start = QStringView(sql).trimmed().left(6);
    m_writes = start == u"INSERT" || start == u"UPDATE" || start == u"DELETE";
}

PostgresStatement::~PostgresStatement()
{
    if (m_connection.streaming() == this) {
        abandon();
    }
}

PostgresStatement::Parameter *PostgresStatement::parameter(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_parameters.size()) {
        m_isBindable = false;
        return nullptr;
    }
    return &m_parameters[static_cast<std::size_t>(index)];
}

void PostgresStatement::bindInteger(int index, qint64 value)
{
    if (Parameter *parameter = this->parameter(index)) {
        parameter->kind = Kind::Integer;
        parameter->integer = value;
    }
}

void PostgresStatement::bindReal(int index, double value)
{
    if (Parameter *parameter = this->parameter(index)) {
        parameter->kind = Kind::Real;
        parameter->real = value;
    }
}

void PostgresStatement::bindNull(int index)
{
    if (Parameter *parameter = this->parameter(index)) {
        parameter->kind = Kind::Null;
    }
}

void PostgresStatement::bindText(int index, const QString &value)
{
    if (Parameter *parameter = this->parameter(index)) {
        parameter->kind = Kind::Text;
        parameter->bytes = storedText(value);
    }
}

void PostgresStatement::bindBytes(int index, const QByteArray &value)
{
    if (Parameter *parameter = this->parameter(index)) {
        parameter->kind = Kind::Bytes;
        parameter->bytes = value;
    }
}

/// Writes the value as the server wants it; false where this type takes no such value.
bool PostgresStatement::encode(Parameter &parameter, unsigned type) const
{
    switch (parameter.kind) {
    case Kind::Null:
        return true;
    case Kind::Text:
        return type != bytesType && type != longType && type != integerType && type != doubleType;
    case Kind::Bytes:
        return type == bytesType;
    case Kind::Integer:
    case Kind::Real:
        break;
    }
    const bool isReal = parameter.kind == Kind::Real;
    switch (type) {
    case longType:
        parameter.bytes = bigEndian(parameter.integer);
        return !isReal;
    case integerType:
        parameter.bytes = bigEndian(static_cast<qint32>(parameter.integer));
        return !isReal && parameter.integer == static_cast<qint32>(parameter.integer);
    case doubleType: {
        const double value = isReal ? parameter.real : static_cast<double>(parameter.integer);
        quint64 bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        parameter.bytes = bigEndian(bits);
        return true;
    }
    case textType:
        parameter.bytes = isReal ? QByteArray::number(parameter.real, 'g', 17) : QByteArray::number(parameter.integer);
        return true;
    default:
        return false;
    }
}

Result<void> PostgresStatement::prepareOnServer(Prepared &prepared, const QByteArray &sql)
{
    std::vector<Oid> types;
    bool isKnown = true;
    for (const Parameter &parameter : m_parameters) {
        switch (parameter.kind) {
        case Kind::Null:
            // The server tells what would fit there.
            types.push_back(0);
            isKnown = false;
            break;
        case Kind::Integer:
            types.push_back(longType);
            break;
        case Kind::Real:
            types.push_back(doubleType);
            break;
        case Kind::Text:
            types.push_back(textType);
            break;
        case Kind::Bytes:
            types.push_back(bytesType);
            break;
        }
    }
    const QByteArray name = m_connection.newName();
    const auto prepare = [&](PGconn *handle) {
        return ResultPtr(
            PQprepare(handle, name.constData(), sql.constData(), static_cast<int>(types.size()), types.data()));
    };
    DESKHAND_TRY(m_connection.exchange(prepare, this->sql()));
    if (!isKnown) {
        const auto describe = [&](PGconn *handle) { return ResultPtr(PQdescribePrepared(handle, name.constData())); };
        DESKHAND_ASSIGN(const ResultPtr description, m_connection.exchange(describe, this->sql()));
        for (std::size_t i = 0; i < types.size(); ++i) {
            types[i] = PQparamtype(description.get(), static_cast<int>(i));
        }
    }
    prepared.name = name;
    prepared.generation = m_connection.generation();
    prepared.types.assign(types.begin(), types.end());
    return {};
}

Result<void> PostgresStatement::send(bool withId)
{
    Prepared &prepared = withId ? m_withId : m_plain;
    const QByteArray sql = withId ? m_serverSql + " RETURNING id" : m_serverSql;
    const auto encodeAll = [&] {
        for (std::size_t i = 0; i < m_parameters.size(); ++i) {
            if (!encode(m_parameters[i], prepared.types[i])) {
                return false;
            }
        }
        return true;
    };
    // Something else than the last time where nothing was: prepared once more for that.
    if (prepared.generation != m_connection.generation() || !encodeAll()) {
        DESKHAND_TRY(prepareOnServer(prepared, sql));
        if (!encodeAll()) {
            return failure(postgresError("XX000", u"a parameter is of the wrong kind"_s, {}, this->sql()));
        }
    }
    const auto count = m_parameters.size();
    std::vector<const char *> values(count);
    std::vector<int> lengths(count);
    const std::vector<int> formats(count, 1);
    for (std::size_t i = 0; i < count; ++i) {
        const Parameter &parameter = m_parameters[i];
        values[i] = parameter.kind == Kind::Null ? nullptr : parameter.bytes.constData();
        lengths[i] = static_cast<int>(parameter.bytes.size());
    }
    int generation = m_connection.generation();
    Result<void> prepares;
    const auto run = [&](PGconn *handle) {
        if (generation != m_connection.generation()) {
            // Connected anew: nothing is prepared there.
            generation = m_connection.generation();
            prepares = prepareOnServer(prepared, sql);
            if (!prepares) {
                return ResultPtr();
            }
        }
        if (!m_isLong) {
            return ResultPtr(PQexecPrepared(handle, prepared.name.constData(), static_cast<int>(count), values.data(),
                                            lengths.data(), formats.data(), 1));
        }
        if (PQsendQueryPrepared(handle, prepared.name.constData(), static_cast<int>(count), values.data(),
                                lengths.data(), formats.data(), 1)
            == 0) {
            return ResultPtr();
        }
        PQsetSingleRowMode(handle);
        return ResultPtr(PQgetResult(handle));
    };
    DESKHAND_ASSIGN(m_result, m_connection.exchange(run, this->sql()));
    DESKHAND_TRY(prepares);
    m_rows = PQntuples(m_result.get());
    m_row = -1;
    if (m_isLong) {
        m_isStreaming = PQresultStatus(m_result.get()) == PGRES_SINGLE_TUPLE;
        if (m_isStreaming) {
            m_connection.setStreaming(this);
        } else {
            // The end of what has no rows.
            while (ResultPtr rest{PQgetResult(m_connection.handle())}) { }
        }
    }
    return {};
}

Result<void> PostgresStatement::execute(bool withId)
{
    if (!m_isBindable) {
        return failure(postgresError("XX000", u"parameter could not be bound"_s, {}, sql()));
    }
    if (!m_writes || m_connection.inTransaction()) {
        return send(withId);
    }
    // A change of its own waits for the lock as a transaction does.
    DESKHAND_TRY(m_connection.begin(TransactionMode::Write));
    Result<void> done = send(withId);
    if (done) {
        ResultPtr result = std::move(m_result);
        done = m_connection.commit();
        m_result = std::move(result);
    }
    if (!done) {
        m_connection.rollback();
    }
    return done;
}

Result<bool> PostgresStatement::step()
{
    if (!m_isExecuted) {
        DESKHAND_TRY(execute(false));
        m_isExecuted = true;
    }
    if (++m_row < m_rows) {
        return true;
    }
    if (m_isStreaming || !m_ahead.empty() || m_streamError) {
        DESKHAND_TRY(fetch());
        if (m_row < m_rows) {
            return true;
        }
    }
    m_result.reset();
    m_isExecuted = false;
    return false;
}

/// The next row of those that are still on their way.
Result<void> PostgresStatement::fetch()
{
    m_result.reset();
    m_rows = 0;
    m_row = 0;
    if (!m_ahead.empty()) {
        m_result = std::move(m_ahead.front());
        m_ahead.pop_front();
    } else if (m_isStreaming) {
        m_result.reset(PQgetResult(m_connection.handle()));
        if (const Result<void> good = m_connection.check(m_result.get(), sql()); !good) {
            m_streamError = good.error();
        }
        if (PQresultStatus(m_result.get()) != PGRES_SINGLE_TUPLE) {
            abandon();
        }
    }
    if (m_ahead.empty() && m_streamError && PQntuples(m_result.get()) == 0) {
        const Error error = *m_streamError;
        reset();
        return failure(error);
    }
    m_rows = PQntuples(m_result.get());
    return {};
}

void PostgresStatement::readAhead()
{
    while (m_isStreaming) {
        ResultPtr result(PQgetResult(m_connection.handle()));
        if (const Result<void> good = m_connection.check(result.get(), sql()); !good) {
            m_streamError = good.error();
        }
        if (PQresultStatus(result.get()) == PGRES_SINGLE_TUPLE) {
            m_ahead.push_back(std::move(result));
        } else {
            abandon();
        }
    }
}

void PostgresStatement::abandon()
{
    if (m_isStreaming) {
        m_isStreaming = false;
        m_connection.setStreaming(nullptr);
        while (ResultPtr rest{PQgetResult(m_connection.handle())}) { }
    }
}

Result<qint64> PostgresStatement::insert()
{
    DESKHAND_TRY(execute(true));
    m_row = 0;
    const qint64 id = m_rows > 0 ? integer(0) : 0;
    m_result.reset();
    return id;
}

Result<qint64> PostgresStatement::change()
{
    DESKHAND_TRY(execute(false));
    const qint64 rows = QByteArray(PQcmdTuples(m_result.get())).toLongLong();
    m_result.reset();
    return rows;
}

bool PostgresStatement::isNull(int column) const
{
    return PQgetisnull(m_result.get(), m_row, column) != 0;
}

qint64 PostgresStatement::integer(int column) const
{
    if (isNull(column)) {
        return 0;
    }
    const char *data = PQgetvalue(m_result.get(), m_row, column);
    switch (PQftype(m_result.get(), column)) {
    case longType:
        return qFromBigEndian<qint64>(data);
    case integerType:
        return qFromBigEndian<qint32>(data);
    case shortType:
        return qFromBigEndian<qint16>(data);
    case boolType:
        return *data != 0 ? 1 : 0;
    case doubleType:
    case floatType:
        return static_cast<qint64>(real(column));
    case numericType:
        return wholeNumericOf(data);
    default:
        return bytes(column).toLongLong();
    }
}

double PostgresStatement::real(int column) const
{
    if (isNull(column)) {
        return 0;
    }
    const char *data = PQgetvalue(m_result.get(), m_row, column);
    switch (PQftype(m_result.get(), column)) {
    case doubleType:
        return doubleOf(data);
    case floatType: {
        const auto bits = qFromBigEndian<quint32>(data);
        float value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return static_cast<double>(value);
    }
    case numericType:
        return numericOf(data);
    case textType:
        return bytes(column).toDouble();
    default:
        return static_cast<double>(integer(column));
    }
}

QString PostgresStatement::text(int column) const
{
    switch (PQftype(m_result.get(), column)) {
    case longType:
    case integerType:
    case shortType:
    case numericType:
        return isNull(column) ? QString() : QString::number(integer(column));
    case doubleType:
        return isNull(column) ? QString() : QString::number(real(column), 'g', 17);
    default:
        return readText({PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)});
    }
}

QByteArray PostgresStatement::bytes(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

void PostgresStatement::reset()
{
    abandon();
    m_ahead.clear();
    m_streamError.reset();
    m_result.reset();
    m_rows = 0;
    m_row = -1;
    m_isExecuted = false;
    m_isLong = false;
    m_isBindable = true;
    for (Parameter &parameter : m_parameters) {
        parameter.kind = Kind::Null;
        parameter.bytes.clear();
    }
}

} // namespace deskhand
