// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A message, reply or note in the thread: told apart by its word, ground and border. What most entries lack (quoted
/// text, attachments, pictures held back) is made when an entry has it. A card can be given another entry.

#include "models/ThreadModel.h"

#include <QWidget>

#include <memory>

class QLabel;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace deskhand {

class ElidedLabel;
class EntryBody;
class FlowLayout;
class PictureSource;
class Theme;

class EntryCard : public QWidget {
    Q_OBJECT
public:
    /// `theme` and `pictures` outlive it.
    EntryCard(const Theme &theme, PictureSource &pictures, const ThreadItem &item, Timestamp now,
              QWidget *parent = nullptr);

    void setItem(const ThreadItem &item, Timestamp now);
    void showTime(Timestamp now);
    [[nodiscard]] const ThreadItem &item() const { return m_item; }
    /// What Tab reaches in it, in its order.
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    /// Pressed: to be looked at.
    void attachmentActivated(const deskhand::Attachment &attachment, const QList<deskhand::Attachment> &all,
                             QWidget *anchor);
    /// Its menu was asked for.
    void attachmentMenuWanted(const deskhand::Attachment &attachment, const QList<deskhand::Attachment> &all,
                              QWidget *anchor);
    void saveAllWanted(const QList<deskhand::Attachment> &all);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void startOver();
    void makeBlockedRow();
    void makeFold();
    void showKind();
    void showBody();
    void showFolded();
    void showAttachments();
    [[nodiscard]] QString shown(const QString &html) const;
    void fetch(EntryBody *body, const QString &html);

    const Theme &m_theme;
    PictureSource &m_pictures;
    ThreadItem m_item;
    QLabel *m_tag;
    QLabel *m_author;
    ElidedLabel *m_origin;
    QLabel *m_notice;
    QLabel *m_time;
    EntryBody *m_body;
    QVBoxLayout *m_column;
    // Null until an entry has them.
    QPushButton *m_fold = nullptr;
    EntryBody *m_folded = nullptr;
    QWidget *m_blocked = nullptr; ///< says that there are pictures which were not fetched
    QPushButton *m_showBlocked = nullptr;
    QWidget *m_attachments = nullptr;
    FlowLayout *m_attachmentFlow = nullptr;
    std::unique_ptr<QObject> m_pictureGuard; ///< pictures that come after the entry has gone are nobody's
    bool m_remoteShown = false;
};

} // namespace deskhand
