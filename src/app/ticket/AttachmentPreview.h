// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A picture or a text of an attachment, looked at without another program.

#include "core/values/Ticket.h"

#include <QDialog>
#include <QPixmap>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace deskhand {

class AttachmentPreview : public QDialog {
    Q_OBJECT
public:
    /// Pictures and texts of a size that makes sense to look at.
    [[nodiscard]] static bool canShow(const Attachment &attachment);

    /// Reads `path`; deletes itself when closed.
    AttachmentPreview(const Attachment &attachment, const QString &path, QWidget *parent);

Q_SIGNALS:
    void openWanted();
    void saveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPicture(QVBoxLayout &column, const QString &path);
    void addText(QVBoxLayout &column, const QString &path);
    void fit();

    QPixmap m_picture;
    QLabel *m_pictureLabel = nullptr;
    QScrollArea *m_area = nullptr;
};

} // namespace deskhand
