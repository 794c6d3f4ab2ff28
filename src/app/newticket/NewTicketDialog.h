// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Takes a ticket by phone or in person, with keys alone: who, what about, which topic, and what was
/// said. What the topic decides is shown as it is decided, and can be overridden.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/policy/Opening.h"
#include "core/sla/SlaClock.h"
#include "repository/ImportRepository.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace deskhand {

class ChoiceCombo;
class CustomFieldForm;
class DuplicatesPanel;
class FlowLayout;
class InlineBar;
class KeyButton;
class RequesterField;
class Session;
class TicketFiles;
class Theme;

class NewTicketDialog : public QDialog {
    Q_OBJECT
public:
    /// Both outlive it.
    NewTicketDialog(const Theme &theme, Session &session, QWidget *parent = nullptr);

    /// As if they had been dropped on it: a mail fills in what is empty, other files are attached.
    void takeFiles(const QStringList &paths);
    void reject() override;

Q_SIGNALS:
    /// A ticket that looks like this one is to be seen; what was typed is kept.
    void showWanted(deskhand::TicketId ticket);
    void created(deskhand::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillChoices();
    void decide();
    void showDue(const OpeningDecision &decision);
    void changedByHand();
    void askWhoIsTold();
    void attach();
    void fillIn(const MailContent &mail);
    void linkDuplicates(TicketId made);
    [[nodiscard]] QString leastBusy(DepartmentId department) const;
    void showAttachments();
    void create();
    void keepDraft();
    void restoreDraft();
    [[nodiscard]] QString whatIsMissing() const;
    [[nodiscard]] command::OpenTicket ticket() const;

    const Theme &m_theme;
    Session &m_session;
    SlaClock m_clock;
    InlineBar *m_bar;
    RequesterField *m_requester;
    QLineEdit *m_subject;
    ChoiceCombo *m_topic;
    QComboBox *m_source;
    ChoiceCombo *m_department;
    ChoiceCombo *m_priority;
    ChoiceCombo *m_sla;
    ChoiceCombo *m_assignee;
    CustomFieldForm *m_fields;
    DuplicatesPanel *m_duplicates;
    QPlainTextEdit *m_message;
    QWidget *m_attachmentRow;
    FlowLayout *m_attachmentFlow;
    QCheckBox *m_acknowledge;
    QLabel *m_told;
    TicketFiles *m_files;
    KeyButton *m_create;
    QTimer m_askSoon;
    QList<Attachment> m_attachments;
    QHash<AgentId, int> m_load;
    quint64 m_generation = 0;
    bool m_creating = false;
    bool m_restoring = true; ///< what changes meanwhile is not typed: it must not replace the draft
};

} // namespace deskhand
