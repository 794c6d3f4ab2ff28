// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One ticket from the call to the archive: real windows of three agents on one file, driven by keys and clicks.

#include "app/newticket/ChoiceCombo.h"
#include "app/newticket/NewTicketDialog.h"
#include "contract/RepositoryFixture.h"
#include "gui/Driving.h"
#include "models/TicketListModel.h"
#include "service/file/HelpDeskFile.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString Subject = u"Mobile online banking is down"_s;
constexpr int KeysAllowed = 40;

/// Presses keys where they would go in this window, and counts them.
class Keyboard {
public:
    explicit Keyboard(QWidget &window)
        : m_window(&window)
    { }

    void goTo(QWidget &window) { m_window = &window; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_count;
        QTest::keyClick(receiver(), key, modifiers);
    }
    /// What finds something that is there counts, key by key.
    void choose(const QString &typed)
    {
        m_count += static_cast<int>(typed.size());
        QTest::keyClicks(receiver(), typed);
    }
    /// The text itself does not.
    void write(const QString &text) { QTest::keyClicks(receiver(), text); }
    [[nodiscard]] int count() const { return m_count; }

private:
    [[nodiscard]] QWidget *receiver() const
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            return popup;
        }
        return m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window;
    }

    QWidget *m_window;
    int m_count = 0;
};

/// Chooses the path in the dialog that opens, and waits for the file.
void saveAs(Desk &desk, const QString &path)
{
    QTRY_VERIFY(desk.find<QFileDialog>(u"saveDialog"_s) != nullptr);
    choosePath(*desk.find<QFileDialog>(u"saveDialog"_s), path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestE2eLifeCycle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, ThemeKind::Light);
        m_clock->set(morning());
        m_john = open(u"john"_s);
    }
    /// Each step goes on from the one before.
    void init()
    {
        if (m_broken) {
            QSKIP("A step before this one failed.");
        }
    }
    void cleanup() { m_broken = m_broken || QTest::currentTestFailed(); }
    void cleanupTestCase()
    {
        m_mary.reset();
        m_ken.reset();
        m_john.reset();
    }

    void karenCalls()
    {
        toList(*m_john);
        Keyboard keys(m_john->window());
        keys.press(Qt::Key_N, Qt::ControlModifier);
        QPointer<NewTicketDialog> dialog;
        QTRY_VERIFY((dialog = m_john->window().findChild<NewTicketDialog *>()) != nullptr && dialog->isVisible());
        keys.goTo(*dialog);
        auto *requester = dialog->findChild<QLineEdit *>(u"requester"_s);
        QTRY_COMPARE(dialog->focusWidget(), requester);
        keys.choose(u"karen"_s);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(requester->text(), u"Karen Miller"_s);
        keys.press(Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit *>(u"subject"_s));
        keys.write(Subject);
        keys.press(Qt::Key_Tab);
        auto *topic = dialog->findChild<ChoiceCombo *>(u"topic"_s);
        QCOMPARE(dialog->focusWidget(), topic);
        keys.choose(u"bus"_s);
        QCOMPARE(topic->currentText(), u"Business critical outage"_s);
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"duplicates"_s)->isVisible()); // what is alike does not stop the hand
        auto *message = dialog->findChild<QPlainTextEdit *>(u"message"_s);
        while (dialog->focusWidget() != message && keys.count() <= KeysAllowed) {
            keys.press(Qt::Key_Tab);
        }
        keys.write(u"The app shows a blank page since nine."_s);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog == nullptr);
        QVERIFY2(keys.count() <= KeysAllowed, qPrintable(QString::number(keys.count())));
        qInfo("Keys beyond the text: %d", keys.count());

        m_john->settle();
        m_ticket = m_john->current();
        const TicketView view = stored();
        const DirectorySnapshot &directory = *m_john->session().directory();
        m_number = view.details.ticket.number;
        QCOMPARE(view.details.ticket.subject, Subject);
        QCOMPARE(view.requester.name, u"Karen Miller"_s);
        QCOMPARE(view.details.ticket.source, Source::Phone);
        QCOMPARE(view.details.ticket.priority, idOf(directory.priorities, u"Emergency"_s));
        QCOMPARE(view.details.ticket.department, idOf(directory.departments, u"Online Banking"_s));
        QCOMPARE(view.details.ticket.firstResponseDue, std::optional(morning() + 30min));
        QCOMPARE(view.details.ticket.due, std::optional(morning() + 1h));
        QTRY_COMPARE(counted(*m_john), u"open"_s); // the team of its topic has it already
    }

    void itIsInTriageAndItsTimeTicks()
    {
        goOn(16min); // half of the time for an answer is over
        QTRY_COMPARE(counted(*m_john), u"due-soon open"_s);
        toList(*m_john);
        clickQueue(*m_john, u"due-soon"_s);
        QVERIFY(clickTicket(*m_john, Subject));
        const auto shown = [this] {
            return m_john->tickets()->currentIndex().data(TicketListModel::ItemRole).value<TicketListItem>();
        };
        const auto inHeader = [this] { return m_john->find<QWidget>(u"propertyDue"_s)->accessibleName(); };
        QCOMPARE(shown().priority, u"Emergency"_s);
        QCOMPARE(shown().due.text, u"0:14 left"_s);
        const QString before = inHeader();
        goOn(1min);
        QTRY_COMPARE(shown().due.text, u"0:13 left"_s);
        QTRY_VERIFY(inHeader() != before);
    }

    void johnAssignsItToKen()
    {
        const AgentId ken = idOf(m_john->session().directory()->agents, u"Ken Jay"_s);
        const Ticket before = ticket();
        toList(*m_john);
        m_john->press(Qt::Key_A);
        choose(*m_john, u"ken"_s);
        QTRY_COMPARE(ticket().agent, ken);
        undoAndRedo(*m_john, before);
        QCOMPARE(ticket().agent, ken);
        QCOMPARE(ticket().due, before.due); // nobody gets more time by it
        QTRY_COMPARE(counted(*m_john), u"due-soon open"_s);
    }

    void kenNotesAndTransfers()
    {
        goOn(3min);
        m_ken = open(u"ken"_s);
        QTRY_COMPARE(counted(*m_ken), u"due-soon mine my-teams needs-reply open"_s);
        clickQueue(*m_ken, u"mine"_s);
        QVERIFY(clickTicket(*m_ken, Subject));
        toList(*m_ken);
        m_ken->press(Qt::Key_N);
        QCOMPARE(m_ken->window().focusWidget(), m_ken->editor());
        m_ken->type(u"Coordinating with the system team, the loadbalancer is suspected."_s);
        m_ken->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stored().entries.constLast().kind, EntryKind::Note);
        QVERIFY(m_ken->session().commands().undoLabel().isEmpty()); // what was written stays
        QTRY_VERIFY(m_ken->editor()->toPlainText().isEmpty());

        goOn(1min);
        const Ticket before = ticket();
        toList(*m_ken);
        m_ken->press(Qt::Key_T);
        choose(*m_ken, u"system"_s);
        const auto system = idOf(m_ken->session().directory()->departments, u"System Administrators"_s);
        QTRY_COMPARE(ticket().department, system);
        undoAndRedo(*m_ken, before);
        QCOMPARE(ticket().department, system);
        QVERIFY(!ticket().agent); // he is no member there
        QCOMPARE(ticket().due, before.due);
        QTRY_COMPARE(counted(*m_ken), u"due-soon my-teams open"_s); // still his team's
        QTRY_COMPARE(counted(*m_john), u"due-soon open"_s);
    }

    void maryAnswersAndResolvesInOneStep()
    {
        goOn(5min);
        m_mary = open(u"mary"_s);
        QTRY_COMPARE(counted(*m_mary), u"due-soon my-teams open"_s);
        clickQueue(*m_mary, u"my-teams"_s);
        QVERIFY(clickTicket(*m_mary, Subject));
        const Ticket before = ticket();
        toList(*m_mary);
        m_mary->press(Qt::Key_R);
        m_mary->type(u"/outage"_s);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        m_mary->press(Qt::Key_Return);
        QTRY_VERIFY(m_mary->editor()->toPlainText().startsWith(u"Hi Karen Miller,"_s));
        const QString written = m_mary->editor()->toPlainText();
        const StatusId resolved = m_mary->session().directory()->settings.resolvedStatus;
        auto *send = m_mary->find<QPushButton>(u"composeSend"_s);
        QCOMPARE(send->text(), u"Send and resolve"_s);
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(ticket().status, resolved);
        const AgentId mary = idOf(m_mary->session().directory()->agents, u"Mary Stone"_s);
        QCOMPARE(ticket().closedBy, mary);
        QVERIFY(!ticket().agent); // the status comes before the claim: what is resolved is nobody's to work on

        // While it is held she takes it back, and then sends it after all.
        goOn(5s);
        auto *undo = m_mary->find<QPushButton>(u"undoSending"_s);
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(m_mary->editor()->toPlainText(), written);
        QVERIFY(ticket().status == before.status && ticket().agent == before.agent && ticket().due == before.due);
        QTRY_COMPARE(counted(*m_mary), u"due-soon my-teams open"_s);
        goOn(5s);
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(ticket().status, resolved);
        const ThreadEntry reply = stored().entries.constLast();
        QCOMPARE(reply.kind, EntryKind::Reply);
        QVERIFY(reply.body.text.contains(u"online systems should be working now"_s));
        QVERIFY(ticket().firstResponseDone.has_value());
        QVERIFY(!ticket().isOverdue(m_clock->now() + 24h)); // its clocks have ended
        QTRY_COMPARE(counted(*m_mary), u"closed closed-month closed-today closed-week resolved"_s);
        QTRY_COMPARE(counted(*m_john), counted(*m_mary));
    }

    void kenSeesEveryEventInOrder()
    {
        QCOMPARE(m_ken->current(), m_ticket); // it left his queue, not his sight
        const QStringList expected{
            u"Message by Karen Miller"_s,
            u"Opened by John Bonds"_s,
            u"Assigned to Incident response by John Bonds: help topic"_s,
            u"Assigned to Ken Jay and Incident response by John Bonds"_s,
            u"Released by John Bonds: undone"_s,
            u"Assigned to Ken Jay and Incident response by John Bonds: redone"_s,
            u"Note by Ken Jay"_s,
            u"Transferred to System Administrators by Ken Jay"_s,
            u"Released by Ken Jay"_s, // he is no member there
            u"Transferred to Online Banking by Ken Jay: undone"_s,
            u"Assigned to Ken Jay and Incident response by Ken Jay: undone"_s,
            u"Transferred to System Administrators by Ken Jay: redone"_s,
            u"Released by Ken Jay: redone"_s,
            u"Reply by Mary Stone"_s,
            u"First response by Mary Stone"_s,
            u"Closed: status set to Resolved by Mary Stone"_s,
            u"Sending undone by Mary Stone"_s,
            u"Reopened by Mary Stone: undone"_s,
            u"Marked as unanswered by Mary Stone: undone"_s,
            u"Reply by Mary Stone"_s,
            u"First response by Mary Stone"_s,
            u"Closed: status set to Resolved by Mary Stone"_s,
        };
        QTRY_VERIFY2(threadLines(*m_ken).size() == expected.size(), qPrintable(threadLines(*m_ken).join(u'\n')));
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(threadLines(*m_ken).value(i), expected.at(i));
        }
    }

    void itIsClosed()
    {
        goOn(10min);
        toList(*m_john);
        clickQueue(*m_john, u"resolved"_s);
        QVERIFY(clickTicket(*m_john, Subject));
        const Ticket before = ticket();
        m_john->press(Qt::Key_S);
        choose(*m_john, u"closed"_s);
        const auto closed = idOf(m_john->session().directory()->statuses, u"Closed"_s);
        QTRY_COMPARE(ticket().status, closed);
        undoAndRedo(*m_john, before);
        QCOMPARE(ticket().status, closed);
        QTRY_COMPARE(counted(*m_john), u"closed closed-month closed-today closed-week"_s);
    }

    void karenRatesIt()
    {
        // Where requesters do it: in the portal, which is another program on the same help desk.
        const Command rate = Command::make(m_ticket, command::Rate{5, u"Quick and friendly."_s});
        QVERIFY(!waitFor(m_john->repository().tickets().execute(rate))); // no agent gives marks to another
        const auto portal = HelpDeskFile::open(m_john->path(), FileUse::Write, *m_clock, nullptr);
        QVERIFY(portal);
        const auto rated = (*portal)->helpDesk().execute(Actor::ofRequester(ticket().requester), rate);
        QVERIFY2(rated, qPrintable(rated ? QString() : rated.error().text));
        const auto lastLine = [this] { return threadLines(*m_john).value(threadLines(*m_john).size() - 1); };
        QTRY_COMPARE(lastLine(), u"Rated 5 of 5 by Karen Miller: Quick and friendly."_s);
        QCOMPARE(stored().feedback->rating, 5);
    }

    void itIsArchivedAndFound()
    {
        const Ticket before = ticket();
        toList(*m_john);
        m_john->press(Qt::Key_S); // it left the list and is still in hand
        choose(*m_john, u"archived"_s);
        QTRY_COMPARE(ticket().state, TicketState::Archived);
        undoAndRedo(*m_john, before);
        QCOMPARE(ticket().state, TicketState::Archived);
        QTRY_COMPARE(counted(*m_john), u"archived"_s);
        QTRY_COMPARE(counted(*m_ken), u"archived"_s);

        toList(*m_john);
        m_john->press(Qt::Key_Slash);
        m_john->type(u"is:archived loadbalancer"_s);
        m_john->press(Qt::Key_Return);
        QTRY_COMPARE(m_john->tickets()->model()->rowCount(), 1);
        QTRY_COMPARE(m_john->tickets()->currentIndex().data().toString(), Subject);
        QTRY_COMPARE(m_john->current(), m_ticket);
    }

    void itIsSavedAsTableAndPdf()
    {
        const QTemporaryDir folder;
        const QString table = folder.filePath(u"found.csv"_s);
        toList(*m_john);
        m_john->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        saveAs(*m_john, table);
        QTRY_VERIFY(m_john->barText({}).contains(u"found.csv"_s));
        const QStringList rows = QString::fromUtf8(contentOf(table)).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 2); // the titles and what was found
        QVERIFY(rows.constFirst().contains(u"Ticket Number,Date Created,Subject"_s));
        for (const QString &part : {m_number, Subject, u"Emergency"_s, u"System Administrators"_s, u"Archived"_s}) {
            QVERIFY2(rows.constLast().contains(part), qPrintable(rows.constLast()));
        }

        const QString paper = folder.filePath(u"ticket.pdf"_s);
        toList(*m_john);
        m_john->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_john->find<QDialog>(u"ticketPartsDialog"_s) != nullptr);
        QTest::keyClick(m_john->find<QDialog>(u"ticketPartsDialog"_s), Qt::Key_Return);
        saveAs(*m_john, paper);
        QTRY_VERIFY(m_john->barText({}).contains(u"ticket.pdf"_s));
        QVERIFY(contentOf(paper).startsWith("%PDF-"));
        QVERIFY(contentOf(paper).size() > 5000);
    }

private:
    std::unique_ptr<Desk> open(const QString &agent)
    {
        auto desk = std::make_unique<Desk>(*m_theme, agent, m_john ? m_john->path() : QString(), m_clock);
        desk->show();
        toList(*desk);
        return desk;
    }
    [[nodiscard]] TicketView stored() { return m_john->stored(m_ticket); }
    [[nodiscard]] Ticket ticket() { return stored().details.ticket; }
    [[nodiscard]] QString counted(Desk &desk) { return queuesCounting(desk, m_number).join(u' '); }

    /// Time goes by, and every window notices at the next minute.
    void goOn(Duration duration)
    {
        m_clock->advance(duration);
        for (Desk *desk : {m_john.get(), m_ken.get(), m_mary.get()}) {
            if (desk != nullptr) {
                Q_EMIT desk->session().ticker().ticked();
                desk->settle();
            }
        }
    }

    /// Ctrl+Z brings the ticket back as it was before, counts included; Ctrl+Y does it again.
    void undoAndRedo(Desk &desk, const Ticket &before)
    {
        const auto same = [](Ticket a, const Ticket &b) {
            a.version = b.version; // each step moves these on
            a.updated = b.updated;
            return a == b;
        };
        const Ticket after = ticket();
        QStringList countedAfter;
        QTRY_COMPARE((countedAfter = queuesCounting(desk, m_number)).filter(u"("_s), QStringList());
        toList(desk);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY2(same(ticket(), before), qPrintable(desk.barText({})));
        QTRY_COMPARE(queuesCounting(desk, m_number).filter(u"("_s), QStringList());
        desk.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_VERIFY2(same(ticket(), after), qPrintable(desk.barText({})));
        QTRY_COMPARE(queuesCounting(desk, m_number), countedAfter);
    }

    std::shared_ptr<ContractClock> m_clock = std::make_shared<ContractClock>();
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Desk> m_john;
    std::unique_ptr<Desk> m_ken;
    std::unique_ptr<Desk> m_mary;
    TicketId m_ticket;
    QString m_number;
    bool m_broken = false;
};

QTEST_MAIN(TestE2eLifeCycle)
#include "tst_e2e_life_cycle.moc"
