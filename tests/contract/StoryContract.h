// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/ContractTest.h"

namespace deskhand::test {

/// A ticket's whole life, from the mail that reports the outage to the archive (domain, section 1), as its people see
/// it. After each step its events, clocks, counts and who was told are checked, and each step that can be undone is
/// undone and done again.
class StoryContract : public ContractTest {
    Q_OBJECT
public:
    using ContractTest::ContractTest;

private Q_SLOTS:
    void outageFromMailToArchive();

private:
    /// The test function goes through these, in order; each ends the story where it fails.
    void mailReportsTheOutage();
    void johnAssignsItToKen();
    void kenNotesAndTransfers();
    void maryClaimsItByReplying();
    void maryResolvesIt();
    void thanksReopenIt();
    void maryResolvesItAgain();
    void confirmationWindowCloses();
    void karenRates();
    void johnArchives();
    void itIsFoundAndExported();

    /// Does it, undoes it, does it again; gives the first outcome. The ticket must be as before and as after.
    CommandOutcome doUndoRedo(const char *username, CommandBody body);
    [[nodiscard]] Ticket now() { return ticket("john", m_ticket); }
    /// Kinds of the ticket's events since the last call.
    [[nodiscard]] QList<EventKind> newEvents();
    /// Who was told by mail since the last call: the addresses.
    [[nodiscard]] QStringList newMail();
    /// The kinds of which the agent was told in the program since the last call with this agent.
    [[nodiscard]] QList<EventKind> told(const QString &username);
    /// Counts of the default queues that hold any tickets at all: "open=1 overdue=1".
    [[nodiscard]] QString queues(const char *username);

    TicketId m_ticket;
    qsizetype m_events = 0;
    QSet<qint64> m_mails;
    QHash<QString, qsizetype> m_told;
    QString m_replyMessageId;
};

} // namespace deskhand::test
