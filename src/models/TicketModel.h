// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The ticket that is open in a view: loaded by id, kept up to date from the change feed. Asks for
/// the newest only: an answer that was overtaken is dropped.

#include "core/base/Result.h"
#include "core/values/TicketView.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace deskhand {

class Repository;

class TicketModel : public QObject {
    Q_OBJECT
public:
    enum class Phase { Empty, Loading, Ready, Failed };

    /// `repository` outlives the model.
    explicit TicketModel(Repository &repository, QObject *parent = nullptr);

    /// Shows the ticket; an invalid id shows none.
    void open(TicketId id);
    /// For moving through a list by keys: the first step opens its ticket at once; of steps that follow one another
    /// only the one where they come to rest.
    void openSoon(TicketId id);
    void reload();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] TicketId id() const { return m_id; }
    /// Present while Ready, and while a newer picture of the same ticket is on its way.
    [[nodiscard]] const TicketView *view() const { return m_view ? &*m_view : nullptr; }
    [[nodiscard]] const Error &error() const { return m_error; }

Q_SIGNALS:
    /// Another ticket, or none, or the phase changed.
    void phaseChanged();
    /// The present ticket's content, after each load.
    void viewChanged();

private:
    void load();
    void setPhase(Phase phase);

    Repository &m_repository;
    QTimer m_rest;
    TicketId m_next;
    TicketId m_id;
    quint64 m_generation = 0;
    Phase m_phase = Phase::Empty;
    std::optional<TicketView> m_view;
    Error m_error;
};

} // namespace deskhand
