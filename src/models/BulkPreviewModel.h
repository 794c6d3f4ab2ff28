// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a command on many tickets would do, ticket by ticket, before it is carried out: what changes, who is told,
/// what is refused and why. The help desk itself says so, in a dry run.

#include "core/base/Result.h"
#include "core/command/Command.h"
#include "core/values/Ticket.h"

#include <QAbstractTableModel>
#include <QSet>

namespace deskhand {

class DirectoryCache;
class Repository;

class BulkPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TicketColumn, ChangeColumn, ToldColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole };
    enum class State { Waiting, Changes, Nothing, Refused };

    /// Both outlive the model.
    BulkPreviewModel(Repository &repository, DirectoryCache &directory, QObject *parent = nullptr);

    /// `commands` are in the order of `rows`, one for each.
    void check(const QList<TicketRow> &rows, const QList<Command> &commands);
    /// No further portion is asked for.
    void cancel() { m_cancelled = true; }

    [[nodiscard]] int checked() const { return m_checked; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int unchanged() const { return m_unchanged; }
    /// People who get a mail; each counts once.
    [[nodiscard]] int mailed() const { return static_cast<int>(m_mailed.size()); }
    [[nodiscard]] int toldInProgram() const { return static_cast<int>(m_told.size()); }
    /// Those that would change something, in order.
    [[nodiscard]] QList<Command> accepted() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void progressed(int checked, int total);
    void finished();
    void failed(const deskhand::Error &error);

private:
    struct Line {
        Command command;
        QString ticket;
        State state = State::Waiting;
        QString change; ///< or why it is refused
        QString told;
    };

    void next();
    void take(const Result<CommandOutcome> &answer);

    Repository &m_repository;
    DirectoryCache &m_directory;
    QList<Line> m_lines;
    QSet<QString> m_mailed;
    QSet<QString> m_told;
    int m_checked = 0;
    int m_refused = 0;
    int m_unchanged = 0;
    bool m_cancelled = false;
    quint64 m_generation = 0;
};

} // namespace deskhand
