// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output/TicketDocument.h"

#include <QDialog>

class QCheckBox;

namespace deskhand {

/// Asks what of a ticket goes out; remembers the answer.
class TicketPartsDialog : public QDialog {
    Q_OBJECT
public:
    /// `title` says what is about to happen, `go` is the text of the button.
    TicketPartsDialog(const QString &title, const QString &go, QWidget *parent);

Q_SIGNALS:
    void chosen(deskhand::TicketDocumentParts parts);

private:
    void choose();

    QCheckBox *m_notes;
    QCheckBox *m_events;
};

} // namespace deskhand
