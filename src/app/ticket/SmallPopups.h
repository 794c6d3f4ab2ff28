// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Small windows in which one property of the open ticket is changed: tags, custom fields, the time it is put off
/// until.

#include "app/widgets/PopupFrame.h"
#include "core/command/Command.h"
#include "core/values/DirectorySnapshot.h"

class QDateTimeEdit;
class QLineEdit;

namespace deskhand {

class CustomFieldForm;
class Session;
class TicketModel;

/// Carries out what was entered on the ticket that was open when the popup came up.
class PropertyPopup : public PopupFrame {
    Q_OBJECT
public:
    /// All outlive it; `ticket` shows one.
    PropertyPopup(const QString &title, Session &session, TicketModel &ticket, QWidget *parent);

protected:
    void run(const CommandBody &body, const QString &what);
    [[nodiscard]] const TicketDetails &details() const { return m_details; }
    [[nodiscard]] Session &session() const { return m_session; }

private:
    Session &m_session;
    TicketDetails m_details; ///< as they were
};

class TagsPopup : public PropertyPopup {
    Q_OBJECT
public:
    TagsPopup(Session &session, TicketModel &ticket, QWidget *parent);
    void openAt(const QWidget *anchor);

private:
    void apply();

    QLineEdit *m_tags;
};

class FieldsPopup : public PropertyPopup {
    Q_OBJECT
public:
    FieldsPopup(Session &session, TicketModel &ticket, QWidget *parent);
    /// Fields of the ticket's topic, and others that have a value.
    [[nodiscard]] static QList<CustomField> fieldsOf(const TicketDetails &details, const DirectorySnapshot &directory);

private:
    void apply();

    CustomFieldForm *m_form;
};

class SnoozePopup : public PropertyPopup {
    Q_OBJECT
public:
    SnoozePopup(Session &session, TicketModel &ticket, QWidget *parent);

    struct Preset {
        QString text;
        QDateTime until; ///< local time
    };
    /// Later today, tomorrow morning, Monday morning, in a week; those that lie in the future and differ.
    [[nodiscard]] static QList<Preset> presets(const QDateTime &now);

private:
    void until(std::optional<Timestamp> time);

    QDateTimeEdit *m_other;
};

} // namespace deskhand
