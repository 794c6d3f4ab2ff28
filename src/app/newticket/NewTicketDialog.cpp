// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/NewTicketDialog.h"

#include "app/newticket/ChoiceCombo.h"
#include "app/newticket/CustomFieldForm.h"
#include "app/newticket/DuplicatesPanel.h"
#include "app/newticket/FileDrop.h"
#include "app/newticket/NewTicketLayout.h"
#include "app/newticket/RequesterField.h"
#include "app/newticket/TicketFiles.h"
#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/InlineBar.h"
#include "app/widgets/KeyButton.h"
#include "core/policy/RuleEvaluation.h"
#include "core/text/SourceText.h"
#include "models/BalancedAssignment.h"
#include "models/Formatting.h"
#include "repository/WhenDone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace deskhand {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AskAfter = 200ms;

/// "from help topic"; nothing for what was chosen by hand.
QString reasonHint(OpeningReason reason)
{
    if (reason == OpeningReason::None || reason == OpeningReason::Explicit) {
        return {};
    }
    return NewTicketDialog::tr("from %1").arg(openingReasonText(reason));
}

template <typename Record>
QString nameOf(const Record *record)
{
    return record != nullptr ? record->name : QString();
}

} // namespace

NewTicketDialog::NewTicketDialog(const Theme &theme, Session &session, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_session(session)
    , m_bar(new InlineBar(theme, this))
    , m_requester(new RequesterField(session, this))
    , m_subject(new QLineEdit(this))
    , m_topic(new ChoiceCombo(theme, this))
    , m_source(new QComboBox(this))
    , m_department(new ChoiceCombo(theme, this))
    , m_priority(new ChoiceCombo(theme, this))
    , m_sla(new ChoiceCombo(theme, this))
    , m_assignee(new ChoiceCombo(theme, this))
    , m_fields(new CustomFieldForm(NewTicketLayout::labelWidth, this))
    , m_duplicates(new DuplicatesPanel(theme, session, this))
    , m_message(new QPlainTextEdit(this))
    , m_attachmentRow(new QWidget(this))
    , m_attachmentFlow(new FlowLayout(m_attachmentRow, 8, 4))
    , m_acknowledge(new QCheckBox(tr("Send an ac&knowledgement"), this))
    , m_told(new QLabel(this))
    , m_files(new TicketFiles(session.repository(), this))
    , m_create(new KeyButton(this))
{
    setObjectName(u"newTicketDialog"_s);
    setWindowTitle(tr("New ticket"));
    m_subject->setObjectName(u"subject"_s);
    m_subject->setMaxLength(250);
    m_topic->setObjectName(u"topic"_s);
    for (const Source source : {Source::Phone, Source::Email, Source::Web, Source::Other}) {
        m_source->addItem(sourceText(source), static_cast<int>(source));
    }
    m_message->setObjectName(u"message"_s);
    m_message->setAccessibleName(tr("What was said"));
    m_message->setTabChangesFocus(true);
    m_message->document()->setDocumentMargin(8);
    m_message->setPlaceholderText(tr("What was said"));
    m_acknowledge->setChecked(session.directory()->settings.acknowledgeNewTickets);
    m_told->setFont(Theme::small(font()));
    m_told->setForegroundRole(QPalette::PlaceholderText);
    m_told->setWordWrap(true);
    m_create->setText(tr("Create ticket"));
    m_create->setObjectName(u"createTicket"_s);
    m_create->setKey(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    AppStyle::setPrimary(m_create);
    auto *attachButton = new QPushButton(themedIcon(theme, u"attach"_s, Shade::Dim), tr("A&ttach"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {attachButton, cancel, static_cast<QPushButton *>(m_create)}) {
        button->setAutoDefault(false); // Enter in a field must not send half a ticket
    }
    NewTicketLayout layout(*this);
    layout.addWide(tr("Re&quester"), m_requester, m_requester->edit());
    layout.addWide(tr("&Subject"), m_subject, m_subject);
    layout.addPair(tr("Help t&opic"), m_topic, tr("So&urce"), m_source);
    layout.addPair(tr("&Department"), m_department, tr("&Priority"), m_priority);
    layout.addPair(tr("SLA p&lan"), m_sla, tr("Assi&gn to"), m_assignee);
    layout.finish({m_bar, m_fields, m_duplicates, m_message, m_attachmentRow}, {attachButton, m_acknowledge, m_told},
                  {cancel, m_create});
    m_attachmentRow->hide();
    connect(new FileDrop(this), &FileDrop::dropped, this, &NewTicketDialog::takeFiles);
    connect(m_files, &TicketFiles::mailRead, this, &NewTicketDialog::fillIn);
    connect(m_files, &TicketFiles::failed, this, [this](const Error &error) { m_bar->showError(error); });
    connect(m_files, &TicketFiles::attached, this, [this](const Attachment &attachment) {
        m_attachments.append(attachment);
        showAttachments();
    });
    m_message->setAcceptDrops(false); // files are for the dialog; text is typed or pasted
    connect(m_duplicates, &DuplicatesPanel::showWanted, this, [this](TicketId id) {
        Q_EMIT showWanted(id);
        reject();
    });
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(AskAfter);

    for (ChoiceCombo *combo : {m_topic, m_department, m_priority, m_sla, m_assignee}) {
        connect(combo, &QComboBox::activated, this, &NewTicketDialog::decide);
    }
    connect(m_requester, &RequesterField::changed, this, &NewTicketDialog::changedByHand);
    connect(m_subject, &QLineEdit::textChanged, this, &NewTicketDialog::changedByHand);
    connect(m_message, &QPlainTextEdit::textChanged, this, &NewTicketDialog::changedByHand);
    connect(m_fields, &CustomFieldForm::changed, this, &NewTicketDialog::changedByHand);
    connect(m_acknowledge, &QCheckBox::toggled, this, &NewTicketDialog::changedByHand);
    connect(attachButton, &QPushButton::clicked, this, &NewTicketDialog::attach);
    connect(cancel, &QPushButton::clicked, this, &NewTicketDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewTicketDialog::create);
    connect(&m_askSoon, &QTimer::timeout, this, &NewTicketDialog::askWhoIsTold);
    connect(&session.directory(), &DirectoryCache::changed, this, &NewTicketDialog::fillChoices);
    fillChoices();
    restoreDraft();
    m_requester->setFocus();
    resize(sizeHint().expandedTo(QSize(860, 600)));
}

void NewTicketDialog::fillChoices()
{
    const DirectorySnapshot &directory = *m_session.directory();
    const Timestamp now = m_session.clock().now();
    m_topic->setChoices(choices(directory, ChoiceKind::Topic), tr("None"));
    m_department->setChoices(choices(directory, ChoiceKind::Department), tr("As the rules say"));
    m_priority->setChoices(choices(directory, ChoiceKind::Priority), tr("As the rules say"));
    m_sla->setChoices(choices(directory, ChoiceKind::SlaPlan), tr("As the rules say"));
    const auto fillAgents = [this, now](const QHash<AgentId, int> &load) {
        m_load = load;
        m_assignee->setChoices(choices(*m_session.directory(), ChoiceKind::Agent, load, now), tr("As the rules say"));
        decide();
    };
    fillAgents({});
    whenDone(m_session.repository().directory().openTicketLoad(), this,
             [fillAgents](const Result<QHash<AgentId, int>> &load) {
                 if (load) {
                     fillAgents(*load);
                 }
             });
}

command::OpenTicket NewTicketDialog::ticket() const
{
    command::OpenTicket open;
    open.requester = m_requester->reference();
    open.subject = m_subject->text().trimmed();
    open.body.text = m_message->toPlainText().trimmed();
    open.source = static_cast<Source>(m_source->currentData().toInt());
    if (m_topic->chosen() > 0) {
        open.topic = TopicId{m_topic->chosen()};
    }
    if (m_department->chosen() > 0) {
        open.department = DepartmentId{m_department->chosen()};
    }
    if (m_priority->chosen() > 0) {
        open.priority = PriorityId{m_priority->chosen()};
    }
    if (m_sla->chosen() > 0) {
        open.slaPlan = SlaPlanId{m_sla->chosen()};
    }
    if (m_assignee->chosen() > 0) {
        open.agent = AgentId{m_assignee->chosen()};
    }
    open.fields = m_fields->values();
    for (const Attachment &attachment : m_attachments) {
        open.attachments.append(attachment.id);
    }
    open.acknowledge = m_acknowledge->isChecked();
    return open;
}

void NewTicketDialog::decide()
{
    const DirectorySnapshot &directory = *m_session.directory();
    const command::OpenTicket open = ticket();
    OpeningRequest request;
    request.department = open.department;
    request.topic = open.topic;
    request.priority = open.priority;
    request.slaPlan = open.slaPlan;
    request.agent = open.agent;
    const OpeningDecision decision = decideOpening(request, RuleOutcome(), directory, m_session.clock().now());
    m_department->setAutomatic(nameOf(directory.department(decision.department.value)), Tone::Plain);
    m_department->setHint(reasonHint(decision.department.reason));
    m_priority->setAutomatic(nameOf(directory.priority(decision.priority.value)),
                             priorityTone(directory, decision.priority.value));
    m_priority->setHint(reasonHint(decision.priority.reason));
    const QString agent = nameOf(directory.agent(decision.agent.value));
    const QString team = nameOf(directory.team(decision.team.value));
    m_assignee->setAutomatic(!agent.isEmpty() ? agent : !team.isEmpty() ? team : tr("Unassigned"), Tone::Plain);
    m_assignee->setHint(agent.isEmpty() && team.isEmpty() && m_assignee->chosen() == 0
                            ? leastBusy(decision.department.value)
                            : reasonHint(decision.agent.reason));
    showDue(decision);
    QList<CustomField> fields;
    if (const HelpTopic *topic = directory.topic(decision.topic.value)) {
        for (const CustomFieldId id : topic->fields) {
            const CustomField *field = directory.customField(id);
            if (field != nullptr && !field->archived) {
                fields.append(*field);
            }
        }
    }
    m_fields->setFields(fields);
    changedByHand();
}

QString NewTicketDialog::leastBusy(DepartmentId department) const
{
    TicketRow row;
    row.ticket.department = department;
    const auto chosen = balancedAssignment({row}, *m_session.directory(), m_load, m_session.clock().now());
    const Agent *agent = m_session.directory()->agent(chosen.constFirst());
    return agent != nullptr ? tr("%1 has the least load").arg(agent->name) : QString();
}

void NewTicketDialog::showDue(const OpeningDecision &decision)
{
    const DirectorySnapshot &directory = *m_session.directory();
    const Timestamp now = m_session.clock().now();
    const SlaPlan *plan = directory.slaPlan(decision.slaPlan.value);
    m_sla->setAutomatic(plan != nullptr ? plan->name : tr("None"), Tone::Plain);
    SlaFacts facts;
    facts.created = now;
    facts.priority = decision.priority.value;
    facts.department = decision.department.value;
    const auto clocks = m_clock.computeClocks(facts, plan, {}, directory, now);
    m_sla->setHint(clocks && clocks->due ? tr("due %1").arg(calendarTime(*clocks->due, now))
                                         : reasonHint(decision.slaPlan.reason));
}

QString NewTicketDialog::whatIsMissing() const
{
    if (!m_requester->isComplete()) {
        return m_requester->text().trimmed().isEmpty()
                   ? tr("Who asks? Enter a requester.")
                   : tr("Enter an e-mail address or a phone number of the new requester.");
    }
    if (m_subject->text().trimmed().isEmpty()) {
        return tr("What is it about? Enter a subject.");
    }
    const QString field = m_fields->firstMissing();
    return field.isEmpty() ? QString() : tr("The help topic asks for \"%1\".").arg(field);
}

void NewTicketDialog::changedByHand()
{
    if (m_restoring) {
        return;
    }
    const QString missing = whatIsMissing();
    m_create->setEnabled(missing.isEmpty() && !m_creating);
    m_create->setToolTip(missing);
    m_told->setText(missing);
    keepDraft();
    m_duplicates->look(m_requester->reference().id, m_requester->text(), m_subject->text());
    m_askSoon.start();
}

void NewTicketDialog::askWhoIsTold()
{
    if (!whatIsMissing().isEmpty()) {
        return;
    }
    command::OpenTicket open = ticket();
    if (open.body.text.isEmpty()) {
        open.body.text = open.subject;
    }
    const auto generation = ++m_generation;
    whenDone(m_session.repository().tickets().execute(Command::make({}, open), ExecutionMode::DryRun), this,
             [this, generation](const Result<CommandOutcome> &answer) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (!answer) {
                     m_told->setText(answer.error().text);
                     return;
                 }
                 QStringList agents;
                 QStringList mailed;
                 for (const NotifiedPerson &person : answer->notified) {
                     (person.person.kind == AuthorKind::Agent ? agents : mailed)
                         .append(person.name.isEmpty() ? person.address : person.name);
                 }
                 QStringList parts;
                 if (!mailed.isEmpty()) {
                     parts.append(tr("%1 gets an acknowledgement.").arg(mailed.join(tr(", "))));
                 }
                 if (!agents.isEmpty()) {
                     parts.append(tr("Told: %1.").arg(agents.join(tr(", "))));
                 }
                 m_told->setText(parts.join(u' '));
             });
}

void NewTicketDialog::attach()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &paths) { m_files->take(paths, false); });
    dialog->open();
}

void NewTicketDialog::takeFiles(const QStringList &paths)
{
    const bool begun = !m_subject->text().isEmpty() || !m_message->toPlainText().isEmpty();
    m_files->take(paths, !begun);
    if (begun && std::any_of(paths.begin(), paths.end(), &TicketFiles::isMail)) {
        m_bar->showNotice(tr("This ticket is begun already, so the mail was attached. Clear it to have it filled in."));
    }
}

void NewTicketDialog::fillIn(const MailContent &mail)
{
    m_requester->setPerson(mail.fromName, mail.fromAddress);
    m_subject->setText(mail.subject);
    m_message->setPlainText(mail.text);
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(Source::Email)));
    m_attachments.append(mail.attachments);
    showAttachments();
}

void NewTicketDialog::showAttachments()
{
    m_attachmentFlow->clear();
    for (const Attachment &attachment : std::as_const(m_attachments)) {
        auto *chip = new QPushButton(themedIcon(m_theme, u"close"_s, Shade::Dim),
                                     tr("%1 · %2").arg(attachment.name, fileSize(attachment.size)), m_attachmentRow);
        chip->setAutoDefault(false);
        chip->setAccessibleName(tr("Remove attachment %1").arg(attachment.name));
        connect(chip, &QPushButton::clicked, this, [this, id = attachment.id] {
            m_attachments.removeIf([id](const Attachment &other) { return other.id == id; });
            QMetaObject::invokeMethod(this, &NewTicketDialog::showAttachments, Qt::QueuedConnection);
        });
        m_attachmentFlow->addWidget(chip);
    }
    m_attachmentRow->setVisible(!m_attachments.isEmpty());
}

void NewTicketDialog::create()
{
    const QString missing = whatIsMissing();
    if (m_creating || !missing.isEmpty()) {
        m_told->setText(missing);
        return;
    }
    m_creating = true;
    m_create->setEnabled(false);
    command::OpenTicket open = ticket();
    if (open.body.text.isEmpty()) {
        open.body.text = open.subject;
    }
    m_session.commands().run(Command::make({}, open), tr("new ticket"), [this](const Result<CommandOutcome> &answer) {
        m_creating = false;
        if (!answer) {
            m_create->setEnabled(true);
            m_bar->showError(answer.error());
            return;
        }
        m_session.drafts().discard({}, DraftKind::NewTicket);
        linkDuplicates(answer->ticket);
        Q_EMIT created(answer->ticket);
        QDialog::accept();
    });
}

void NewTicketDialog::linkDuplicates(TicketId made)
{
    QList<Command> links;
    for (const TicketId other : m_duplicates->linked()) {
        links.append(Command::make(made, command::Link{other, false}));
    }
    m_session.commands().runOnAll(links, tr("links of the new ticket"));
}

void NewTicketDialog::keepDraft()
{
    const QString requester = m_requester->text();
    const QString subject = m_subject->text();
    const QString message = m_message->toPlainText();
    if (requester.isEmpty() && subject.isEmpty() && message.isEmpty()) {
        m_session.drafts().edit({}, DraftKind::NewTicket, {});
        return;
    }
    const RequesterRef person = m_requester->reference(); // of one chosen it has the id alone
    const QJsonObject content{{u"requester"_s, requester}, {u"email"_s, person.email}, {u"phone"_s, person.phone},
                              {u"subject"_s, subject},     {u"message"_s, message},    {u"topic"_s, m_topic->chosen()}};
    m_session.drafts().edit({}, DraftKind::NewTicket, QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void NewTicketDialog::restoreDraft()
{
    const QByteArray kept = m_session.drafts().content({}, DraftKind::NewTicket);
    if (kept.isEmpty()) {
        m_restoring = false;
        changedByHand();
        return;
    }
    const QJsonObject content = QJsonDocument::fromJson(kept).object();
    const QString requester = content.value(u"requester"_s).toString();
    const QString email = content.value(u"email"_s).toString();
    const QString phone = content.value(u"phone"_s).toString();
    if (email.isEmpty() && phone.isEmpty()) {
        m_requester->setText(requester);
    } else {
        m_requester->setNew(requester, email, phone);
    }
    m_subject->setText(content.value(u"subject"_s).toString());
    m_message->setPlainText(content.value(u"message"_s).toString());
    m_topic->choose(content.value(u"topic"_s).toInteger());
    m_restoring = false;
    decide();
    m_bar->showNotice(tr("This was begun before and not created. Go on, or clear it."));
}

void NewTicketDialog::reject()
{
    m_session.drafts().flush(); // what was typed is there the next time
    QDialog::reject();
}

void NewTicketDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        create();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace deskhand
