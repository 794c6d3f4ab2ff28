// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/ComposePane.h"

#include "app/compose/ComposeTab.h"
#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/widgets/ChoicePopup.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/InlineBar.h"
#include "app/widgets/KeyButton.h"
#include "models/Formatting.h"
#include "models/TicketModel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Below this width the buttons need the room of what is said beside them.
constexpr int RoomForHint = 560;
constexpr int RoomForKeys = 480;

QString bold(const QString &text)
{
    return u"<b>%1</b>"_s.arg(text.toHtmlEscaped());
}

/// "To Karen Miller, Luis Ortega · also told: Ken Jay (assigned agent)"; `brief`: "also told: 3 agents".
QString recipientsText(const QList<NotifiedPerson> &people, bool note, bool brief)
{
    QStringList to;
    QStringList told;
    for (const NotifiedPerson &person : people) {
        const QString name = bold(person.name.isEmpty() ? person.address : person.name);
        if (person.person.kind == AuthorKind::Agent) {
            told.append(person.reason.isEmpty() ? name
                                                : ComposePane::tr("%1 (%2)").arg(name, person.reason.toHtmlEscaped()));
        } else {
            to.append(name);
        }
    }
    const QString separator = ComposePane::tr(", ");
    QStringList parts;
    if (note) {
        parts.append(ComposePane::tr("Only agents see this"));
    } else if (!to.isEmpty()) {
        parts.append(ComposePane::tr("To %1").arg(to.join(separator)));
    } else {
        parts.append(ComposePane::tr("Nobody is mailed"));
    }
    if (!told.isEmpty() && brief) {
        parts.append(ComposePane::tr("also told: %n agent(s)", nullptr, static_cast<int>(told.size())));
    } else if (!told.isEmpty()) {
        parts.append(ComposePane::tr("also told: %1").arg(told.join(separator)));
    }
    return parts.join(ComposePane::tr(" · "));
}

} // namespace

ComposePane::ComposePane(const Theme &theme, Session &session, TicketModel &ticket, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_composition(session, ticket)
    , m_replyTab(new ComposeTab(theme, tr("Reply"), Shade::Accent, this))
    , m_noteTab(new ComposeTab(theme, tr("Internal note"), Shade::Amber, this))
    , m_state(new QLabel(this))
    , m_recipients(new QLabel(this))
    , m_bar(new InlineBar(theme, this))
    , m_editor(new QPlainTextEdit(this))
    , m_attachments(new QWidget(this))
    , m_attachmentFlow(new FlowLayout(m_attachments, 8, 4))
    , m_attach(new QPushButton(themedIcon(theme, u"attach"_s, Shade::Dim), tr("A&ttach"), this))
    , m_canned(new QPushButton(tr("Canned /"), this))
    , m_undoHint(new QLabel(this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_primary(new KeyButton(this))
{
    setObjectName(u"compose"_s);
    const QFont small = Theme::small(font());
    for (QLabel *label : {m_state, m_recipients, m_undoHint}) {
        label->setFont(small);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_recipients->setTextFormat(Qt::RichText);
    m_recipients->setWordWrap(true);
    m_recipients->setAccessibleName(tr("Recipients"));
    m_editor->setObjectName(u"composeText"_s);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setTabChangesFocus(true);
    m_editor->viewport()->setAutoFillBackground(false);
    m_editor->document()->setDocumentMargin(0);
    m_editor->installEventFilter(this);
    m_attach->setAccessibleName(tr("Attach files"));
    m_canned->setToolTip(tr("Insert a canned response (type / on an empty line)"));
    AppStyle::setPrimary(m_primary);
    m_primary->setObjectName(u"composeSend"_s);
    m_send->setToolTip(tr("Send and leave the status as it is (Ctrl+Shift+Enter)"));

    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(4, 0, 16, 0);
    tabs->setSpacing(0);
    tabs->addWidget(m_replyTab);
    tabs->addWidget(m_noteTab);
    tabs->addStretch(1);
    tabs->addWidget(m_state);
    auto *who = new QHBoxLayout;
    who->setContentsMargins(16, 7, 16, 7);
    who->addWidget(m_recipients, 1);
    auto *edit = new QVBoxLayout;
    edit->setContentsMargins(16, 10, 8, 4);
    edit->addWidget(m_editor, 1);
    edit->addWidget(m_attachments);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 4, 16, 12);
    buttons->setSpacing(8);
    buttons->addWidget(m_attach);
    buttons->addWidget(m_canned);
    buttons->addStretch(1);
    buttons->addWidget(m_undoHint);
    buttons->addWidget(m_send);
    buttons->addWidget(m_primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabs);
    column->addLayout(who);
    column->addWidget(m_bar);
    column->addLayout(edit, 1);
    column->addLayout(buttons);

    connect(m_replyTab, &QAbstractButton::clicked, this, [this] { write(DraftKind::Reply); });
    connect(m_noteTab, &QAbstractButton::clicked, this, [this] { write(DraftKind::Note); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) {
            m_composition.setText(m_editor->toPlainText());
            showButtons();
            showDraftState();
        }
    });
    connect(m_attach, &QPushButton::clicked, this, &ComposePane::chooseFiles);
    connect(m_canned, &QPushButton::clicked, this, &ComposePane::chooseCanned);
    connect(m_send, &QPushButton::clicked, this, [this] { m_composition.send({}); });
    connect(m_primary, &QPushButton::clicked, this, &ComposePane::sendPrimary);
    connect(&m_composition, &Composition::switched, this, &ComposePane::showKind);
    connect(&m_composition, &Composition::attachmentsChanged, this, &ComposePane::showAttachments);
    connect(&m_composition, &Composition::recipientsChanged, this, &ComposePane::showRecipients);
    connect(&m_composition, &Composition::sendingChanged, this, &ComposePane::showButtons);
    connect(&m_composition, &Composition::draftSaved, this, &ComposePane::showDraftState);
    connect(&m_composition, &Composition::sent, m_bar, &InlineBar::dismiss);
    connect(&m_composition, &Composition::failed, this, [this](const Error &error) { m_bar->showError(error); });
    connect(&session.directory(), &DirectoryCache::changed, this, &ComposePane::showButtons);
    showKind();
}

void ComposePane::write(DraftKind kind)
{
    m_composition.setKind(kind);
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

void ComposePane::showKind()
{
    m_showing = true;
    const bool note = m_composition.isNote();
    (note ? m_noteTab : m_replyTab)->setChecked(true);
    m_editor->setPlainText(m_composition.draft().text);
    m_editor->moveCursor(QTextCursor::End);
    m_editor->setPlaceholderText(note ? tr("Write an internal note. The requester never sees it.")
                                      : tr("Write to the requester."));
    m_editor->setAccessibleName(note ? tr("Internal note") : tr("Reply"));
    m_showing = false;
    m_bar->dismiss();
    showAttachments();
    showRecipients();
    showDraftState();
    showButtons();
    update();
}

void ComposePane::showAttachments()
{
    m_attachmentFlow->clear();
    for (const Attachment &attachment : m_composition.draft().attachments) {
        auto *chip = new QPushButton(themedIcon(m_theme, u"close"_s, Shade::Dim),
                                     tr("%1 · %2").arg(attachment.name, fileSize(attachment.size)), m_attachments);
        chip->setFont(Theme::small(font()));
        chip->setToolTip(tr("Remove %1").arg(attachment.name));
        chip->setAccessibleName(tr("Remove attachment %1").arg(attachment.name));
        connect(chip, &QPushButton::clicked, this, [this, id = attachment.id] {
            // The chip goes with the list it is in: not while it is still being clicked.
            QMetaObject::invokeMethod(
                this, [this, id] { m_composition.detach(id); }, Qt::QueuedConnection);
        });
        m_attachmentFlow->addWidget(chip);
    }
    m_attachments->setVisible(!m_composition.draft().attachments.isEmpty());
}

void ComposePane::showRecipients()
{
    if (m_composition.refusal()) {
        m_recipients->setText(m_composition.refusal()->text.toHtmlEscaped());
    } else if (m_composition.recipients().isEmpty() && !m_composition.isNote()) {
        m_recipients->setText(u"&nbsp;"_s); // asked for at this moment
    } else {
        const QString whole = recipientsText(m_composition.recipients(), m_composition.isNote(), false);
        const QString plain = QTextDocumentFragment::fromHtml(whole).toPlainText();
        const bool fits = m_recipients->fontMetrics().horizontalAdvance(plain) * 11 / 10 < width() - 32;
        m_recipients->setText(fits ? whole : recipientsText(m_composition.recipients(), m_composition.isNote(), true));
        m_recipients->setToolTip(fits ? QString() : whole);
    }
    showButtons();
}

void ComposePane::showDraftState()
{
    const auto saved = m_composition.savedAt();
    if (m_composition.draft().isEmpty()) {
        m_state->clear();
    } else if (saved && m_session.drafts().allSaved()) {
        m_state->setText(tr("Draft saved %1").arg(calendarTime(*saved, m_session.clock().now())));
    } else {
        m_state->setText(tr("Draft …"));
    }
}

void ComposePane::showButtons()
{
    const bool note = m_composition.isNote();
    const Settings &settings = m_session.directory()->settings;
    const Status *resolved = m_session.directory()->status(settings.resolvedStatus);
    m_send->setVisible(!note && resolved != nullptr);
    m_primary->setText(note ? tr("Add internal note") : resolved != nullptr ? tr("Send and resolve") : tr("Send"));
    m_primary->setToolTip(note ? tr("Only agents see it") : tr("Send, and set the status to resolved"));
    m_undoHint->setText(!note && settings.sendHoldSeconds > 0 ? tr("undo for %n s", nullptr, settings.sendHoldSeconds)
                                                              : QString());
    m_primary->setKey(width() >= RoomForKeys ? QKeySequence(Qt::CTRL | Qt::Key_Enter) : QKeySequence());
    m_undoHint->setVisible(!m_undoHint->text().isEmpty() && width() >= RoomForHint);
    const bool can = m_composition.canSend();
    m_send->setEnabled(can);
    m_primary->setEnabled(can);
    m_canned->setEnabled(!m_session.directory()->cannedResponses.isEmpty());
    m_primary->updateGeometry();
}

void ComposePane::sendPrimary()
{
    m_composition.send(m_composition.isNote() ? StatusId() : m_session.directory()->settings.resolvedStatus);
}

void ComposePane::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files) {
            m_composition.attach(file);
        }
    });
    dialog->open();
}

void ComposePane::chooseCanned()
{
    QList<Choice> choices;
    for (const CannedResponse &response : m_session.directory()->cannedResponses) {
        if (response.active) {
            const QString detail = response.shortcut.isEmpty() ? QString() : u"/"_s + response.shortcut;
            choices.append({response.id.value, response.title, detail, Tone::Plain, false});
        }
    }
    auto *popup = new ChoicePopup(m_theme, tr("Canned response"), this);
    popup->setChoices(choices, 0);
    popup->popup(m_canned, [this](qint64 id) {
        if (const CannedResponse *response = m_session.directory()->cannedResponse(CannedResponseId{id})) {
            m_editor->insertPlainText(m_composition.cannedText(*response));
            m_editor->setFocus();
        }
    });
}

bool ComposePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            m_composition.send({});
            return true;
        }
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            sendPrimary();
            return true;
        }
        if (key->text() == "/"_L1 && m_canned->isEnabled() && m_editor->textCursor().block().text().isEmpty()) {
            chooseCanned();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComposePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showRecipients();
}

void ComposePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool note = m_composition.isNote();
    painter.fillRect(rect(), m_theme.colour(note ? Shade::NoteGround : Shade::Base));
    const QColor line = m_theme.colour(note ? Shade::NoteLine : Shade::Line);
    painter.fillRect(QRect(0, 0, width(), 1), line);
    painter.fillRect(QRect(0, m_replyTab->geometry().bottom(), width(), 1), line);
    const int below = m_recipients->geometry().bottom() + 7;
    painter.fillRect(QRect(0, below, width(), 1), line);
}

} // namespace deskhand
