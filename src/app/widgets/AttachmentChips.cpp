// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/AttachmentChips.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/TabOrder.h"
#include "models/Formatting.h"

#include <QFileDialog>
#include <QPushButton>

namespace deskhand {

using namespace Qt::StringLiterals;

AttachmentChips::AttachmentChips(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(this, 8, 4))
{
    hide();
}

void AttachmentChips::setAttachments(const QList<Attachment> &attachments)
{
    m_flow->clear();
    QList<QWidget *> chips;
    for (const Attachment &attachment : attachments) {
        // Of one that came with a canned response the size is not known here.
        const QString text =
            attachment.size > 0 ? tr("%1 · %2").arg(attachment.name, fileSize(attachment.size)) : attachment.name;
        auto *chip =
            new QPushButton(themedIcon(m_theme, u"close"_s, Shade::Dim), QString(text).replace(u'&', u"&&"_s), this);
        chip->setFont(Theme::small(font()));
        chip->setAutoDefault(false);
        chip->setToolTip(tr("Remove %1").arg(attachment.name));
        chip->setAccessibleName(tr("Remove attachment %1").arg(attachment.name));
        connect(
            chip, &QPushButton::clicked, this, [this, id = attachment.id] { Q_EMIT removeWanted(id); },
            Qt::QueuedConnection); // the chip goes with the list it is in: not while it is still being clicked
        m_flow->addWidget(chip);
        chips.append(chip);
    }
    tabWithin(*this, chips);
    setVisible(!attachments.isEmpty());
}

QFileDialog *askForAttachments(QWidget &parent)
{
    auto *dialog = new QFileDialog(&parent, AttachmentChips::tr("Attach files"));
    dialog->setObjectName(u"attachDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->open();
    return dialog;
}

} // namespace deskhand
