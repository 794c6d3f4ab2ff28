// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/BulkDialog.h"
#include "app/triage/BulkWriteDialog.h"
#include "gui/Driving.h"
#include "models/BulkPreviewModel.h"
#include "models/TicketListModel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 500;
constexpr int NotMine = 7;

/// 493 tickets of Support, where Ken may transfer, and seven of the system administrators that are only his to answer.
void openMany(Desk &desk)
{
    const DirectorySnapshot &directory = *desk.session().directory();
    QList<Command> commands;
    for (int i = 0; i < Many; ++i) {
        command::OpenTicket open;
        open.requester.name = u"Karen Miller"_s;
        open.requester.email = u"karen.miller@meridian.example"_s;
        open.subject = u"Flooded cellar %1"_s.arg(i);
        open.body.text = u"Water."_s;
        open.tags = {u"flood"_s};
        open.acknowledge = false;
        const bool notMine = i % 70 == 3 && i / 70 < NotMine;
        open.department = idOf(directory.departments, notMine ? u"System Administrators"_s : u"Support"_s);
        open.agent = notMine ? idOf(directory.agents, u"Ken Jay"_s) : AgentId();
        commands.append(Command::make({}, open));
    }
    const auto opened = waitFor(desk.repository().tickets().executeOnAll(commands));
    QVERIFY(opened.has_value());
    for (const auto &one : *opened) {
        QVERIFY2(one.has_value(), qPrintable(one ? QString() : one.error().text));
    }
}

qint64 countOf(Desk &desk, const QString &query)
{
    const auto counts = waitFor(desk.repository().tickets().counts({query}));
    return counts ? counts->constFirst() : -1;
}

BulkDialog *dialogOf(Desk &desk)
{
    BulkDialog *dialog = nullptr;
    if (!QTest::qWaitFor(
            [&desk, &dialog] {
                dialog = desk.window().findChild<BulkDialog *>();
                return dialog != nullptr && dialog->isReady();
            },
            60000)) {
        return nullptr;
    }
    return dialog;
}

} // namespace

class TestBulk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void transferOfManyIsShownFirstAndUndoneAtOnce()
    {
        Theme theme(*qApp, ThemeKind::Light);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"flooded.dhdb"_s);
        {
            Desk john(theme);
            QTRY_VERIFY(john.session().directory()->version > 0);
            openMany(john);
            john.saveTo(path);
        }
        Desk desk(theme, u"ken"_s, path);
        desk.show();
        desk.press(Qt::Key_Slash);
        desk.type(u"tag:flood"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.tickets()->model()->rowCount(), Many);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_T);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        desk.type(u"branch"_s);
        desk.press(Qt::Key_Return);

        BulkDialog *dialog = dialogOf(desk);
        QVERIFY(dialog != nullptr);
        auto *table = dialog->findChild<QTableView *>(u"bulkPreview"_s);
        QCOMPARE(table->model()->rowCount(), Many);
        QCOMPARE(countOf(desk, u"tag:flood dept:Support"_s), Many - NotMine); // nothing is done yet
        const QString refusal = table->model()->index(0, BulkPreviewModel::ChangeColumn).data().toString();
        QVERIFY2(refusal.startsWith(u"Refused"_s), qPrintable(refusal));
        const QString change = table->model()->index(NotMine, BulkPreviewModel::ChangeColumn).data().toString();
        QVERIFY2(change.contains(u"Department: Support → Branch IT"_s), qPrintable(change));
        const QString summary = dialog->findChild<QLabel *>(u"bulkSummary"_s)->text();
        QVERIFY2(summary.contains(u"493"_s) && summary.contains(u"7 refused"_s), qPrintable(summary));
        dialog->findChild<QCheckBox *>(u"onlyRefused"_s)->setChecked(true);
        QCOMPARE(table->model()->rowCount(), NotMine);

        QTest::keyClick(dialog->findChild<QPushButton *>(u"bulkRun"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<BulkDialog *>() == nullptr, 60000);
        desk.settle();
        QCOMPARE(countOf(desk, u"tag:flood dept:\"Branch IT\""_s), Many - NotMine);
        QCOMPARE(countOf(desk, u"tag:flood dept:\"System Administrators\""_s), NotMine);

        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.tickets()->setFocus();
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(
            QTest::qWaitFor([&desk] { return countOf(desk, u"tag:flood dept:Support"_s) == Many - NotMine; }, 30000),
            qPrintable(desk.barText({})));
        desk.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(countOf(desk, u"tag:flood dept:\"Branch IT\""_s), Many - NotMine, 60000);
    }

    void whatIsNotAgreedToIsNotDone()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.selectQueue(u"unassigned"_s);
        const auto before = desk.count(u"unassigned"_s);
        QVERIFY(before > 2);
        desk.tickets()->setFocus();
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_C);
        BulkDialog *dialog = dialogOf(desk);
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(desk.window().findChild<BulkDialog *>() == nullptr);
        desk.settle();
        QCOMPARE(countOf(desk, u"is:open is:unassigned"_s), before);
        QVERIFY(!desk.session().commands().canUndo());
    }

    void aReplyToSeveralIsFilledInForEach()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.selectQueue(u"unassigned"_s);
        QVERIFY(desk.count(u"unassigned"_s) > 2);
        toList(desk);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        QList<TicketId> tickets;
        for (const QModelIndex &row : desk.tickets()->selectionModel()->selectedRows()) {
            tickets.append(TicketId{row.data(TicketListModel::TicketIdRole).toLongLong()});
        }
        desk.press(Qt::Key_R);
        QTRY_VERIFY(desk.find<BulkWriteDialog>(u"bulkWriteDialog"_s) != nullptr);
        auto *writing = desk.find<BulkWriteDialog>(u"bulkWriteDialog"_s);
        auto *text = writing->findChild<QPlainTextEdit *>(u"bulkText"_s);
        auto *go = writing->findChild<QPushButton *>(u"bulkNext"_s);
        QVERIFY(!go->isEnabled());
        text->setPlainText(u"Dear %{requester.nam}, #%{ticket.number} is being looked at."_s);
        QTRY_VERIFY(writing->findChild<QWidget *>(u"variableHint"_s)->isVisible());
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(writing->isVisible()); // first one is told
        text->setPlainText(u"Dear %{requester.name}, #%{ticket.number} is being looked at."_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);

        BulkDialog *dialog = dialogOf(desk);
        QVERIFY(dialog != nullptr);
        auto *table = dialog->findChild<QTableView *>(u"bulkPreview"_s);
        QCOMPARE(table->model()->rowCount(), tickets.size());
        QStringList shown;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            shown.append(table->model()->index(row, BulkPreviewModel::ChangeColumn).data(Qt::ToolTipRole).toString());
        }
        for (const TicketId id : std::as_const(tickets)) {
            const TicketView view = desk.stored(id);
            const QString wanted =
                u"Dear %1, #%2 is being looked at."_s.arg(view.requester.name, view.details.ticket.number);
            QVERIFY2(!shown.filter(wanted).isEmpty(), qPrintable(wanted + u" in "_s + shown.join(u'|')));
            QVERIFY(!view.entries.constLast().body.text.contains(u"looked at"_s)); // nothing is sent yet
        }
        QVERIFY(dialog->findChild<QLabel *>(u"bulkSummary"_s)->text().contains(u"get a mail"_s));

        // Whoever goes back has not lost the text.
        dialog->reject();
        QTRY_VERIFY(desk.find<BulkDialog>(u"bulkDialog"_s) == nullptr);
        toList(desk);
        desk.press(Qt::Key_R);
        QTRY_VERIFY(desk.find<BulkWriteDialog>(u"bulkWriteDialog"_s) != nullptr);
        writing = desk.find<BulkWriteDialog>(u"bulkWriteDialog"_s);
        QVERIFY(writing->findChild<QPlainTextEdit *>(u"bulkText"_s)->toPlainText().startsWith(u"Dear"_s));
        QTest::keyClick(writing->findChild<QPlainTextEdit *>(u"bulkText"_s), Qt::Key_Return, Qt::ControlModifier);
        dialog = dialogOf(desk);
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"bulkRun"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<BulkDialog>(u"bulkDialog"_s) == nullptr, 60000);
        for (const TicketId id : std::as_const(tickets)) {
            const TicketView view = desk.stored(id);
            const ThreadEntry &entry = view.entries.constLast();
            QCOMPARE(entry.kind, EntryKind::Reply);
            QVERIFY2(
                entry.body.text.startsWith(u"Dear %1, #%2 is"_s.arg(view.requester.name, view.details.ticket.number)),
                qPrintable(entry.body.text));
        }
        QVERIFY(desk.session().drafts().content({}, DraftKind::Reply).isEmpty());
    }

    void aNoteOnSeveralIsNotMailed()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.selectQueue(u"unassigned"_s);
        toList(desk);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_N);
        QTRY_VERIFY(desk.find<BulkWriteDialog>(u"bulkWriteDialog"_s) != nullptr);
        auto *writing = desk.find<BulkWriteDialog>(u"bulkWriteDialog"_s);
        QVERIFY(!writing->findChild<QCheckBox *>(u"bulkSignature"_s)->isVisible());
        auto *status = writing->findChild<QComboBox *>(u"bulkStatus"_s);
        const StatusId pending = desk.session().directory()->settings.pendingStatus;
        status->setCurrentIndex(status->findData(pending.value));
        writing->findChild<QPlainTextEdit *>(u"bulkText"_s)->setPlainText(u"Waits for %{agent.name}."_s);
        QTest::mouseClick(writing->findChild<QPushButton *>(u"bulkNext"_s), Qt::LeftButton);
        BulkDialog *dialog = dialogOf(desk);
        QVERIFY(dialog != nullptr);
        const QString summary = dialog->findChild<QLabel *>(u"bulkSummary"_s)->text();
        QVERIFY2(summary.contains(u"nobody gets a mail"_s), qPrintable(summary));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"bulkRun"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<BulkDialog>(u"bulkDialog"_s) == nullptr, 60000);
        desk.settle();
        const TicketView view = desk.stored(desk.current());
        QCOMPARE(view.details.ticket.status, pending);
        QCOMPARE(view.entries.constLast().kind, EntryKind::Note);
        QCOMPARE(view.entries.constLast().body.text, u"Waits for %1."_s.arg(desk.session().self()->name));
    }
};

QTEST_MAIN(TestBulk)
#include "tst_bulk.moc"
