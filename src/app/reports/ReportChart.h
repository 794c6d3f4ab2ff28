// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Opened and closed per day, and the backlog, as bars and a line. Left and Right go from day to day, Return opens the
/// tickets opened then and Shift+Return those closed; a screen reader gets the chart as sentences.

#include "app/theme/Colours.h"
#include "models/ReportFigure.h"

#include <QWidget>

class QCPBars;
class QCPGraph;
class QCPItemRect;
class QCustomPlot;

namespace deskhand {

class ReportModel;
class Theme;

class ReportChart : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    ReportChart(const Theme &theme, const ReportModel &model, QWidget *parent = nullptr);

    /// The bucket chosen by keys or mouse; -1 for none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int bucket);
    /// What there is to see, in words.
    [[nodiscard]] QString spokenText() const;
    /// As on paper, of this size, in the colours of the light theme.
    [[nodiscard]] QPixmap picture(const QSize &size);

    [[nodiscard]] QSize sizeHint() const override { return {560, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 150}; }

Q_SIGNALS:
    /// Rich text: the legend, or the figures of the bucket that was chosen.
    void asideChanged(const QString &text);
    void ticketsWanted(int bucket, deskhand::ReportFigure figure);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showData();
    void applyColours(const ColourTable &table);
    void tellAside();
    [[nodiscard]] int bucketAt(const QPoint &place) const;

    const Theme &m_theme;
    const ReportModel &m_model;
    QCustomPlot *m_plot;
    QCPBars *m_opened;
    QCPBars *m_closed;
    QCPGraph *m_backlog;
    QCPItemRect *m_marker;
    int m_current = -1;
};

} // namespace deskhand
