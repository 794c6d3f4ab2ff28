// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/NewTicketDialog.h"

#include "app/drop/FileDrop.h"
#include "app/newticket/ChoiceCombo.h"
#include "app/newticket/CustomFieldForm.h"
#include "app/newticket/DuplicatesPanel.h"
#include "app/newticket/NewTicketLayout.h"
#include "app/newticket/RequesterField.h"
#include "app/newticket/TicketFiles.h"
#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/widgets/AttachmentChips.h"
#include "app/widgets/InlineBar.h"
#include "app/widgets/KeyButton.h"
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
    , m_fields(new CustomFieldForm(NewTicketLayout::labelWidth, this))
    , m_message(new QPlainTextEdit(this))
    , m_duplicates(new DuplicatesPanel(theme, session, this))
    , m_source(new QComboBox(this))
    , m_department(new ChoiceCombo(theme, this))
    , m_priority(new ChoiceCombo(theme, this))
    , m_sla(new ChoiceCombo(theme, this))
    , m_assignee(new ChoiceCombo(theme, this))
    , m_chips(new AttachmentChips(theme, this))
    , m_attach(new QPushButton(themedIcon(theme, u"attach"_s, Shade::Dim), tr("A&ttach"), this))
    , m_acknowledge(new QCheckBox(tr("Send an ac&knowledgement"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_create(new KeyButton(this))
    , m_told(new QLabel(this))
    , m_files(new TicketFiles(session.repository(), this))
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
    for (QPushButton *button : {m_attach, m_cancel, static_cast<QPushButton *>(m_create)}) {
        button->setAutoDefault(false); // Enter in a field must not send half a ticket
    }
    NewTicketLayout layout(*this);
    layout.addWide(tr("Re&quester"), m_requester, m_requester->edit());
    layout.addWide(tr("&Subject"), m_subject, m_subject);
    layout.addPair(tr("Help t&opic"), m_topic, tr("So&urce"), m_source);
    layout.addPair(tr("&Department"), m_department, tr("&Priority"), m_priority);
    layout.addPair(tr("SLA p&lan"), m_sla, tr("Assi&gn to"), m_assignee);
    layout.finish({m_bar, m_fields, m_duplicates, m_message, m_chips}, {m_attach, m_acknowledge, m_told},
                  {m_cancel, m_create});
    connect(new FileDrop(this), &FileDrop::dropped, this, &NewTicketDialog::takeFiles);
    connect(m_files, &TicketFiles::mailRead, this, &NewTicketDialog::fillIn);
    connect(m_files, &TicketFiles::failed, this, [this](const Error &error) { m_bar->showError(error); });
    connect(m_files, &TicketFiles::attached, this, [this](const Attachment &attachment) {
        m_attachments.append(attachment);
        m_chips->setAttachments(m_attachments);
    });
    connect(m_chips, &AttachmentChips::removeWanted, this, [this](AttachmentId id) {
        m_attachments.removeIf([id](const Attachment &other) { return other.id == id; });
        m_chips->setAttachments(m_attachments);
    });
    m_message->setAcceptDrops(false); // files are for the dialog; text is typed or pasted
    connect(m_duplicates, &DuplicatesPanel::showWanted, this, [this](TicketId id) {
        Q_EMIT showWanted(id);
        reject();
    });
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(AskAfter);

    for (ChoiceCombo *combo : {m_topic, m_department, m_priority, m_sla, m_assignee}) {
        connect(combo, &QComboBox::activated, this, &NewTicketDialog::decideByHand);
    }
    connect(m_requester, &RequesterField::changed, this, &NewTicketDialog::changedByHand);
    connect(m_subject, &QLineEdit::textChanged, this, &NewTicketDialog::changedByHand);
    connect(m_message, &QPlainTextEdit::textChanged, this, &NewTicketDialog::changedByHand);
    connect(m_fields, &CustomFieldForm::changed, this, &NewTicketDialog::changedByHand);
    connect(m_acknowledge, &QCheckBox::toggled, this, &NewTicketDialog::changedByHand);
    connect(m_source, &QComboBox::currentIndexChanged, this, &NewTicketDialog::changedByHand);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        connect(askForAttachments(*this), &QFileDialog::filesSelected, this,
                [this](const QStringList &paths) { m_files->take(paths, false); });
    });
    connect(m_cancel, &QPushButton::clicked, this, &NewTicketDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewTicketDialog::create);
    connect(&m_askSoon, &QTimer::timeout, this, [this] {
        decide(); // rules look at what was typed
        if (showMissing()) {
            askWhoIsTold();
        }
    });
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
    m_forecast = OpeningForecast(directory.rules);
    m_topic->setChoices(choices(directory, ChoiceKind::Topic), tr("None"));
    m_department->setChoices(choices(directory, ChoiceKind::Department), tr("As the rules say"));
    m_priority->setChoices(choices(directory, ChoiceKind::Priority), tr("As the rules say"));
    m_sla->setChoices(choices(directory, ChoiceKind::SlaPlan), tr("As the rules say"));
    const auto fillAgents = [this, now](const QHash<AgentId, int> &load) {
        m_load = load;
        m_assignee->setChoices(choices(*m_session.directory(), ChoiceKind::Agent, load, now), tr("As the rules say"));
        decideByHand();
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
    if (open.body.text.isEmpty()) {
        open.body.text = open.subject;
    }
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
    const OpeningDecision decision = m_forecast.decide(open, m_requester->asker(), directory, m_session.clock().now());
    m_topic->setAutomatic(nameOf(directory.topic(decision.topic.value)), Tone::Plain);
    m_topic->setHint(m_forecast.reason(decision.topic));
    m_department->setAutomatic(nameOf(directory.department(decision.department.value)), Tone::Plain);
    m_department->setHint(m_forecast.reason(decision.department));
    const QString priority = nameOf(directory.priority(decision.priority.value));
    m_priority->setAutomatic(priority, priorityTone(directory, decision.priority.value));
    // A rule wins over what is chosen here, and only here.
    const bool overruled =
        open.priority && decision.priority.reason == OpeningReason::Rule && decision.priority.value != *open.priority;
    m_priority->setHint(
        overruled
            ? tr("will be %1, %2", "a priority, and what sets it").arg(priority, m_forecast.reason(decision.priority))
            : m_forecast.reason(decision.priority));
    const QString agent = nameOf(directory.agent(decision.agent.value));
    const QString team = nameOf(directory.team(decision.team.value));
    m_assignee->setAutomatic(!agent.isEmpty() ? agent : !team.isEmpty() ? team : tr("Unassigned"), Tone::Plain);
    m_assignee->setHint(!agent.isEmpty()            ? m_forecast.reason(decision.agent)
                        : !team.isEmpty()           ? m_forecast.reason(decision.team)
                        : m_assignee->chosen() == 0 ? leastBusy(decision.department.value)
                                                    : QString());
    showDue(decision);
    decideFields(decision.topic.value);
}

void NewTicketDialog::decideFields(TopicId id)
{
    const DirectorySnapshot &directory = *m_session.directory();
    QList<CustomField> fields;
    if (const HelpTopic *topic = directory.topic(id)) {
        for (const CustomFieldId each : topic->fields) {
            const CustomField *field = directory.customField(each);
            if (field != nullptr && !field->archived) {
                fields.append(*field);
            }
        }
    }
    m_fields->setFields(fields);
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
    QStringList hints;
    if (clocks && clocks->due) {
        hints.append(tr("due %1").arg(calendarTime(*clocks->due, now)));
    }
    if (hints.isEmpty() || decision.slaPlan.reason == OpeningReason::Rule) {
        hints.append(m_forecast.reason(decision.slaPlan));
    }
    m_sla->setHint(hints.join(tr(", ")));
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
    showMissing();
    keepDraft();
    m_duplicates->look(m_requester->reference().id, m_requester->text(), m_subject->text());
    m_askSoon.start();
}

bool NewTicketDialog::showMissing()
{
    const QString missing = whatIsMissing();
    m_create->setEnabled(missing.isEmpty() && !m_creating);
    m_create->setToolTip(missing);
    if (missing != m_missing) { // else it stays until who is told is known anew
        m_missing = missing;
        m_told->setText(missing);
    }
    return missing.isEmpty();
}

void NewTicketDialog::decideByHand()
{
    decide();
    changedByHand();
}

void NewTicketDialog::askWhoIsTold()
{
    const command::OpenTicket open = ticket();
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
    m_chips->setAttachments(m_attachments);
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
    const command::OpenTicket open = ticket();
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
    decideByHand();
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
