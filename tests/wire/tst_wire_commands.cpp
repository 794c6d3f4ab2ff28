// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Every kind of command goes through JSON and comes back equal.

#include "wire/Json.h"
#include "wire/Samples.h"
#include "wire/fields/CommandVariant.h"

#include <QJsonObject>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(deskhand::Command)

namespace {

/// One sample of each alternative of the variant; one without a sample does not link.
template <std::size_t... index>
QList<CommandBody> allBodies(std::index_sequence<index...>)
{
    return {CommandBody(sampleCommand<std::variant_alternative_t<index, CommandBody>>())...};
}

Command commandOf(CommandBody body)
{
    return {QUuid(u"01234567-89ab-cdef-0123-456789abcdef"_s), TicketId{12}, 3, std::move(body)};
}

} // namespace

class TestWireCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("word");
        const auto bodies = allBodies(CommandIndices());
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            const char *word = commandWords.at(static_cast<std::size_t>(i));
            QTest::newRow(word) << commandOf(bodies.at(i)) << QString::fromLatin1(word);
        }
    }
    void roundTrip()
    {
        QFETCH(Command, command);
        QFETCH(QString, word);
        const QJsonValue json = toJson(command);
        QCOMPARE(json.toObject().value("type"_L1).toString(), word);
        const auto parsed = parseJson(compactJson(json));
        QVERIFY(parsed);
        const auto back = fromJson<Command>(*parsed);
        QVERIFY2(back, back ? "" : qPrintable(back.error().text));
        QVERIFY(*back == command);
    }

    /// The same with every member left out that may be: absent means the default.
    void emptyBodiesComeBackAsDefaults_data() { roundTrip_data(); }
    void emptyBodiesComeBackAsDefaults()
    {
        QFETCH(Command, command);
        std::visit([](auto &alternative) { alternative = {}; }, command.body);
        command.ticket = {};
        command.expectedVersion.reset();
        const auto back = fromJson<Command>(toJson(command));
        QVERIFY2(back, back ? "" : qPrintable(back.error().text));
        QVERIFY(*back == command);
    }

    void wordsAreUnique()
    {
        QSet<QString> words;
        for (const char *word : commandWords) {
            words.insert(QString::fromLatin1(word));
        }
        QCOMPARE(static_cast<std::size_t>(words.size()), commandWords.size());
    }

    void unsetAndTakenAwayDiffer()
    {
        const QByteArray head = R"({"id":"01234567-89ab-cdef-0123-456789abcdef","ticket":"1","type":"assign","body":)";
        const auto unset = fromJson<Command>(*parseJson(head + R"({"team":"2"}})"));
        QVERIFY(unset);
        QVERIFY(!std::get<command::Assign>(unset->body).agent);
        const auto taken = fromJson<Command>(*parseJson(head + R"({"agent":null}})"));
        QVERIFY(taken);
        QVERIFY(std::get<command::Assign>(taken->body).agent == AgentId{});
        QVERIFY(!std::get<command::Assign>(taken->body).team);
    }

    void outcome()
    {
        const CommandOutcome outcome = sampleOutcome();
        const auto back = fromJson<CommandOutcome>(*parseJson(compactJson(toJson(outcome))));
        QVERIFY2(back, back ? "" : qPrintable(back.error().text));
        QVERIFY(*back == outcome);
    }
};

QTEST_GUILESS_MAIN(TestWireCommands)
#include "tst_wire_commands.moc"
