// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/Desk.h"
#include "service/import/Importer.h"

using namespace deskhand;
using namespace deskhand::test;

namespace {

/// Rows about lamps; where there are no more, an error or the end.
class Rows final : public ImportSource {
public:
    Rows(int rows, std::optional<Error> end)
        : m_rows(rows)
        , m_end(std::move(end))
    { }

    Result<std::optional<ImportItem>> next() override
    {
        if (m_next == m_rows) {
            return m_end ? Result<std::optional<ImportItem>>(failure(*m_end)) : std::optional<ImportItem>();
        }
        ImportItem item;
        item.row = ++m_next;
        ImportedTicket ticket;
        ticket.row = m_next;
        ticket.externalKey = u"csv:%1"_s.arg(m_next);
        ticket.subject = u"Lamp %1"_s.arg(m_next);
        ticket.requesterEmail = u"karen@bank.example"_s;
        ticket.body = u"It is dark."_s;
        item.content = ticket;
        return std::optional(item);
    }

private:
    int m_rows;
    int m_next = 0;
    std::optional<Error> m_end;
};

} // namespace

/// How an import is carried out in portions, and what is said of them.
class TestImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsKeptIsTold();
    void aPortionEndsInTime();
    void aDryRunTellsAndKeepsNothing();

private:
    static qint64 stored(Desk &desk) { return need(desk.store->database().integer(u"SELECT count(*) FROM tickets"_s)); }

    Importer::Callbacks callbacks()
    {
        m_told.clear();
        return {[this](const ImportEntry &entry) { m_told.append(entry); }, [](qint64) {}, [] { return false; }};
    }

    QList<ImportEntry> m_told;
};

void TestImporter::onlyWhatIsKeptIsTold()
{
    Desk desk;
    TicketReader reader(*desk.helpDesk);
    Importer importer(*desk.helpDesk, reader, callbacks());
    // The disk fails in the second transaction, which is rolled back.
    Rows rows(510, Error{ErrorKind::Unavailable, u"The file cannot be read."_s, {}, false});
    QVERIFY(need(importer.step(rows)));
    QCOMPARE(m_told.size(), stored(desk));
    const auto broken = importer.step(rows);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::Unavailable);
    QVERIFY(stored(desk) < 510);
    QCOMPARE(m_told.size(), stored(desk));
    QCOMPARE(importer.report().opened, stored(desk));
}

void TestImporter::aPortionEndsInTime()
{
    Desk desk;
    TicketReader reader(*desk.helpDesk);
    Importer importer(*desk.helpDesk, reader, callbacks());
    Rows rows(3, {});
    for (int done = 1; done <= 3; ++done) {
        QVERIFY(need(importer.step(rows, Duration(0)))); // one at least, or it would never end
        QCOMPARE(stored(desk), 2 * done - 1);
        desk.open(u"In between"_s); // no transaction is open
    }
    QVERIFY(!need(importer.step(rows, Duration(0))));
    QCOMPARE(m_told.size(), 3);
}

void TestImporter::aDryRunTellsAndKeepsNothing()
{
    Desk desk;
    TicketReader reader(*desk.helpDesk);
    Importer importer(*desk.helpDesk, reader, callbacks());
    Rows rows(3, {});
    need(importer.run(rows, ExecutionMode::DryRun));
    QCOMPARE(m_told.size(), 3);
    QCOMPARE(importer.report().opened, 3);
    QCOMPARE(stored(desk), 0);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
