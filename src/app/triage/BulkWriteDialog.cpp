// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/BulkWriteDialog.h"

#include "app/compose/ComposeEditor.h"
#include "app/compose/VariableHint.h"
#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/widgets/AttachmentChips.h"
#include "app/widgets/InlineBar.h"
#include "app/widgets/KeyButton.h"
#include "core/text/Variables.h"
#include "models/ChoiceModel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

BulkWriteDialog::BulkWriteDialog(const Theme &theme, Session &session, DraftKind kind, int tickets, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_session(session)
    , m_kind(kind)
    , m_intake(session.repository(), this)
    , m_draft(ComposeDraft::fromBytes(session.drafts().content({}, kind)))
    , m_bar(new InlineBar(theme, this))
    , m_editor(new ComposeEditor(theme, this))
    , m_variables(new VariableHint(theme, *m_editor, this))
    , m_signature(new QCheckBox(tr("With my si&gnature"), this))
    , m_attachments(new AttachmentChips(theme, this))
    , m_status(new QComboBox(this))
    , m_attach(new QPushButton(themedIcon(theme, u"attach"_s, Shade::Dim), tr("A&ttach"), this))
    , m_canned(new QPushButton(tr("&Canned"), this))
    , m_cannedMenu(new QMenu(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_next(new KeyButton(this))
{
    setObjectName(u"bulkWriteDialog"_s);
    setWindowTitle(tr("Several tickets"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout(tickets);
    m_editor->setCustomFields(session.directory()->customFields);
    m_editor->setPlainText(m_draft.text);
    m_editor->moveCursor(QTextCursor::End);
    m_signature->setChecked(m_draft.withSignature);
    fillStatuses();
    fillCanned();
    m_attachments->setAttachments(m_draft.attachments);
    showState();
    connectParts();
    m_editor->setFocus();
}

void BulkWriteDialog::makeLayout(int tickets)
{
    auto *title = new QLabel(isNote() ? tr("Internal note on %n ticket(s)", nullptr, tickets)
                                      : tr("Reply to %n ticket(s)", nullptr, tickets),
                             this);
    title->setFont(Theme::heading(font(), 1));
    auto *hint = new QLabel(isNote() ? tr("The requesters never see it. Variables such as %{requester.name} are filled "
                                          "in for each ticket.")
                                     : tr("Each requester gets a mail of their own. Variables such as "
                                          "%{requester.name} are filled in for each ticket."),
                            this);
    hint->setFont(Theme::small(font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    m_editor->setObjectName(u"bulkText"_s);
    m_editor->setAccessibleName(isNote() ? tr("Internal note") : tr("Reply"));
    m_signature->setObjectName(u"bulkSignature"_s);
    m_signature->setVisible(!isNote());
    m_status->setObjectName(u"bulkStatus"_s);
    m_status->setAccessibleName(tr("Status afterwards"));
    m_attach->setAccessibleName(tr("Attach files"));
    m_canned->setObjectName(u"bulkCanned"_s);
    m_canned->setAccessibleName(tr("Canned responses"));
    m_canned->setMenu(m_cannedMenu);
    m_next->setObjectName(u"bulkNext"_s);
    m_next->setText(tr("Show what will happen"));
    m_next->setKey(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    AppStyle::setPrimary(m_next);
    for (QPushButton *button : {m_attach, m_canned, m_cancel, static_cast<QPushButton *>(m_next)}) {
        button->setAutoDefault(false);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_attach);
    buttons->addWidget(m_canned);
    buttons->addWidget(m_status);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(m_bar);
    column->addWidget(m_editor, 1);
    column->addWidget(m_variables);
    column->addWidget(m_signature);
    column->addWidget(m_attachments);
    column->addLayout(buttons);
    resize(QSize(760, 460).boundedTo(parentWidget() != nullptr ? parentWidget()->size() - QSize(32, 32) : size()));
}

void BulkWriteDialog::connectParts()
{
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.text = m_editor->toPlainText();
        changed();
    });
    connect(m_editor, &ComposeEditor::sendPressed, this, &BulkWriteDialog::finish);
    connect(m_editor, &ComposeEditor::filesGiven, this, [this](const QStringList &files) {
        for (const QString &file : files) {
            m_intake.takeFile(file, {}, m_kind, m_draft.attachedBytes());
        }
    });
    connect(m_editor, &ComposeEditor::imagePasted, this, [this](const QImage &image) {
        m_intake.takeImage(image, tr("Screenshot.png"), {}, m_kind, m_draft.attachedBytes());
    });
    connect(m_signature, &QCheckBox::toggled, this, [this](bool on) {
        m_draft.withSignature = on;
        changed();
    });
    connect(&m_intake, &AttachmentIntake::taken, this, [this](TicketId, DraftKind, const Attachment &attachment) {
        m_draft.attachments.append(attachment);
        changed();
        m_attachments->setAttachments(m_draft.attachments);
    });
    connect(&m_intake, &AttachmentIntake::refused, this, [this](const Error &error) { m_bar->showError(error); });
    connect(&m_intake, &AttachmentIntake::runningChanged, this, &BulkWriteDialog::showState);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        connect(askForAttachments(*this), &QFileDialog::filesSelected, m_editor, &ComposeEditor::filesGiven);
    });
    connect(m_attachments, &AttachmentChips::removeWanted, this, [this](AttachmentId id) {
        m_draft.attachments.removeIf([id](const Attachment &each) { return each.id == id; });
        changed();
        m_attachments->setAttachments(m_draft.attachments);
    });
    connect(m_cancel, &QPushButton::clicked, this, &BulkWriteDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &BulkWriteDialog::finish);
}

void BulkWriteDialog::fillStatuses()
{
    m_status->addItem(isNote() ? tr("Add and leave the status") : tr("Send and leave the status"), 0);
    const DirectorySnapshot &directory = *m_session.directory();
    for (const Choice &choice : choices(directory, ChoiceKind::Status)) {
        const Status *status = directory.status(StatusId{choice.id});
        if (status != nullptr && (status->state == TicketState::Open || status->state == TicketState::Closed)) {
            m_status->addItem((isNote() ? tr("Add and set %1") : tr("Send and set %1")).arg(choice.name), choice.id);
        }
    }
}

void BulkWriteDialog::fillCanned()
{
    QList<CannedResponse> usable = m_session.directory()->cannedResponses;
    usable.removeIf([](const CannedResponse &response) { return !response.active; });
    std::sort(usable.begin(), usable.end(),
              [](const CannedResponse &a, const CannedResponse &b) { return a.title.localeAwareCompare(b.title) < 0; });
    for (const CannedResponse &response : std::as_const(usable)) {
        m_cannedMenu->addAction(QString(response.title).replace(u'&', u"&&"_s), this,
                                [this, response] { insert(response); });
    }
    m_canned->setEnabled(!usable.isEmpty());
}

void BulkWriteDialog::insert(const CannedResponse &response)
{
    m_editor->insertPlainText(response.body); // its variables are filled in for each ticket
    m_draft.attachOf(response);
    changed();
    m_attachments->setAttachments(m_draft.attachments);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void BulkWriteDialog::changed()
{
    m_unknownAccepted = false;
    m_session.drafts().edit({}, m_kind, m_draft.toBytes());
    showState();
}

void BulkWriteDialog::showState()
{
    VariableContext any;
    any.customFields = m_session.directory()->customFields;
    m_variables->showUnknown(expandVariables(m_draft.text, any).unknown);
    m_next->setEnabled(!m_draft.text.trimmed().isEmpty() && m_intake.running() == 0);
}

void BulkWriteDialog::finish()
{
    if (!m_next->isEnabled()) {
        return;
    }
    if (!m_unknownAccepted && m_variables->isVisible()) {
        m_unknownAccepted = true;
        m_variables->point();
        return;
    }
    BulkText text{m_kind, m_draft.text, {}, {}, m_draft.withSignature};
    for (const Attachment &attachment : std::as_const(m_draft.attachments)) {
        text.attachments.append(attachment.id);
    }
    if (const StatusId status{m_status->currentData().toLongLong()}; status.isValid()) {
        text.status = status;
    }
    Q_EMIT written(text);
    accept();
}

void BulkWriteDialog::paintEvent(QPaintEvent *)
{
    // As where one writes on one ticket: a note cannot be mistaken for a reply.
    QPainter painter(this);
    painter.fillRect(rect(), isNote() ? m_theme.colour(Shade::NoteGround) : palette().color(QPalette::Window));
}

} // namespace deskhand
