// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reports: figures of a period with their change, charts, and a table whose cells open the tickets behind them; as
/// CSV, PDF, on paper or the clipboard.

#include "models/ReportModel.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QTextDocument;

namespace deskhand {

class ActionRegistry;
class Card;
class FigureTile;
class InlineBar;
class PeriodButton;
class ReportChart;
class FigureTable;
class Session;
class SpreadBars;
class Theme;

class ReportsPane : public QWidget {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    ReportsPane(Session &session, const Theme &theme, ActionRegistry &actions, QWidget *parent = nullptr);

    /// It shows what was asked for.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] const ReportModel &model() const { return m_model; }
    [[nodiscard]] QSize sizeHint() const override { return {900, 600}; }

Q_SIGNALS:
    void ticketsWanted(const deskhand::TicketQuery &query, const QString &title);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTiles();
    QWidget *makeCharts();
    void connectActions();
    void showFigures();
    void showPhase();
    void arrange();
    void refresh();
    void saveCsv();
    void savePdf();
    void printReport();
    void copyReport();
    void report(const Result<void> &written, const QString &path);
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] std::shared_ptr<QTextDocument> document();

    Session &m_session;
    const Theme &m_theme;
    ActionRegistry &m_actions;
    ReportModel m_model;
    InlineBar *m_bar;
    QWidget *m_head = nullptr;
    QGridLayout *m_headGrid = nullptr;
    QLabel *m_title = nullptr;
    PeriodButton *m_period = nullptr;
    QPushButton *m_grouping = nullptr;
    QPushButton *m_hours = nullptr;
    QWidget *m_choices = nullptr;
    QWidget *m_outputBox = nullptr;
    QGridLayout *m_tileGrid = nullptr;
    QList<FigureTile *> m_tiles;
    QBoxLayout *m_charts = nullptr;
    Card *m_chartCard = nullptr;
    Card *m_spreadCard = nullptr;
    ReportChart *m_chart = nullptr;
    SpreadBars *m_spread = nullptr;
    FigureTable *m_table = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace deskhand
