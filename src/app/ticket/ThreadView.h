// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A ticket's thread, one card or line per row of its model. Long threads show their newest part;
/// the rest comes on asking, so that any length opens at once.

#include "core/values/Ticket.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace deskhand {

class PictureSource;
class Theme;
class ThreadModel;
class TimeTicker;

class ThreadView : public QScrollArea {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    ThreadView(const Theme &theme, ThreadModel &model, TimeTicker &ticker, PictureSource &pictures,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void attachmentActivated(const deskhand::Attachment &attachment, const QList<deskhand::Attachment> &all,
                             QWidget *anchor);
    void attachmentMenuWanted(const deskhand::Attachment &attachment, const QList<deskhand::Attachment> &all,
                              QWidget *anchor);
    void saveAllWanted(const QList<deskhand::Attachment> &all);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void showEarlier();
    void insert(int first, int last);
    void remove(int first, int last);
    void change(int first, int last);
    void showTimes();
    void showEarlierButton();
    QWidget *makeWidget(int row);
    /// Of a row that is shown.
    [[nodiscard]] QWidget *widgetOf(int row) const;

    const Theme &m_theme;
    ThreadModel &m_model;
    TimeTicker &m_ticker;
    PictureSource &m_pictures;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QPushButton *m_earlier;
    QList<QWidget *> m_widgets;
    int m_firstShown = 0;
    bool m_toEnd = false; ///< keep the end in sight while the content grows
};

} // namespace deskhand
