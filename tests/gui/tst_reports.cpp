// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/FigureTile.h"
#include "app/reports/ReportChart.h"
#include "app/reports/ReportsPane.h"
#include "app/reports/SpreadBars.h"
#include "gui/Desk.h"
#include "models/AgentLoadModel.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

ReportsPane *showReports(Desk &desk)
{
    desk.press(Qt::Key_4, Qt::ControlModifier);
    desk.settle();
    return desk.find<ReportsPane>(u"reportsPane"_s);
}

/// What the repository counts for the period shown.
Report counted(Desk &desk, const ReportsPane &pane, ReportGrouping grouping)
{
    ReportRequest request;
    pane.model().period().applyTo(request, pane.model().zone());
    request.groupings = {grouping};
    request.firstDayOfWeek = QLocale().firstDayOfWeek();
    const auto report = waitFor(desk.repository().reports().report(request));
    return report ? *report : Report();
}

FigureTile *tileOf(const ReportsPane &pane, ReportFigure figure)
{
    for (FigureTile *tile : pane.findChildren<FigureTile *>()) {
        if (tile->figure() == figure) {
            return tile;
        }
    }
    return nullptr;
}

int rowNamed(const QAbstractItemView &table, const QString &name)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == name) {
            return row;
        }
    }
    return -1;
}

constexpr int columnOf(ReportFigure figure)
{
    return ReportModel::FirstFigureColumn + static_cast<int>(figure);
}

/// Types the path into the open dialog as one would, and accepts it.
void saveAs(Desk &desk, const QString &path)
{
    QTRY_VERIFY(desk.find<QFileDialog>(u"saveDialog"_s) != nullptr);
    auto *dialog = desk.find<QFileDialog>(u"saveDialog"_s);
    auto *name = dialog->findChild<QLineEdit *>();
    QVERIFY(name != nullptr && !name->text().isEmpty());
    name->selectAll();
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(desk.find<QFileDialog>(u"saveDialog"_s) == nullptr);
    desk.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areReachedFromTheQueues()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.press(Qt::Key_End); // the last of the tree
        QCOMPARE(desk.queues()->currentIndex().data().toString(), u"Load by agent"_s);
        QVERIFY(desk.find<QWidget>(u"loadPane"_s)->isVisible());
        desk.press(Qt::Key_Up);
        auto *pane = desk.find<ReportsPane>(u"reportsPane"_s);
        QVERIFY(pane->isVisible());
        QVERIFY(!desk.tickets()->isVisible());
        desk.selectQueue(u"unassigned"_s);
        QVERIFY(!pane->isVisible());
        QVERIFY(desk.tickets()->isVisible());
        desk.tickets()->setFocus();
        desk.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(pane->isVisible());
        QVERIFY(pane->isAncestorOf(QApplication::focusWidget())); // the list, which had it, is gone
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(desk.tickets()->isVisible());
    }

    void figuresAreTheRepositorys()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const ReportsPane &pane = *showReports(desk);
        const Report report = counted(desk, pane, ReportGrouping::Department);
        QVERIFY(report.total.opened > 20);
        QCOMPARE(tileOf(pane, ReportFigure::Opened)->value(), QString::number(report.total.opened));
        QCOMPARE(tileOf(pane, ReportFigure::Closed)->value(), QString::number(report.total.closed));
        QCOMPARE(tileOf(pane, ReportFigure::Backlog)->value(), QString::number(report.total.backlog));
        QCOMPARE(tileOf(pane, ReportFigure::FirstResponseMedian)->value(),
                 hoursAndMinutes(report.total.firstResponseBusiness.median));
        auto *table = pane.findChild<QTableView *>(u"reportTable"_s);
        QCOMPARE(table->model()->rowCount(), static_cast<int>(report.rows.size()) + 1);
        for (const ReportRow &row : report.rows) {
            const Department *department = desk.session().directory()->department(DepartmentId{row.key.constFirst()});
            const int at = rowNamed(*table, department->name);
            const auto shown = [table, at](ReportFigure figure) {
                return table->model()->index(at, columnOf(figure)).data().toString();
            };
            QCOMPARE(shown(ReportFigure::Opened), QString::number(row.figures.opened));
            QCOMPARE(shown(ReportFigure::Reopened), QString::number(row.figures.reopened));
            for (int i = 0; i < reportFigureCount; ++i) {
                const auto figure = static_cast<ReportFigure>(i);
                QCOMPARE(shown(figure), figureText(row.figures, figure, ReportHours::Business));
            }
        }
        QCOMPARE(rowNamed(*table, u"All"_s), table->model()->rowCount() - 1);
    }

    void groupingAndHoursAreChosenByKeys()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const ReportsPane &pane = *showReports(desk);
        auto *grouping = pane.findChild<QPushButton *>(u"reportGrouping"_s);
        grouping->setFocus();
        // The button's menu has an event loop of its own.
        QTimer::singleShot(200, qApp, [] {
            for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}) {
                QTest::keyClick(QApplication::activePopupWidget(), key);
            }
        });
        QTest::keyClick(grouping, Qt::Key_Space);
        desk.settle();
        QCOMPARE(pane.model().grouping(), ReportGrouping::Agent);
        QCOMPARE(grouping->text(), u"By agent"_s);
        auto *table = pane.findChild<QTableView *>(u"reportTable"_s);
        QVERIFY(rowNamed(*table, u"Ken Jay"_s) >= 0);
    }

    void periodsArePresetsOrOnesOwn()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const ReportsPane &pane = *showReports(desk);
        auto *period = pane.findChild<QPushButton *>(u"reportPeriod"_s);
        const auto choose = [period](PeriodPreset preset) {
            for (QAction *action : period->menu()->actions()) {
                if (action->text() == presetName(preset)) {
                    action->trigger();
                }
            }
        };
        choose(PeriodPreset::LastMonth);
        desk.settle();
        QCOMPARE(pane.findChild<QLabel *>(u"reportTitle"_s)->text(), u"February 2026"_s);
        const auto february = counted(desk, pane, ReportGrouping::Department).total.opened;
        QCOMPARE(tileOf(pane, ReportFigure::Opened)->value(), QString::number(february));
        choose(PeriodPreset::Custom);
        QTRY_VERIFY(desk.find<QDialog>(u"periodDialog"_s) != nullptr);
        auto *dialog = desk.find<QDialog>(u"periodDialog"_s);
        dialog->findChild<QDateEdit *>(u"periodFirst"_s)->setDate(QDate(2026, 3, 10));
        dialog->findChild<QDateEdit *>(u"periodLast"_s)->setDate(QDate(2026, 3, 16));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        desk.settle();
        QCOMPARE(pane.model().period(), ReportPeriod::between(QDate(2026, 3, 10), QDate(2026, 3, 16)));
        QCOMPARE(pane.model().timeline().size(), 7);
        QCOMPARE(tileOf(pane, ReportFigure::Opened)->value(),
                 QString::number(counted(desk, pane, ReportGrouping::Department).total.opened));
    }

    void cellsOpenTheirTickets()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const ReportsPane &pane = *showReports(desk);
        auto *table = pane.findChild<QTableView *>(u"reportTable"_s);
        const int support = rowNamed(*table, u"Support"_s);
        const QModelIndex cell = table->model()->index(support, columnOf(ReportFigure::Opened));
        const int count = cell.data().toString().toInt();
        QVERIFY(count > 0);
        table->setFocus();
        table->setCurrentIndex(cell);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.tickets()->isVisible());
        desk.settle();
        QCOMPARE(desk.tickets()->model()->rowCount(), count);
        QVERIFY(!desk.queues()->currentIndex().isValid());
        QVERIFY(desk.tickets()->hasFocus());
        // And a tile, by mouse.
        showReports(desk);
        FigureTile *backlog = tileOf(pane, ReportFigure::Backlog);
        const int open = backlog->value().toInt();
        QTest::mouseClick(backlog, Qt::LeftButton);
        QTRY_VERIFY(desk.tickets()->isVisible());
        desk.settle();
        QCOMPARE(desk.tickets()->model()->rowCount(), open);
    }

    void aClickOnAFigureOpensItsTickets_data()
    {
        QTest::addColumn<int>("figure");
        QTest::newRow("count") << static_cast<int>(ReportFigure::Opened);
        QTest::newRow("time to answer") << static_cast<int>(ReportFigure::FirstResponseMedian);
        QTest::newRow("time to resolve") << static_cast<int>(ReportFigure::Resolution90);
        QTest::newRow("targets") << static_cast<int>(ReportFigure::TargetsKept);
    }

    void aClickOnAFigureOpensItsTickets()
    {
        QFETCH(const int, figure);
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const ReportsPane &pane = *showReports(desk);
        auto *table = pane.findChild<QTableView *>(u"reportTable"_s);
        const int row = rowNamed(*table, u"All"_s);
        const QModelIndex name = table->model()->index(row, ReportModel::NameColumn);
        QSignalSpy found(&pane.model(), &ReportModel::ticketsFound);
        table->scrollTo(name);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(name).center());
        const QModelIndex cell = table->model()->index(row, columnOf(static_cast<ReportFigure>(figure)));
        QVERIFY(cell.data(LinkRole).toBool());
        table->scrollTo(cell);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QTRY_VERIFY(desk.tickets()->isVisible());
        desk.settle();
        QCOMPARE(found.size(), 1); // the name opens nothing
        QVERIFY(desk.tickets()->model()->rowCount() > 0);
    }

    void theChartIsWalkedByKeys()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        const ReportsPane &pane = *showReports(desk);
        auto *chart = pane.findChild<ReportChart *>(u"reportChart"_s);
        chart->setFocus();
        QVERIFY(chart->accessibleDescription().contains(QString::number(pane.model().total().opened)));
        desk.press(Qt::Key_End);
        QCOMPARE(chart->current(), static_cast<int>(pane.model().timeline().size()) - 1);
        desk.press(Qt::Key_Left);
        const int day = chart->current();
        QCOMPARE(day, static_cast<int>(pane.model().timeline().size()) - 2);
        QVERIFY(chart->accessibleName().contains(pane.model().bucketName(day)));
        const auto opened = pane.model().timeline().at(day).figures.opened;
        QVERIFY(opened > 0);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.tickets()->isVisible());
        desk.settle();
        QCOMPARE(desk.tickets()->model()->rowCount(), static_cast<int>(opened));
    }

    void followsWhatHappens()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        QVERIFY(desk.openTicket(u"Payroll export"_s));
        const TicketId ticket = desk.current();
        const ReportsPane &pane = *showReports(desk);
        const auto before = pane.model().total().closed;
        const auto resolved = desk.session().directory()->settings.resolvedStatus;
        QVERIFY(waitFor(desk.repository().tickets().execute(Command::make(ticket, command::SetStatus{resolved, {}})))
                    .has_value());
        QTRY_COMPARE_WITH_TIMEOUT(pane.model().total().closed, before + 1, 10000);
        QCOMPARE(tileOf(pane, ReportFigure::Closed)->value(), QString::number(before + 1));
    }

    void goesOutAsCsvPdfAndOntoTheClipboard()
    {
        Theme theme(*qApp, ThemeKind::Dark);
        Desk desk(theme);
        desk.show();
        const ReportsPane &pane = *showReports(desk);
        QTemporaryDir folder;
        desk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        const QString csv = folder.filePath(u"report.csv"_s);
        saveAs(desk, csv);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), pane.model().rowCount({}) + 1);
        QVERIFY(lines.constFirst().startsWith("Department,Opened,Closed,Reopened,Backlog,"));
        QVERIFY(lines.constLast().startsWith("All," + QByteArray::number(pane.model().total().opened) + ','));

        desk.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        const QString pdf = folder.filePath(u"report.pdf"_s);
        saveAs(desk, pdf);
        QFile document(pdf);
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QByteArray bytes = document.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.size() > 5000);

        desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Department\tOpened\tClosed"_s));
    }

    void loadOpensTicketsOfAnAgent()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        desk.press(Qt::Key_5, Qt::ControlModifier);
        desk.settle();
        auto *table = desk.find<QTableView>(u"loadTable"_s);
        QVERIFY(table->isVisible());
        const auto load = waitFor(desk.repository().directory().openTicketLoad());
        QVERIFY(load.has_value());
        const int row = rowNamed(*table, u"Ken Jay"_s);
        QVERIFY(row >= 0);
        AgentId ken;
        for (const Agent &agent : desk.session().directory()->agents) {
            ken = agent.username == u"ken"_s ? agent.id : ken;
        }
        const QModelIndex cell = table->model()->index(row, AgentLoadModel::OpenColumn);
        QCOMPARE(cell.data().toString(), QString::number(load->value(ken)));
        table->setFocus();
        table->setCurrentIndex(cell);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.tickets()->isVisible());
        desk.settle();
        QCOMPARE(desk.tickets()->model()->rowCount(), load->value(ken));
    }

    void everyoneSeesTheirOwn()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"lucy"_s);
        desk.show();
        const ReportsPane &pane = *showReports(desk);
        Desk boss(theme, u"john"_s, desk.path());
        boss.show();
        const ReportsPane &all = *showReports(boss);
        QVERIFY(pane.model().total().closed < all.model().total().closed);
    }
};

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
