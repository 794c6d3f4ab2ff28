// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/Trace.h"

#include "wire/Json.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace deskhand::test {

namespace {

CommandBody bodyOf(std::mt19937 &random, const QString &token)
{
    const Body text{token, QString()};
    switch (random() % 5) {
    case 0: {
        command::OpenTicket open;
        open.requester = {{}, u"Jane"_s, u"jane@bank.example"_s, {}};
        open.subject = token;
        open.body = {u"Opened while the program is being killed."_s, {}};
        return open;
    }
    case 1: {
        command::Reply reply;
        reply.body = text;
        return reply;
    }
    case 2: {
        command::RequesterMessage message;
        message.body = text;
        return message;
    }
    case 3: {
        command::ChangeTags tags;
        tags.add = {token};
        return tags;
    }
    default: {
        command::AddNote note;
        note.body = text;
        return note;
    }
    }
}

} // namespace

QByteArray Trace::line() const
{
    return compactJson(toJson(command)) + '\n';
}

Result<bool> Trace::isLogged(Store &store) const
{
    DESKHAND_ASSIGN(const auto record, store.commands.find(command.id));
    return record.has_value();
}

Result<QHash<QString, int>> countEffects(Store &store)
{
    QHash<QString, int> counts;
    DESKHAND_ASSIGN(auto texts,
                    store.database().prepare(u"SELECT body_text FROM entries WHERE body_text LIKE 'trace-%' "
                                             "UNION ALL SELECT subject FROM tickets WHERE subject LIKE 'trace-%' "
                                             "UNION ALL SELECT tag FROM ticket_tags WHERE tag LIKE 'trace-%'"_s));
    while (true) {
        DESKHAND_ASSIGN(const bool row, texts.next());
        if (!row) {
            return counts;
        }
        ++counts[texts.text(0)];
    }
}

QList<Trace> makeTraces(std::mt19937 &random, const QList<TicketId> &tickets, int count)
{
    QList<Trace> traces;
    traces.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QUuid id = QUuid::createUuid();
        const QString token = u"trace-"_s + id.toString(QUuid::WithoutBraces);
        const CommandBody body = bodyOf(random, token);
        const bool opens = std::holds_alternative<command::OpenTicket>(body);
        const auto at = static_cast<qsizetype>(random() % static_cast<std::size_t>(tickets.size()));
        traces.append({{id, opens ? TicketId{} : tickets.at(at), {}, body}, token});
    }
    return traces;
}

} // namespace deskhand::test
