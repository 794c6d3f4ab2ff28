// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A message, reply or note in the thread: told apart by its word, ground and border.

#include "models/ThreadModel.h"

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace deskhand {

class ElidedLabel;
class EntryBody;
class FlowLayout;
class Theme;

class EntryCard : public QWidget {
    Q_OBJECT
public:
    /// `theme` outlives it.
    EntryCard(const Theme &theme, const ThreadItem &item, Timestamp now, QWidget *parent = nullptr);

    void setItem(const ThreadItem &item, Timestamp now);
    void showTime(Timestamp now);
    [[nodiscard]] const ThreadItem &item() const { return m_item; }

Q_SIGNALS:
    void attachmentActivated(const deskhand::Attachment &attachment, QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showAttachments();

    const Theme &m_theme;
    ThreadItem m_item;
    QLabel *m_tag;
    QLabel *m_author;
    ElidedLabel *m_origin;
    QLabel *m_notice;
    QLabel *m_time;
    EntryBody *m_body;
    QPushButton *m_fold;
    EntryBody *m_folded;
    QWidget *m_attachments;
    FlowLayout *m_attachmentFlow;
};

} // namespace deskhand
