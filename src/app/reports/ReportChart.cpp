// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/ReportChart.h"

#include "app/theme/Theme.h"
#include "models/ReportModel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

// QCustomPlot's header is written with Qt's keywords, which are switched off for our own code.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
#undef slots
#undef signals

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr double BarWidth = 0.38;
constexpr int BetweenLabels = 12; ///< pixels of the axis, at least

void colourAxis(QCPAxis &axis, const QColor &text, const QColor &line, const QFont &font)
{
    axis.setTickLabelColor(text);
    axis.setTickLabelFont(font);
    axis.setBasePen(QPen(line));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLength(0);
    axis.setSubTickLength(0);
    axis.setTickLabelPadding(6);
    axis.grid()->setPen(QPen(line));
    axis.grid()->setZeroLinePen(QPen(line));
}

/// Ticks on whole tickets only.
class WholeTicker final : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange &range) override { return std::max(1.0, QCPAxisTicker::getTickStep(range)); }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return QLocale().toString(tick, 'f', 0); }
};

} // namespace

ReportChart::ReportChart(const Theme &theme, const ReportModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_plot(new QCustomPlot(this))
    , m_opened(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_closed(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_backlog(m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2))
    , m_marker(new QCPItemRect(m_plot))
{
    setObjectName(u"reportChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Opened and closed, and backlog"));
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    m_plot->setMouseTracking(true);
    m_plot->setMinimumSize(0, 0);
    m_plot->setAntialiasedElements(QCP::aePlottables);
    m_opened->setAntialiased(false);
    m_closed->setAntialiased(false);
    m_opened->setWidth(BarWidth);
    m_closed->setWidth(BarWidth);
    auto *group = new QCPBarsGroup(m_plot);
    m_opened->setBarsGroup(group);
    m_closed->setBarsGroup(group);
    group->setSpacingType(QCPBarsGroup::stPlotCoords);
    group->setSpacing(0.02);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis2->setVisible(true);
    m_plot->yAxis2->grid()->setVisible(false);
    const QSharedPointer<QCPAxisTicker> whole(new WholeTicker);
    whole->setTickCount(4);
    m_plot->yAxis->setTicker(whole);
    const QSharedPointer<QCPAxisTicker> wholeBacklog(new WholeTicker);
    wholeBacklog->setTickCount(4);
    m_plot->yAxis2->setTicker(wholeBacklog);
    m_marker->setLayer(u"background"_s);
    m_marker->setVisible(false);
    m_marker->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_marker->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_marker->setPen(Qt::NoPen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(m_plot);
    connect(&model, &ReportModel::changed, this, &ReportChart::showData);
    connect(&theme, &Theme::changed, this, [this] {
        applyColours(m_theme.colours());
        m_plot->replot();
        tellAside();
    });
    applyColours(theme.colours());
    showData();
}

void ReportChart::applyColours(const ColourTable &table)
{
    const auto of = [&table](Shade shade) { return table[shade]; };
    const QFont small = Theme::small(font());
    m_plot->setBackground(QBrush(of(Shade::Base)));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        colourAxis(*axis, of(Shade::Dim), of(Shade::Line), small);
    }
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis2->setBasePen(Qt::NoPen);
    m_plot->yAxis2->setTickLabelColor(of(Shade::Amber));
    const auto paint = [](QCPBars &bars, const QColor &colour) {
        bars.setPen(Qt::NoPen);
        bars.setBrush(colour);
    };
    QColor closed = of(Shade::Green);
    closed.setAlphaF(m_theme.kind() == ThemeKind::HighContrast ? 1.0F : 0.75F);
    paint(*m_opened, of(Shade::Accent));
    paint(*m_closed, closed);
    m_backlog->setPen(QPen(of(Shade::Amber), 2));
    m_marker->setBrush(of(Shade::AccentGround));
}

void ReportChart::showData()
{
    const QList<ReportBucket> &buckets = m_model.timeline();
    QVector<double> places;
    QVector<double> opened;
    QVector<double> closed;
    QVector<double> backlog;
    double most = 4;
    double mostBacklog = 4;
    for (const ReportBucket &bucket : buckets) {
        places.append(static_cast<double>(places.size()));
        opened.append(static_cast<double>(bucket.figures.opened));
        closed.append(static_cast<double>(bucket.figures.closed));
        backlog.append(static_cast<double>(bucket.figures.backlog));
        most = std::max({most, opened.last(), closed.last()});
        mostBacklog = std::max(mostBacklog, backlog.last());
    }
    m_opened->setData(places, opened, true);
    m_closed->setData(places, closed, true);
    m_backlog->setData(places, backlog, true);
    m_plot->xAxis->setRange(-0.6, std::max(1.0, static_cast<double>(buckets.size())) - 0.4);
    m_plot->yAxis->setRange(0, most * 1.08);
    m_plot->yAxis2->setRange(0, mostBacklog * 1.35); // the line stays above most bars
    const auto labels = QSharedPointer<QCPAxisTickerText>::create();
    const QFontMetrics metrics(m_plot->xAxis->tickLabelFont());
    int widest = 1;
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(m_model.bucketLabel(static_cast<int>(i))));
    }
    const qsizetype fitting = std::max(1, m_plot->axisRect()->width() / (widest + BetweenLabels));
    const auto step = std::max<qsizetype>(1, (buckets.size() + fitting - 1) / fitting);
    for (qsizetype i = 0; i < buckets.size(); i += step) {
        labels->addTick(static_cast<double>(i), m_model.bucketLabel(static_cast<int>(i)));
    }
    m_plot->xAxis->setTicker(labels);
    setAccessibleDescription(spokenText());
    setCurrent(-1);
}

QString ReportChart::spokenText() const
{
    const QList<ReportBucket> &buckets = m_model.timeline();
    if (buckets.isEmpty()) {
        return tr("Nothing to show yet.");
    }
    int busiest = 0;
    for (int i = 0; i < buckets.size(); ++i) {
        if (buckets.at(i).figures.opened > buckets.at(busiest).figures.opened) {
            busiest = i;
        }
    }
    const ReportFigures &total = m_model.total();
    const QLocale locale;
    return tr("%1: %2 opened, %3 closed; backlog %4 at the first end, %5 at the last. Most were opened on %6: %7. "
              "Left and right go from one to the next, Return opens the tickets.")
        .arg(m_model.period().title(), locale.toString(total.opened), locale.toString(total.closed),
             locale.toString(buckets.constFirst().figures.backlog), locale.toString(total.backlog),
             m_model.bucketName(busiest), locale.toString(buckets.at(busiest).figures.opened));
}

void ReportChart::setCurrent(int bucket)
{
    m_current = m_model.timeline().isEmpty() ? -1 : std::min(bucket, static_cast<int>(m_model.timeline().size()) - 1);
    m_marker->setVisible(m_current >= 0);
    if (m_current >= 0) {
        m_marker->topLeft->setCoords(m_current - 0.5, 0);
        m_marker->bottomRight->setCoords(m_current + 0.5, 1);
    }
    m_plot->replot();
    tellAside();
}

void ReportChart::tellAside()
{
    const auto mark = [this](Shade shade, const QString &text) {
        return u"<span style=\"color:%1\">\u25A0</span> %2"_s.arg(m_theme.colour(shade).name(), text.toHtmlEscaped());
    };
    if (m_current < 0) {
        Q_EMIT asideChanged(mark(Shade::Accent, tr("opened")) + u"&nbsp; "_s + mark(Shade::Green, tr("closed"))
                            + u"&nbsp; "_s + mark(Shade::Amber, tr("backlog")));
        return;
    }
    const ReportFigures &figures = m_model.timeline().at(m_current).figures;
    const QLocale locale;
    const QString text = tr("%1: %2 opened, %3 closed, backlog %4")
                             .arg(m_model.bucketName(m_current), locale.toString(figures.opened),
                                  locale.toString(figures.closed), locale.toString(figures.backlog));
    Q_EMIT asideChanged(text.toHtmlEscaped());
    if (hasFocus()) {
        setAccessibleName(text);
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

int ReportChart::bucketAt(const QPoint &place) const
{
    if (!m_plot->axisRect()->rect().contains(place)) {
        return -1;
    }
    const int bucket = qRound(m_plot->xAxis->pixelToCoord(place.x()));
    return bucket >= 0 && bucket < m_model.timeline().size() ? bucket : -1;
}

void ReportChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_model.timeline().size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (key == forward) {
        setCurrent(std::min(m_current + 1, last));
    } else if (key == back) {
        setCurrent(m_current < 0 ? last : std::max(m_current - 1, 0));
    } else if (key == Qt::Key_Home) {
        setCurrent(0);
    } else if (key == Qt::Key_End) {
        setCurrent(last);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current >= 0) {
        Q_EMIT ticketsWanted(m_current,
                             event->modifiers() & Qt::ShiftModifier ? ReportFigure::Closed : ReportFigure::Opened);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReportChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReportChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setAccessibleName(tr("Opened and closed, and backlog"));
    setCurrent(-1);
    update();
}

bool ReportChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot) {
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseMove: {
        const int bucket = bucketAt(static_cast<QMouseEvent *>(event)->pos());
        if (bucket != m_current) {
            setCurrent(bucket);
        }
        break;
    }
    case QEvent::Leave:
        if (!hasFocus()) {
            setCurrent(-1);
        }
        break;
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        setCurrent(bucketAt(static_cast<QMouseEvent *>(event)->pos()));
        break;
    case QEvent::MouseButtonDblClick: {
        const QPoint place = static_cast<QMouseEvent *>(event)->pos();
        const int bucket = bucketAt(place);
        if (bucket >= 0) {
            // Left half of the day: opened; right half: closed.
            const bool second = m_plot->xAxis->pixelToCoord(place.x()) > bucket;
            Q_EMIT ticketsWanted(bucket, second ? ReportFigure::Closed : ReportFigure::Opened);
        }
        break;
    }
    case QEvent::Resize:
        QMetaObject::invokeMethod(this, &ReportChart::showData, Qt::QueuedConnection); // other labels find room
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ReportChart::paintEvent(QPaintEvent *)
{
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colour(Shade::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

QPixmap ReportChart::picture(const QSize &size)
{
    applyColours(ColourTable(ThemeKind::Light));
    const QPixmap picture = m_plot->toPixmap(size.width(), size.height(), 2.0);
    applyColours(m_theme.colours());
    return picture;
}

} // namespace deskhand
