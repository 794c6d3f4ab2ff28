// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A ticket's thread, one card or line per row of its model. It opens at its end: what is in sight there is made at
/// once, and what is above it while there is nothing else to do. Of long threads only the newest part is shown, the
/// rest on asking. Cards and lines go from ticket to ticket.

#include "core/values/Ticket.h"

#include <QScrollArea>
#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace deskhand {

class EntryCard;
class EventLine;
class PictureSource;
struct ThreadItem;
class Theme;
class ThreadModel;
class TimeTicker;

class ThreadView : public QScrollArea {
    Q_OBJECT
public:
    /// All but the parent outlive it.
    ThreadView(const Theme &theme, ThreadModel &model, TimeTicker &ticker, PictureSource &pictures,
               QWidget *parent = nullptr);

    /// All that is to be shown has been made.
    [[nodiscard]] bool isSettled() const { return m_toMake == 0 && !m_emptySoon.isActive(); }

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
    /// Makes rows above those shown until they are so high, or took so long; what is in sight stays where it is.
    void makeEarlier(int height, qint64 milliseconds);
    /// To be used again; stays visible until hideSpare().
    void putAside(QWidget *widget);
    void hideSpare() const;
    void chainTabStops() const;
    void applyLayout();
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
    QList<EntryCard *> m_spareCards; ///< hidden, to be given another entry
    QList<EventLine *> m_spareLines;
    QTimer m_makeSoon;
    QTimer m_emptySoon; ///< a ticket is left: its thread goes unless another one comes at once
    int m_firstShown = 0;
    int m_toMake = 0;     ///< rows before it that are still to be shown
    bool m_toEnd = false; ///< keep the end in sight while the content grows
};

} // namespace deskhand
