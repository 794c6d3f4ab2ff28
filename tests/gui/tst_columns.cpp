// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The columns of lists of one-line rows: chosen, moved, resized and sorted by hand, and kept for each list.

#include "app/list/ColumnHeader.h"
#include "gui/Driving.h"
#include "models/QueueTreeModel.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSettings>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

ColumnHeader *headerOf(Desk &desk)
{
    return desk.find<ColumnHeader>(u"columnHeader"_s);
}

QList<TicketColumn> columnsOf(Desk &desk)
{
    QList<TicketColumn> columns;
    for (const ShownColumn &shown : headerOf(desk)->columns()) {
        columns.append(shown.column);
    }
    return columns;
}

int widthOf(Desk &desk, TicketColumn column)
{
    for (const ShownColumn &shown : headerOf(desk)->columns()) {
        if (shown.column == column) {
            return shown.width;
        }
    }
    return -1;
}

/// The middle of the column's head, in its viewport.
QPoint headAt(Desk &desk, TicketColumn column)
{
    for (const ColumnHeader::Place &place : headerOf(desk)->places()) {
        if (place.column == column) {
            return {place.left + place.width / 2, headerOf(desk)->height() / 2};
        }
    }
    return {};
}

void pressHead(Desk &desk, TicketColumn column)
{
    QTest::mouseClick(headerOf(desk)->viewport(), Qt::LeftButton, {}, headAt(desk, column));
    desk.settle();
}

/// As people drag: pressed, moved in steps, let go.
void drag(QWidget *widget, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step) {
        const QPoint at = from + (to - from) * step / 8;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

/// Right-clicks the heads and ticks the column, or takes its tick off.
void tick(Desk &desk, TicketColumn column)
{
    QWidget *heads = headerOf(desk)->viewport();
    const QPoint at(20, heads->height() / 2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, heads->mapToGlobal(at));
    QApplication::sendEvent(heads, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text() == columnTitle(column)) {
            QVERIFY(action->isEnabled());
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            break;
        }
    }
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
}

void showOneLine(Desk &desk)
{
    desk.window().actionRegistry().action(ActionId::OneLineRows)->trigger();
    QTRY_VERIFY(headerOf(desk)->isVisible());
}

QStringList subjects(Desk &desk)
{
    QStringList all;
    for (int row = 0; row < desk.tickets()->model()->rowCount(); ++row) {
        all.append(desk.tickets()->model()->index(row, 0).data().toString());
    }
    return all;
}

bool inOrder(const QStringList &texts, bool descending)
{
    return std::is_sorted(texts.cbegin(), texts.cend(), [descending](const QString &a, const QString &b) {
        return descending ? a.compare(b, Qt::CaseInsensitive) > 0 : a.compare(b, Qt::CaseInsensitive) < 0;
    });
}

} // namespace

class TestColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }

    void theyAreChosenAndKeptForEachList()
    {
        Theme theme(*qApp, ThemeKind::Light);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bank.dhdb"_s);
        {
            Desk desk(theme);
            desk.show();
            QVERIFY(!headerOf(desk)->isVisible()); // rows of two lines have none
            showOneLine(desk);
            QCOMPARE(columnsOf(desk), usualColumns());
            tick(desk, TicketColumn::Topic);
            QVERIFY(columnsOf(desk).contains(TicketColumn::Topic));
            tick(desk, TicketColumn::Requester);
            QVERIFY(!columnsOf(desk).contains(TicketColumn::Requester));
            desk.selectQueue(u"unassigned"_s);
            QCOMPARE(columnsOf(desk), usualColumns());
            desk.selectQueue(u"open"_s);
            QVERIFY(columnsOf(desk).contains(TicketColumn::Topic));
            desk.saveTo(path);
        }
        Desk again(theme, u"john"_s, path);
        again.show();
        QVERIFY(headerOf(again)->isVisible());
        QVERIFY(columnsOf(again).contains(TicketColumn::Topic));
        QVERIFY(!columnsOf(again).contains(TicketColumn::Requester));
    }

    void theSubjectStays()
    {
        ColumnHeader header;
        header.setColumns({{TicketColumn::Number, 80}, {TicketColumn::Subject, 200}});
        const auto actions = header.makeMenu(&header)->actions();
        for (const QAction *action : actions) {
            QCOMPARE(action->isEnabled(), action->text() != columnTitle(TicketColumn::Subject));
        }
        QCOMPARE(actions.size(), ticketColumnCount);
    }

    void aHeadSortsAndSortsTheOtherWay()
    {
        Theme theme(*qApp, ThemeKind::Light);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bank.dhdb"_s);
        {
            Desk desk(theme);
            desk.show();
            showOneLine(desk);
            QVERIFY(!inOrder(subjects(desk), false));
            const TicketId current = desk.current();
            pressHead(desk, TicketColumn::Subject);
            QTRY_VERIFY2(inOrder(subjects(desk), false), qPrintable(subjects(desk).join(u'\n')));
            QCOMPARE(desk.current(), current); // the order changed, not what one looks at
            QCOMPARE(headerOf(desk)->sortIndicatorOrder(), Qt::AscendingOrder);
            pressHead(desk, TicketColumn::Subject);
            QTRY_VERIFY2(inOrder(subjects(desk), true), qPrintable(subjects(desk).join(u'\n')));
            QCOMPARE(headerOf(desk)->sortIndicatorOrder(), Qt::DescendingOrder);
            desk.selectQueue(u"answered"_s);
            QVERIFY(!inOrder(subjects(desk), true));
            desk.saveTo(path);
        }
        Desk again(theme, u"john"_s, path);
        again.show();
        QVERIFY(inOrder(subjects(again), true));
    }

    void widthAndPlaceAreKept()
    {
        Theme theme(*qApp, ThemeKind::Light);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bank.dhdb"_s);
        int width = 0;
        QList<TicketColumn> order;
        {
            Desk desk(theme);
            desk.show();
            showOneLine(desk);
            QWidget *heads = headerOf(desk)->viewport();
            const QPoint middle = headAt(desk, TicketColumn::Number);
            const int before = widthOf(desk, TicketColumn::Number);
            const QPoint edge(middle.x() + before / 2 - 1, middle.y());
            drag(heads, edge, edge + QPoint(30, 0));
            width = widthOf(desk, TicketColumn::Number);
            QVERIFY2(width > before + 20, qPrintable(QString::number(width)));
            drag(heads, headAt(desk, TicketColumn::Number), headAt(desk, TicketColumn::Requester));
            order = columnsOf(desk);
            QVERIFY(order.indexOf(TicketColumn::Number) > order.indexOf(TicketColumn::Subject));
            desk.saveTo(path);
        }
        Desk again(theme, u"john"_s, path);
        again.show();
        QCOMPARE(columnsOf(again), order);
        QCOMPARE(widthOf(again, TicketColumn::Number), width);
    }

    void aSavedQueueBringsItsOwn()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        SavedQueue queue;
        queue.name = u"Printers"_s;
        queue.query = u"is:open printer"_s;
        queue.sort = u"subject"_s;
        queue.scope = QueueScope::Personal;
        queue.owner = desk.session().self()->id;
        queue.columns = {u"subject"_s, u"tag"_s, u"created"_s};
        const auto saved = waitFor(desk.repository().directory().save(queue));
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text));
        const auto *model = qobject_cast<QueueTreeModel *>(desk.queues()->model());
        QTRY_VERIFY(model->find(QueueId{*saved}).isValid());
        const auto show = [&desk, model, &saved] {
            desk.queues()->setCurrentIndex(model->find(QueueId{*saved}));
            desk.settle();
        };
        show();
        const QList<TicketColumn> own{TicketColumn::Subject, TicketColumn::Labels, TicketColumn::Created};
        QTRY_COMPARE(columnsOf(desk), own);
        QVERIFY(!subjects(desk).isEmpty() && inOrder(subjects(desk), false));
        // What the agent chooses wins from then on.
        showOneLine(desk);
        tick(desk, TicketColumn::Team);
        desk.selectQueue(u"open"_s);
        QCOMPARE(columnsOf(desk), usualColumns());
        show();
        QTRY_COMPARE(columnsOf(desk), own + QList<TicketColumn>{TicketColumn::Team});
    }

    void whatIsStoredIsReadBackAndNonsenseIsNot()
    {
        ListLook look;
        look.oneLine = true;
        for (int i = 0; i < ticketColumnCount; ++i) {
            look.columns.append({static_cast<TicketColumn>(i), 40 + i});
        }
        look.sort = TicketSort{SortColumn::Requester, true};
        saveLook(u"mine"_s, look);
        QCOMPARE(loadLook(u"mine"_s, nullptr), look);
        QSettings().setValue(u"lists/mine/columns"_s, QStringList{u"no-such:12"_s, u"due:wide"_s});
        const QList<ShownColumn> due{{TicketColumn::Due, columnWidth(TicketColumn::Due)}};
        QCOMPARE(loadLook(u"mine"_s, nullptr).columns, due);
    }
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
