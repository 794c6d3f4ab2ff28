// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/ReportsPane.h"

#include "app/actions/ActionRegistry.h"
#include "app/output/Printing.h"
#include "app/output/SaveDialog.h"
#include "app/reports/Card.h"
#include "app/reports/FigureTable.h"
#include "app/reports/FigureTile.h"
#include "app/reports/PeriodButton.h"
#include "app/reports/ReportChart.h"
#include "app/reports/ReportDocument.h"
#include "app/reports/SpreadBars.h"
#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/widgets/InlineBar.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTextDocument>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int RoomForSixTiles = 900;
constexpr int PageMargin = 24;
constexpr int Between = 12;
constexpr QSize PaperChart(960, 260);

struct TileRow {
    ReportFigure figure;
    const char *name;
};

constexpr std::array Tiles{
    TileRow{ReportFigure::Opened, QT_TRANSLATE_NOOP("deskhand::ReportsPane", "Opened")},
    TileRow{ReportFigure::Closed, QT_TRANSLATE_NOOP("deskhand::ReportsPane", "Closed")},
    TileRow{ReportFigure::Backlog, QT_TRANSLATE_NOOP("deskhand::ReportsPane", "Backlog at the end")},
    TileRow{ReportFigure::FirstResponseMedian, QT_TRANSLATE_NOOP("deskhand::ReportsPane", "First response, median")},
    TileRow{ReportFigure::ResolutionMedian, QT_TRANSLATE_NOOP("deskhand::ReportsPane", "Resolution, median")},
    TileRow{ReportFigure::TargetsKept, QT_TRANSLATE_NOOP("deskhand::ReportsPane", "SLA kept")},
};

constexpr std::array Groupings{ReportGrouping::Department, ReportGrouping::Topic, ReportGrouping::Agent,
                               ReportGrouping::Team, ReportGrouping::Priority};

} // namespace

ReportsPane::ReportsPane(Session &session, const Theme &theme, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_actions(actions)
    , m_model(session.repository(), session.directory(), session.clock())
    , m_bar(new InlineBar(theme, this))
{
    setObjectName(u"reportsPane"_s);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(PageMargin, 16, PageMargin, 24);
    column->setSpacing(14);
    column->addWidget(makeHead());
    column->addWidget(makeTiles());
    column->addWidget(makeCharts());
    m_table = new FigureTable(theme, m_model, page);
    m_table->setObjectName(u"reportTable"_s);
    m_table->setAccessibleName(tr("Figures"));
    m_table->sortByColumn(ReportModel::NameColumn, Qt::AscendingOrder);
    connect(m_table, &FigureTable::opened, &m_model, qOverload<const QModelIndex &>(&ReportModel::openTickets));
    m_empty = new QLabel(tr("Nothing happened in this period. Choose another one above."), page);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();
    column->addWidget(m_table);
    column->addWidget(m_empty);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    page->setBackgroundRole(QPalette::Window);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(scroll, 1);

    connect(&m_model, &ReportModel::changed, this, &ReportsPane::showFigures);
    connect(&m_model, &ReportModel::phaseChanged, this, &ReportsPane::showPhase);
    connect(&m_model, &ReportModel::ticketsFound, this, &ReportsPane::ticketsWanted);
    connect(&m_model, &ReportModel::failed, this, [this](const Error &error) { m_bar->showError(error); });
    connectActions();
    showFigures();
}

QWidget *ReportsPane::makeHead()
{
    m_head = new QWidget(this);
    m_headGrid = new QGridLayout(m_head);
    m_headGrid->setContentsMargins(0, 0, 0, 0);
    m_headGrid->setSpacing(8);
    m_headGrid->setColumnStretch(2, 1);
    m_choices = new QWidget(m_head);
    m_outputBox = new QWidget(m_head);
    for (QWidget *box : {m_choices, m_outputBox}) {
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
    }
    m_title = new QLabel(m_head);
    m_title->setObjectName(u"reportTitle"_s);
    m_title->setFont(Theme::heading(font(), 2));
    m_title->setContentsMargins(0, 0, 12, 0);
    m_period = new PeriodButton(m_choices);
    connect(m_period, &PeriodButton::presetChosen, &m_model, &ReportModel::choose);
    connect(m_period, &PeriodButton::daysChosen, &m_model, &ReportModel::setPeriod);

    m_grouping = new QPushButton(m_choices);
    m_grouping->setObjectName(u"reportGrouping"_s);
    auto *groupings = new QMenu(m_grouping);
    auto *one = new QActionGroup(groupings);
    for (const ReportGrouping grouping : Groupings) {
        QAction *action = one->addAction(ReportModel::groupingName(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == m_model.grouping());
        groupings->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { m_model.setGrouping(grouping); });
    }
    m_grouping->setMenu(groupings);

    m_hours = new QPushButton(m_choices);
    m_hours->setObjectName(u"reportHours"_s);
    auto *hours = new QMenu(m_hours);
    auto *either = new QActionGroup(hours);
    for (const ReportHours kind : {ReportHours::Business, ReportHours::Clock}) {
        QAction *action = either->addAction(kind == ReportHours::Business ? tr("Business hours, pauses left out")
                                                                          : tr("Around the clock"));
        action->setCheckable(true);
        action->setChecked(kind == m_model.hours());
        hours->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] { m_model.setHours(kind); });
    }
    m_hours->setMenu(hours);
    for (QPushButton *button : {static_cast<QPushButton *>(m_period), m_grouping, m_hours}) {
        m_choices->layout()->addWidget(button);
    }
    return m_head;
}

QWidget *ReportsPane::makeTiles()
{
    auto *tiles = new QWidget(this);
    m_tileGrid = new QGridLayout(tiles);
    m_tileGrid->setContentsMargins(0, 0, 0, 0);
    m_tileGrid->setSpacing(12);
    for (const TileRow &row : Tiles) {
        auto *tile = new FigureTile(m_theme, row.figure, tr(row.name), tiles);
        connect(tile, &FigureTile::clicked, this, [this, figure = row.figure] { m_model.openTickets(figure); });
        m_tiles.append(tile);
    }
    return tiles;
}

QWidget *ReportsPane::makeCharts()
{
    auto *charts = new QWidget(this);
    m_charts = new QHBoxLayout(charts);
    m_charts->setContentsMargins(0, 0, 0, 0);
    m_charts->setSpacing(Between);
    m_chartCard = new Card({}, charts);
    m_chart = new ReportChart(m_theme, m_model, m_chartCard);
    m_chartCard->setContent(m_chart);
    connect(m_chart, &ReportChart::asideChanged, m_chartCard, &Card::setAside);
    connect(m_chart, &ReportChart::ticketsWanted, &m_model, &ReportModel::openBucket);
    m_spreadCard = new Card(tr("Time to first response"), charts);
    m_spread = new SpreadBars(m_theme, m_spreadCard);
    m_spreadCard->setContent(m_spread);
    m_charts->addWidget(m_chartCard, 8);
    m_charts->addWidget(m_spreadCard, 5);
    return charts;
}

void ReportsPane::connectActions()
{
    const auto on = [this](ActionId id, void (ReportsPane::*slot)()) {
        // They mean the report while it is what one sees.
        connect(m_actions.action(id), &QAction::triggered, this, [this, slot] {
            if (isVisible()) {
                (this->*slot)();
            }
        });
    };
    on(ActionId::SaveCsv, &ReportsPane::saveCsv);
    on(ActionId::SavePdf, &ReportsPane::savePdf);
    on(ActionId::Print, &ReportsPane::printReport);
    on(ActionId::CopyReport, &ReportsPane::copyReport);
    on(ActionId::Refresh, &ReportsPane::refresh);
    for (const ActionId id : {ActionId::CopyReport, ActionId::SaveCsv, ActionId::SavePdf, ActionId::Print}) {
        auto *button = new QPushButton(m_actions.action(id)->iconText(), m_outputBox);
        button->setToolTip(m_actions.action(id)->toolTip());
        connect(button, &QPushButton::clicked, m_actions.action(id), &QAction::trigger);
        m_outputBox->layout()->addWidget(button);
    }
    arrange();
}

void ReportsPane::refresh()
{
    m_model.load();
}

bool ReportsPane::isSettled() const
{
    return m_model.phase() == ReportModel::Phase::Ready || m_model.phase() == ReportModel::Phase::Failed;
}

void ReportsPane::showFigures()
{
    const ReportPeriod &period = m_model.period();
    if (!period.first.isValid()) {
        return; // not asked for yet
    }
    m_title->setText(period.title());
    m_period->showPeriod(period);
    m_grouping->setText(ReportModel::groupingPhrase(m_model.grouping()));
    m_hours->setText(m_model.hours() == ReportHours::Business ? tr("Business hours") : tr("Clock hours"));
    const QString against = period.before().title();
    for (FigureTile *tile : std::as_const(m_tiles)) {
        tile->setValue(figureText(m_model.total(), tile->figure(), m_model.hours()),
                       figureChange(m_model.total(), m_model.totalBefore(), tile->figure(), m_model.hours()), against,
                       hasTickets(m_model.total(), tile->figure()));
    }
    switch (m_model.timelineGrouping()) {
    case ReportGrouping::Week:
        m_chartCard->setHeading(tr("Opened and closed a week, and backlog"));
        break;
    case ReportGrouping::Month:
        m_chartCard->setHeading(tr("Opened and closed a month, and backlog"));
        break;
    default:
        m_chartCard->setHeading(tr("Opened and closed a day, and backlog"));
        break;
    }
    const DurationFigures &responses = m_model.hours() == ReportHours::Business ? m_model.total().firstResponseBusiness
                                                                                : m_model.total().firstResponse;
    m_spread->setSpread(responses.spread);
    m_spreadCard->setAside(tr("share of %n ticket(s)", nullptr, static_cast<int>(responses.count)));
    m_empty->setVisible(m_model.phase() == ReportModel::Phase::Ready && m_model.rowCount({}) < 2);
    arrange(); // other words, other widths
}

void ReportsPane::showPhase()
{
    switch (m_model.phase()) {
    case ReportModel::Phase::Failed:
        m_bar->showError(m_model.error(), [this] { m_model.load(); });
        break;
    case ReportModel::Phase::Ready:
        m_bar->dismiss();
        showFigures();
        break;
    default:
        break;
    }
}

void ReportsPane::arrange()
{
    const int room = width() - 2 * PageMargin - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    // Else the lines within remember older words.
    for (const QWidget *part : QList<const QWidget *>{m_chartCard, m_spreadCard, m_choices, m_outputBox}) {
        part->layout()->activate();
    }
    const int head = m_title->sizeHint().width() + m_choices->sizeHint().width() + m_outputBox->sizeHint().width()
                     + 3 * m_headGrid->spacing();
    m_headGrid->addWidget(m_title, 0, 0);
    if (head <= room) {
        m_headGrid->addWidget(m_choices, 0, 1);
    } else {
        m_headGrid->addWidget(m_choices, 1, 0, 1, 4, Qt::AlignLeading);
    }
    m_headGrid->addWidget(m_outputBox, 0, 3);
    const int columns = width() >= RoomForSixTiles ? 6 : 3;
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_tileGrid->addWidget(m_tiles.at(i), i / columns, i % columns);
    }
    for (int i = 0; i < 6; ++i) {
        m_tileGrid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    const int both = m_chartCard->minimumSizeHint().width() + Between + m_spreadCard->minimumSizeHint().width();
    m_charts->setDirection(both <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ReportsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReportsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setActive(true);
}

void ReportsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

QString ReportsPane::fileName() const
{
    return u"%1 - %2"_s.arg(m_model.period().title(), ReportModel::groupingPhrase(m_model.grouping()));
}

void ReportsPane::report(const Result<void> &written, const QString &path)
{
    if (written) {
        m_bar->showNotice(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    } else {
        m_bar->showError(written.error());
    }
}

void ReportsPane::saveCsv()
{
    askSavePath(this, {tr("Save the report as CSV"), fileName(), u"csv"_s, tr("CSV (*.csv)")},
                [this](const QString &path) {
                    report(writeWhole(path,
                                      [this](QIODevice &file) {
                                          const QByteArray text = m_model.csv();
                                          return file.write(text) == text.size();
                                      }),
                           path);
                });
}

std::shared_ptr<QTextDocument> ReportsPane::document()
{
    return reportDocument(m_model, m_session.directory()->settings.companyName, m_chart->picture(PaperChart));
}

void ReportsPane::savePdf()
{
    askSavePath(
        this, {tr("Save the report as PDF"), fileName(), u"pdf"_s, tr("PDF (*.pdf)")}, [this](const QString &path) {
            report(writeWhole(path,
                              [this](QIODevice &file) {
                                  return writePdf(file, *document(), m_model.period().title(), QPageLayout::Landscape);
                              }),
                   path);
        });
}

void ReportsPane::printReport()
{
    print(this, document(), m_model.period().title(), QPageLayout::Landscape);
}

void ReportsPane::copyReport()
{
    QGuiApplication::clipboard()->setText(m_model.tabbedText());
    m_bar->showNotice(tr("The table is on the clipboard."));
}

} // namespace deskhand
