// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/CommandPalette.h"

#include "app/actions/ActionRegistry.h"
#include "app/session/Session.h"
#include "app/theme/Icons.h"
#include "app/triage/PaletteDelegate.h"
#include "app/triage/TicketFinder.h"
#include "models/QueueTreeModel.h"

#include <QLineEdit>
#include <QListView>
#include <QLocale>

namespace deskhand {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(const Theme &theme, Session &session, const ActionRegistry &actions,
                               const QueueTreeModel &queues, const QList<PaletteEntry> &further, QWidget *parent)
    : TypingPopup(tr("Commands"), tr("An action, a queue, a ticket's number or words"), parent)
    , m_theme(theme)
    , m_model(new PaletteModel(this))
    , m_finder(new TicketFinder(session.repository(), this))
{
    setObjectName(u"commandPalette"_s);
    list()->setModel(m_model);
    list()->setItemDelegate(new PaletteDelegate(theme, this));
    QList<PaletteEntry> entries;
    addActions(actions, entries);
    addQueues(queues, {}, entries);
    m_model->setEntries(entries + further);
    connect(this, &TypingPopup::typed, this, [this](const QString &text) {
        m_model->setFound({}, true);
        m_model->setTyped(text.startsWith(u'#') ? text.mid(1) : text);
        m_finder->find(text);
        fitRows();
        selectFirst();
    });
    connect(m_finder, &TicketFinder::found, this, &CommandPalette::showFound);
    connect(this, &TypingPopup::chosen, this, [this](const QModelIndex &index) {
        const auto run = m_model->at(index.row()).run;
        close(); // before what was chosen opens a popup of its own
        if (run) {
            run();
        }
    });
}

void CommandPalette::addActions(const ActionRegistry &actions, QList<PaletteEntry> &entries) const
{
    for (size_t i = 0; i < static_cast<size_t>(ActionId::Count); ++i) {
        const auto id = static_cast<ActionId>(i);
        if (id == ActionId::Commands) {
            continue;
        }
        QAction *action = actions.action(id);
        entries.append({ActionRegistry::plainText(id), ActionRegistry::section(id),
                        action->shortcut().toString(QKeySequence::NativeText), action->icon(), action->isEnabled(),
                        false, [action] { action->trigger(); }});
    }
}

void CommandPalette::addQueues(const QueueTreeModel &queues, const QModelIndex &parent, QList<PaletteEntry> &entries)
{
    for (int row = 0; row < queues.rowCount(parent); ++row) {
        const QModelIndex index = queues.index(row, 0, parent);
        const SavedQueue *queue = queues.queue(index);
        if (queue != nullptr && !queue->query.isEmpty()) { // views have actions of their own
            const QString heading = parent.data().toString();
            const auto count = index.data(QueueTreeModel::CountRole).toLongLong();
            const QString name = index.data().toString();
            entries.append({heading.isEmpty() ? name : tr("%1: %2").arg(heading, name),
                            count < 0 ? tr("Queue") : tr("Queue, %n ticket(s)", nullptr, static_cast<int>(count)),
                            {},
                            themedIcon(m_theme, u"status"_s, Shade::Dim),
                            true,
                            false,
                            [this, id = queue->id] { Q_EMIT queueWanted(id); }});
        }
        addQueues(queues, index, entries);
    }
}

void CommandPalette::showFound(const QList<TicketRow> &rows)
{
    QList<PaletteEntry> entries;
    for (const TicketRow &row : rows) {
        entries.append({tr("#%1 %2").arg(row.ticket.number, row.ticket.subject),
                        row.requesterName,
                        {},
                        themedIcon(m_theme, u"reply"_s, Shade::Dim),
                        true,
                        false,
                        [this, id = row.ticket.id] { Q_EMIT ticketWanted(id); }});
    }
    // A number means a ticket; words mean an action or a queue before they mean what somebody wrote.
    const QString typedText = line()->text();
    const bool numbered = !typedText.isEmpty() && (typedText.startsWith(u'#') || typedText.at(0).isDigit());
    const int row = list()->currentIndex().row();
    const bool first = numbered || m_model->rowCount() == 0;
    m_model->setFound(entries, first);
    if (first || row < 0) {
        selectFirst();
    } else {
        list()->setCurrentIndex(m_model->index(row, 0));
    }
    fitRows();
}

} // namespace deskhand
