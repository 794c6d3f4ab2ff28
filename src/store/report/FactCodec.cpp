// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/report/FactCodec.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>
#include <limits>

namespace deskhand {
namespace {

// Offsets: time 0, ticket 8, clock 16, business 24, six ids of 4 bytes from 32, amount 56 (2 bytes), kind 58, source
// 59, target 60, one touch 61; the last two are free.
constexpr size_t firstId = 32;

template <typename Value>
void put(char *bytes, Value value)
{
    qToLittleEndian(value, bytes);
}

template <typename Value>
Value get(const char *bytes)
{
    return qFromLittleEndian<Value>(bytes);
}

} // namespace

Result<void> appendFact(QByteArray &bytes, const ReportFact &fact)
{
    std::array<char, factSize> out{};
    put(out.data(), toMilliseconds(fact.time));
    put(out.data() + 8, fact.ticket.value);
    put(out.data() + 16, qint64{fact.clock.count()});
    put(out.data() + 24, qint64{fact.business.count()});
    const std::array ids{fact.department.value, fact.topic.value,        fact.agent.value,
                         fact.team.value,       fact.organization.value, fact.priority.value};
    for (size_t i = 0; i < ids.size(); ++i) {
        if (ids[i] < 0 || ids[i] > std::numeric_limits<quint32>::max()) {
            return failure(ErrorKind::Internal,
                           QCoreApplication::translate("Storage", "A record's number is too large for reports. Nothing "
                                                                  "was written."),
                           QString::number(ids[i]));
        }
        put(out.data() + firstId + i * 4, static_cast<quint32>(ids[i]));
    }
    put(out.data() + 56, static_cast<qint16>(std::clamp<int>(fact.amount, std::numeric_limits<qint16>::min(),
                                                             std::numeric_limits<qint16>::max())));
    out[58] = static_cast<char>(fact.kind);
    out[59] = static_cast<char>(fact.source);
    out[60] = static_cast<char>(fact.target);
    out[61] = fact.oneTouch ? 1 : 0;
    bytes.append(out.data(), factSize);
    return {};
}

ReportFact readFact(const char *bytes)
{
    const auto id = [bytes](size_t index) { return qint64{get<quint32>(bytes + firstId + index * 4)}; };
    ReportFact fact;
    fact.time = fromMilliseconds(get<qint64>(bytes));
    fact.ticket.value = get<qint64>(bytes + 8);
    fact.clock = Duration(get<qint64>(bytes + 16));
    fact.business = Duration(get<qint64>(bytes + 24));
    fact.department.value = id(0);
    fact.topic.value = id(1);
    fact.agent.value = id(2);
    fact.team.value = id(3);
    fact.organization.value = id(4);
    fact.priority.value = id(5);
    fact.amount = get<qint16>(bytes + 56);
    fact.kind = static_cast<FactKind>(bytes[58]);
    fact.source = static_cast<Source>(bytes[59]);
    fact.target = static_cast<TargetOutcome>(bytes[60]);
    fact.oneTouch = bytes[61] != 0;
    return fact;
}

} // namespace deskhand
