// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Takes a ticket by phone or in person, with keys alone: who, what about, which topic, and what was
/// said. What the topic decides is shown as it is decided, and can be overridden.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/sla/SlaClock.h"
#include "models/OpeningForecast.h"
#include "repository/ImportRepository.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace deskhand {

class AttachmentChips;
class ChoiceCombo;
class CustomFieldForm;
class DuplicatesPanel;
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
    /// What rules, topic and choices come to, beside the fields.
    void decide();
    void decideByHand();
    /// False: something is missing, and said.
    bool showMissing();
    void decideFields(TopicId topic);
    void showDue(const OpeningDecision &decision);
    void changedByHand();
    void askWhoIsTold();
    void fillIn(const MailContent &mail);
    void linkDuplicates(TicketId made);
    [[nodiscard]] QString leastBusy(DepartmentId department) const;
    void create();
    void keepDraft();
    void restoreDraft();
    [[nodiscard]] QString whatIsMissing() const;
    [[nodiscard]] command::OpenTicket ticket() const;

    const Theme &m_theme;
    Session &m_session;
    SlaClock m_clock;
    OpeningForecast m_forecast;
    // Made in the order of Tab: first what the caller says, then what is filled in by itself and seldom changed.
    InlineBar *m_bar;
    RequesterField *m_requester;
    QLineEdit *m_subject;
    ChoiceCombo *m_topic;
    CustomFieldForm *m_fields;
    QPlainTextEdit *m_message;
    DuplicatesPanel *m_duplicates;
    QComboBox *m_source;
    ChoiceCombo *m_department;
    ChoiceCombo *m_priority;
    ChoiceCombo *m_sla;
    ChoiceCombo *m_assignee;
    AttachmentChips *m_chips;
    QPushButton *m_attach;
    QCheckBox *m_acknowledge;
    QPushButton *m_cancel;
    KeyButton *m_create;
    QLabel *m_told;
    TicketFiles *m_files;
    QTimer m_askSoon;
    QList<Attachment> m_attachments;
    QHash<AgentId, int> m_load;
    QString m_missing; ///< as said last
    quint64 m_generation = 0;
    bool m_creating = false;
    bool m_restoring = true; ///< what changes meanwhile is not typed: it must not replace the draft
};

} // namespace deskhand
