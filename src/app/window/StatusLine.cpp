// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/StatusLine.h"

#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "models/QueueTreeModel.h"

#include <QLabel>
#include <QPainter>

namespace deskhand {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(Session &session, QueueTreeModel &queues, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_queues(queues)
    , m_desk(new QLabel(session.name(), this))
    , m_who(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_saved(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(10, 1, 10, 0);
    for (QLabel *label : {m_desk, m_who, m_counts, m_saved}) {
        label->setFont(Theme::small(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(2, 0, 12, 0);
    }
    m_saved->setContentsMargins(12, 0, 2, 0);
    addWidget(m_desk);
    addWidget(m_who);
    addWidget(m_counts);
    addPermanentWidget(m_saved);
    connect(&session.directory(), &DirectoryCache::changed, this, &StatusLine::showWho);
    connect(&queues, &QueueTreeModel::countsChanged, this, &StatusLine::showCounts);
    connect(&session.commands(), &CommandDispatcher::historyChanged, this, &StatusLine::showSaved);
    connect(&session.commands(), &CommandDispatcher::started, this, &StatusLine::showSaved);
    connect(&session.commands(), &CommandDispatcher::idle, this, &StatusLine::showSaved);
    connect(&session.drafts(), &DraftKeeper::saved, this, &StatusLine::showSaved);
    showWho();
    showCounts();
    showSaved();
}

void StatusLine::showWho()
{
    const Agent *self = m_session.self();
    if (self == nullptr) {
        m_who->clear();
        return;
    }
    const Department *department = m_session.directory()->department(self->primary.department);
    m_who->setText(department != nullptr ? tr("%1, %2").arg(self->name, department->name) : self->name);
}

void StatusLine::showCounts()
{
    const auto open = m_queues.countOf(u"open"_s);
    const auto overdue = m_queues.countOf(u"overdue"_s);
    if (open < 0) {
        m_counts->clear();
        return;
    }
    const QString openText = tr("%n open", nullptr, static_cast<int>(open));
    m_counts->setText(overdue > 0 ? tr("%1, %2").arg(openText, tr("%n overdue", nullptr, static_cast<int>(overdue)))
                                  : openText);
}

void StatusLine::showSaved()
{
    const bool busy = m_session.commands().running() > 0 || !m_session.drafts().allSaved();
    const QString saved = busy ? tr("Saving …") : tr("All saved");
    const QString undo = m_session.commands().undoLabel();
    m_saved->setText(undo.isEmpty() ? saved : tr("%1 · Undo: %2").arg(saved, undo));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    // Nothing of the style's: one line above, as between all panes.
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
}

} // namespace deskhand
