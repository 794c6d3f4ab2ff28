// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/TicketModel.h"

#include "repository/Repository.h"
#include "repository/WhenDone.h"

namespace deskhand {

using namespace std::chrono_literals;

namespace {
constexpr auto RestBeforeLoading = 150ms;
}

TicketModel::TicketModel(Repository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestBeforeLoading);
    connect(&m_rest, &QTimer::timeout, this, [this] { open(m_next); });
    connect(&repository.changes(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        for (const TicketChange &change : changes.tickets) {
            if (change.ticket == m_id && (!m_view || m_view->details.ticket.version != change.version)) {
                reload();
                return;
            }
        }
    });
}

void TicketModel::open(TicketId id)
{
    m_rest.stop();
    if (id == m_id && m_phase != Phase::Failed) {
        return;
    }
    ++m_generation;
    m_id = id;
    m_view.reset();
    if (!id.isValid()) {
        setPhase(Phase::Empty);
        return;
    }
    setPhase(Phase::Loading);
    load();
}

void TicketModel::openSoon(TicketId id)
{
    m_next = id;
    if (!m_rest.isActive()) {
        open(id);
    }
    m_rest.start();
}

void TicketModel::reload()
{
    if (m_id.isValid()) {
        load();
    }
}

void TicketModel::load()
{
    const auto generation = ++m_generation;
    whenDone(m_repository.tickets().ticket(m_id), this, [this, generation](Result<TicketView> answer) {
        if (generation != m_generation) {
            return;
        }
        if (!answer) {
            m_error = answer.error();
            m_view.reset();
            setPhase(Phase::Failed);
            return;
        }
        m_view = std::move(*answer);
        setPhase(Phase::Ready);
        Q_EMIT viewChanged();
    });
}

void TicketModel::setPhase(Phase phase)
{
    // Loading one ticket after another is a change of phase too: views forget the first.
    if (m_phase != phase || phase == Phase::Loading) {
        m_phase = phase;
        Q_EMIT phaseChanged();
    }
}

} // namespace deskhand
