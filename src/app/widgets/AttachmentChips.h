// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is attached to something that is being written: a chip each, which takes it off again. Hidden while there is
/// nothing.

#include "core/values/Ticket.h"

#include <QWidget>

class QFileDialog;

namespace deskhand {

class FlowLayout;
class Theme;

class AttachmentChips : public QWidget {
    Q_OBJECT
public:
    /// `theme` outlives it.
    AttachmentChips(const Theme &theme, QWidget *parent);

    void setAttachments(const QList<Attachment> &attachments);

Q_SIGNALS:
    /// A chip was pressed; it may be gone by now, so the list can be set anew.
    void removeWanted(deskhand::AttachmentId id);

private:
    const Theme &m_theme;
    FlowLayout *m_flow;
};

/// Asks for files to attach: connect to filesSelected(). It deletes itself.
[[nodiscard]] QFileDialog *askForAttachments(QWidget &parent);

} // namespace deskhand
