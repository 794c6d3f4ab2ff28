// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/ReportDocument.h"

#include "app/theme/Colours.h"
#include "app/theme/Painting.h"
#include "models/ReportModel.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QUrl>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Paper {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr int ChartWidth = 960; ///< of a page across, at 96 dots an inch

QString cell(const QString &tag, const QString &alignment, const QString &text)
{
    return u"<%1 align=\"%2\">%3</%1>"_s.arg(tag, alignment, text.toHtmlEscaped());
}

QString tiles(const ReportModel &model)
{
    QString names;
    QString values;
    for (const ReportFigure figure :
         {ReportFigure::Opened, ReportFigure::Closed, ReportFigure::Reopened, ReportFigure::Backlog,
          ReportFigure::FirstResponseMedian, ReportFigure::ResolutionMedian, ReportFigure::TargetsKept}) {
        const FigureChange change = figureChange(model.total(), model.totalBefore(), figure, model.hours());
        names += cell(u"td"_s, u"left"_s, figureName(figure));
        values += u"<td><span class=\"figure\">%1</span> <span style=\"color:%2\">%3</span></td>"_s.arg(
            figureText(model.total(), figure, model.hours()).toHtmlEscaped(),
            colour(ThemeKind::Light, change.tone == Tone::Plain ? Shade::Dim : toneText(change.tone)).name(),
            change.text.toHtmlEscaped());
    }
    return u"<table width=\"100%\" cellpadding=\"4\"><tr class=\"dim\">%1</tr><tr>%2</tr></table>"_s.arg(names, values);
}

QString table(const ReportModel &model)
{
    QString html = u"<table width=\"100%\" border=\"0.5\" cellspacing=\"0\" cellpadding=\"4\"><thead><tr>"_s;
    const auto side = [](int column) { return column == ReportModel::NameColumn ? u"left"_s : u"right"_s; };
    for (int column = 0; column < model.columnCount({}); ++column) {
        html += cell(u"th"_s, side(column), model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    html += u"</tr></thead>"_s;
    for (int row = 0; row < model.rowCount({}); ++row) {
        const bool total = model.index(row, 0).data(TotalRole).toBool();
        html += u"<tr>"_s;
        for (int column = 0; column < model.columnCount({}); ++column) {
            html += cell(total ? u"th"_s : u"td"_s, side(column), model.index(row, column).data().toString());
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

std::shared_ptr<QTextDocument> reportDocument(const ReportModel &model, const QString &company, const QPixmap &chart)
{
    auto document = std::make_shared<QTextDocument>();
    document->setDefaultStyleSheet(
        u"body { color: black; font-size: 9pt } h1 { font-size: 16pt; margin-bottom: 2px } "
        "th, td { font-size: 8pt } th { font-weight: 600 } .figure { font-size: 13pt; font-weight: 600 } "
        ".dim { color: %1 } table { border-collapse: collapse; border-color: %2 }"_s.arg(
            colour(ThemeKind::Light, Shade::Dim).name(), colour(ThemeKind::Light, Shade::Line).name()));
    document->addResource(QTextDocument::ImageResource, QUrl(u"report:chart"_s), chart);
    const QString hours = model.hours() == ReportHours::Business ? Paper::tr("Times in business hours")
                                                                 : Paper::tr("Times around the clock");
    const QString below = Paper::tr("%1. Changes against %2.", "what times are, period before")
                              .arg(hours, model.period().before().title());
    document->setHtml(u"<body><p class=\"dim\">%1</p><h1>%2</h1><p class=\"dim\">%3</p>%4"
                      "<p><img src=\"report:chart\" width=\"%5\"></p>%6</body>"_s.arg(
                          company.toHtmlEscaped(), model.period().title().toHtmlEscaped(), below.toHtmlEscaped(),
                          tiles(model), QString::number(ChartWidth), table(model)));
    return document;
}

} // namespace deskhand
