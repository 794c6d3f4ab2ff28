// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Makes commands of what one asks for the selected tickets. For one ticket a command is carried out at once and can be
/// undone; for several it is shown first what will happen to each. Which are allowed follows the selection.

#include "app/actions/ActionRegistry.h"
#include "app/triage/BulkRequest.h"
#include "app/triage/PaletteModel.h"
#include "models/ChoiceModel.h"
#include "models/TicketSelection.h"

#include <QHash>

#include <functional>

namespace deskhand {

class Session;
struct Assignee;

class TicketActions : public QObject {
    Q_OBJECT
public:
    /// All but the parent outlive it. Dialogs open over `window`.
    TicketActions(Session &session, const Theme &theme, ActionRegistry &actions, QWidget *window);

    void setSelection(const TicketSelection &selection);
    [[nodiscard]] const TicketSelection &selection() const { return m_selection; }
    /// Where the choices of actions open that were triggered by key or menu.
    void setAnchors(std::function<QWidget *(ActionId)> anchorOf) { m_anchorOf = std::move(anchorOf); }
    /// Labels to offer beside those of the selection.
    void setKnownLabels(std::function<QStringList()> known) { m_knownLabels = std::move(known); }
    /// Opens the choice for the action at a widget, for these tickets alone.
    void choose(ActionId id, QWidget *anchor, const TicketSelection &selection);
    /// What was chosen for a property, or by a drop; without asking who would be fit.
    void carryOut(ActionId id, qint64 chosen, const TicketSelection &selection);
    /// Asks for a reply or note where several tickets are selected. False: there are not several.
    bool writeOnSeveral(DraftKind kind);
    void assign(const Assignee &assignee, const QHash<AgentId, int> &load, const TicketSelection &selection);
    /// "Assign to Ken Jay", "Priority: High" ... for the palette.
    [[nodiscard]] QList<PaletteEntry> offers();

private:
    struct Asked {
        ChoiceKind kind;
        QString title;
        qint64 current = 0;
    };

    void trigger(ActionId id);
    void chooseProperty(ActionId id, QWidget *anchor, const TicketSelection &selection);
    void chooseAssignee(QWidget *anchor, const TicketSelection &selection);
    void chooseLabels(QWidget *anchor, const TicketSelection &selection);
    void chooseSnooze(QWidget *anchor, const TicketSelection &selection);
    void snooze(std::optional<Timestamp> until, const TicketSelection &selection);
    void chooseMergeTarget(QWidget *anchor, const TicketSelection &selection);
    void run(const QString &title, const QString &what, const CommandBody &body, const TicketSelection &selection);
    void run(const BulkRequest &request);
    void updateEnabled();
    [[nodiscard]] static Asked askedFor(ActionId id, const Ticket &first);
    [[nodiscard]] bool allowed(const CommandBody &body) const;

    Session &m_session;
    const Theme &m_theme;
    ActionRegistry &m_actions;
    QWidget *m_window;
    std::function<QWidget *(ActionId)> m_anchorOf;
    std::function<QStringList()> m_knownLabels;
    TicketSelection m_selection;
};

} // namespace deskhand
