// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/ComposePane.h"

#include "app/compose/CannedCompleter.h"
#include "app/compose/CannedPanel.h"
#include "app/compose/ComposeEditor.h"
#include "app/compose/ComposeTab.h"
#include "app/compose/HoldBar.h"
#include "app/compose/OvertakenPanel.h"
#include "app/compose/RecipientsLine.h"
#include "app/compose/SendButtons.h"
#include "app/compose/VariableHint.h"
#include "app/session/Session.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/widgets/AttachmentChips.h"
#include "app/widgets/InlineBar.h"
#include "models/Formatting.h"
#include "models/TicketModel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
/// From this width on there is room for two texts side by side.
constexpr int RoomForTwo = 560;
/// And for what the buttons at the start say.
constexpr int RoomForWords = 480;
/// In a lower window, with the texts above each other, what came meanwhile needs the room of what can wait.
constexpr int RoomForAll = 760;
constexpr qsizetype SignatureShown = 60;
} // namespace

ComposePane::ComposePane(const Theme &theme, Session &session, TicketModel &ticket, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_composition(session, ticket)
    , m_replyTab(new ComposeTab(theme, tr("Reply"), Shade::Accent, this))
    , m_noteTab(new ComposeTab(theme, tr("Internal note"), Shade::Amber, this))
    , m_state(new QLabel(this))
    , m_recipients(new RecipientsLine(theme, session, ticket, m_composition, this))
    , m_holdBar(new HoldBar(theme, m_composition.held(), this))
    , m_bar(new InlineBar(theme, this))
    , m_editor(new ComposeEditor(theme, this))
    , m_overtaken(new OvertakenPanel(theme, session, this))
    , m_variables(new VariableHint(theme, *m_editor, this))
    , m_signature(new QCheckBox(this))
    , m_attachments(new AttachmentChips(theme, this))
    , m_attach(new QPushButton(themedIcon(theme, u"attach"_s, Shade::Dim), tr("A&ttach"), this))
    , m_canned(new QPushButton(tr("Canned /"), this))
    , m_buttons(new SendButtons(session, m_composition, this))
{
    setObjectName(u"compose"_s);
    const QFont small = Theme::small(font());
    m_state->setFont(small);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_editor->setObjectName(u"composeText"_s);
    m_editor->setMinimumHeight(m_editor->fontMetrics().lineSpacing() * 2);
    m_signature->setFont(small);
    m_signature->setObjectName(u"composeSignature"_s);
    m_attach->setAccessibleName(tr("Attach files"));
    m_attach->setToolTip(tr("Attach files. They can be dropped on the text, and pictures pasted."));
    m_canned->setObjectName(u"composeCanned"_s);
    m_canned->setAccessibleName(tr("Canned responses"));
    m_canned->setToolTip(tr("Insert a canned response (or type / and a part of its name)"));
    makeLayout();
    connectEditor();
    connectComposition();
    showKind();
}

void ComposePane::makeLayout()
{
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(4, 0, 16, 0);
    tabs->setSpacing(0);
    tabs->addWidget(m_replyTab);
    tabs->addWidget(m_noteTab);
    tabs->addStretch(1);
    tabs->addWidget(m_state);
    m_writing = new QBoxLayout(QBoxLayout::RightToLeft);
    m_writing->setSpacing(8);
    m_writing->addWidget(m_overtaken, 4);
    m_writing->addWidget(m_editor, 5);
    auto *edit = new QVBoxLayout;
    edit->setContentsMargins(16, 10, 8, 4);
    edit->setSpacing(4);
    edit->addLayout(m_writing, 1);
    edit->addWidget(m_variables);
    edit->addWidget(m_signature);
    edit->addWidget(m_attachments);
    m_lastLine = new QHBoxLayout;
    m_lastLine->setContentsMargins(16, 4, 8, 12);
    m_lastLine->setSpacing(8);
    m_lastLine->addWidget(m_attach);
    m_lastLine->addWidget(m_canned);
    m_lastLine->addStretch(1);
    m_lastLine->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabs);
    column->addWidget(m_recipients);
    column->addWidget(m_holdBar);
    column->addWidget(m_bar);
    column->addLayout(edit, 1);
    column->addLayout(m_lastLine);
    // Tab goes as the eye does.
    setTabOrder(m_recipients, m_editor);
    setTabOrder(m_editor, m_overtaken);
    setTabOrder(m_overtaken, m_signature);
}

void ComposePane::connectEditor()
{
    connect(m_replyTab, &QAbstractButton::clicked, this, [this] { write(DraftKind::Reply); });
    connect(m_noteTab, &QAbstractButton::clicked, this, [this] { write(DraftKind::Note); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) {
            m_composition.setText(m_editor->toPlainText());
            m_buttons->showState();
            showDraftState();
            showSignature();
            m_variables->showUnknown(m_composition.unknownVariables());
        }
    });
    connect(m_editor, &ComposeEditor::sendPressed, m_buttons, &SendButtons::press);
    connect(m_editor, &ComposeEditor::imagePasted, this, [this](const QImage &image) { m_composition.attach(image); });
    const auto attach = [this](const QStringList &files) {
        for (const QString &file : files) {
            m_composition.attach(file);
        }
    };
    connect(m_editor, &ComposeEditor::filesGiven, this, attach);
    connect(m_attach, &QPushButton::clicked, this,
            [this, attach] { connect(askForAttachments(*this), &QFileDialog::filesSelected, this, attach); });
    connect(m_attachments, &AttachmentChips::removeWanted, &m_composition, &Composition::detach);
    auto *completer = new CannedCompleter(m_theme, m_composition, *m_editor);
    connect(completer, &CannedCompleter::chosen, this, &ComposePane::insertCanned);
    connect(m_canned, &QPushButton::clicked, this, &ComposePane::openCanned);
    connect(m_signature, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_showing) {
            m_composition.setWithSignature(on);
        }
    });
    connect(m_overtaken, &OvertakenPanel::changed, this, &ComposePane::makeRoom);
    connect(m_overtaken, &OvertakenPanel::kept, this, [this] {
        m_composition.acceptNewer();
        m_composition.send({});
    });
    connect(m_overtaken, &OvertakenPanel::merged, this, [this] {
        m_composition.acceptNewer();
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_overtaken, &OvertakenPanel::discarded, &m_composition, &Composition::discard);
    connect(m_overtaken, &OvertakenPanel::quoteWanted, this, [this](const QString &text) {
        m_editor->insertPlainText(text);
        m_editor->setFocus(Qt::OtherFocusReason);
    });
}

void ComposePane::connectComposition()
{
    connect(&m_composition, &Composition::switched, this, &ComposePane::showKind);
    connect(&m_composition, &Composition::attachmentsChanged, this, [this] {
        m_attachments->setAttachments(m_composition.draft().attachments);
        showDraftState();
    });
    connect(&m_composition, &Composition::recipientsChanged, m_buttons, &SendButtons::showState);
    connect(&m_composition, &Composition::newerChanged, this, &ComposePane::showNewer);
    connect(&m_composition, &Composition::sendingChanged, m_buttons, &SendButtons::showState);
    connect(&m_composition, &Composition::draftSaved, this, &ComposePane::showDraftState);
    connect(&m_composition, &Composition::sent, this, [this] {
        m_bar->dismiss();
        m_overtaken->clear();
    });
    connect(&m_composition, &Composition::stopped, this, &ComposePane::stopped);
    connect(&m_composition, &Composition::discarded, this, [this] {
        m_bar->showNotice(tr("Your text was discarded."), tr("&Put it back"), [this] { m_composition.putBack(); });
    });
    connect(&m_composition, &Composition::failed, this, [this](const Error &error) { m_bar->showError(error); });
    connect(&m_session.directory(), &DirectoryCache::changed, this, [this] {
        m_editor->setCustomFields(m_session.directory()->customFields);
        m_buttons->showState();
        showSignature();
    });
    connect(&m_session.ticker(), &TimeTicker::ticked, this, &ComposePane::showDraftState);
    m_editor->setCustomFields(m_session.directory()->customFields);
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
    m_signature->setChecked(m_composition.draft().withSignature);
    m_showing = false;
    m_bar->dismiss();
    m_overtaken->clear();
    m_recipients->showDraft();
    m_variables->showUnknown(m_composition.unknownVariables());
    m_attachments->setAttachments(m_composition.draft().attachments);
    showDraftState();
    showSignature();
    m_buttons->showState();
    update();
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

void ComposePane::showSignature()
{
    const QString signature = m_composition.signature();
    QString line = signature;
    line.replace(u"\n"_s, u" / "_s);
    if (line.size() > SignatureShown) {
        line = line.left(SignatureShown) + u'…';
    }
    m_signature->setText(tr("Signature: %1").arg(line.replace(u'&', u"&&"_s)));
    m_signature->setToolTip(signature);
    m_signature->setVisible(!signature.isEmpty() && !m_composition.draft().isEmpty() && !isTight());
}

void ComposePane::showNewer()
{
    m_overtaken->setEntries(m_composition.newer());
}

bool ComposePane::isTight() const
{
    return !m_overtaken->isHidden() && width() < RoomForTwo && window()->height() < RoomForAll;
}

void ComposePane::makeRoom()
{
    const bool tight = isTight();
    m_recipients->setVisible(!tight);
    // Until it is decided what becomes of the text, there is nothing to be sent or attached.
    for (QWidget *widget :
         {static_cast<QWidget *>(m_attach), static_cast<QWidget *>(m_canned), static_cast<QWidget *>(m_buttons)}) {
        widget->setVisible(!tight || !m_overtaken->isOpen());
    }
    showSignature();
}

void ComposePane::stopped(Composition::Stop why)
{
    if (why == Composition::Stop::UnknownVariables) {
        m_variables->point();
    } else if (m_overtaken->isOpen()) {
        m_overtaken->point();
    }
}

void ComposePane::openCanned()
{
    auto *panel =
        new CannedPanel(m_theme, m_editor->spelling(), m_session.directory()->customFields, m_composition, this);
    connect(panel, &CannedPanel::chosen, this, &ComposePane::insertCanned);
    panel->openAt(m_canned);
}

void ComposePane::insertCanned(CannedResponseId id)
{
    if (const CannedResponse *response = m_session.directory()->cannedResponse(id)) {
        m_editor->insertPlainText(m_composition.cannedText(*response).text);
        m_composition.attachOf(*response);
        m_editor->setFocus(Qt::OtherFocusReason);
    }
}

void ComposePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_writing->setDirection(width() >= RoomForTwo ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    makeRoom();
    // The key of the primary button is worth more than words that an icon says too.
    const bool narrow = width() < RoomForWords;
    m_attach->setText(narrow ? QString() : tr("A&ttach"));
    m_canned->setText(narrow ? u"/"_s : tr("Canned /"));
    const QMargins margins = m_lastLine->contentsMargins();
    m_buttons->setRoom(width() - margins.left() - margins.right() - m_attach->sizeHint().width()
                       - m_canned->sizeHint().width() - 3 * m_lastLine->spacing());
}

void ComposePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_buttons->press(event->modifiers()); // the focus is beside the text: it is sent all the same
        return;
    }
    QWidget::keyPressEvent(event);
}

void ComposePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool note = m_composition.isNote();
    painter.fillRect(rect(), m_theme.colour(note ? Shade::NoteGround : Shade::Base));
    const QColor line = m_theme.colour(note ? Shade::NoteLine : Shade::Line);
    painter.fillRect(QRect(0, 0, width(), 1), line);
    painter.fillRect(QRect(0, m_replyTab->geometry().bottom(), width(), 1), line);
    if (!m_recipients->isHidden()) {
        painter.fillRect(QRect(0, m_recipients->geometry().bottom(), width(), 1), line);
    }
}

} // namespace deskhand
