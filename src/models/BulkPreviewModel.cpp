// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/BulkPreviewModel.h"

#include "models/CommandDispatcher.h"
#include "models/DirectoryCache.h"
#include "models/EventText.h"
#include "repository/Repository.h"
#include "repository/WhenDone.h"

namespace deskhand {

namespace {

QString nameOf(const NotifiedPerson &person)
{
    return person.name.isEmpty() ? person.address : person.name;
}

/// What would be added to the thread, for people.
QString entryText(const CommandBody &body)
{
    if (const auto *reply = std::get_if<command::Reply>(&body)) {
        return BulkPreviewModel::tr("Reply: %1").arg(reply->body.text.simplified());
    }
    if (const auto *note = std::get_if<command::AddNote>(&body)) {
        return BulkPreviewModel::tr("Internal note: %1").arg(note->body.text.simplified());
    }
    return BulkPreviewModel::tr("An entry is added");
}

} // namespace

BulkPreviewModel::BulkPreviewModel(Repository &repository, DirectoryCache &directory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_repository(repository)
    , m_directory(directory)
{ }

void BulkPreviewModel::check(const QList<TicketRow> &rows, const QList<Command> &commands)
{
    Q_ASSERT(rows.size() == commands.size());
    beginResetModel();
    ++m_generation;
    m_lines.clear();
    m_lines.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Ticket &ticket = rows.at(i).ticket;
        m_lines.append({commands.at(i), tr("#%1 %2").arg(ticket.number, ticket.subject), State::Waiting, {}, {}});
    }
    m_mailed.clear();
    m_told.clear();
    m_checked = m_refused = m_unchanged = 0;
    m_cancelled = false;
    endResetModel();
    next();
}

void BulkPreviewModel::next()
{
    if (m_cancelled) {
        return;
    }
    QList<Command> portion;
    for (qsizetype i = m_checked; i < m_lines.size() && portion.size() < CommandDispatcher::portionSize; ++i) {
        portion.append(m_lines.at(i).command);
    }
    if (portion.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    whenDone(m_repository.tickets().executeOnAll(portion, ExecutionMode::DryRun), this,
             [this, generation = m_generation,
              asked = portion.size()](const Result<QList<Result<CommandOutcome>>> &answers) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (!answers || answers->size() < asked) {
                     Q_EMIT failed(answers
                                       ? Error{ErrorKind::Internal, tr("Some tickets were not answered for."), {}, true}
                                       : answers.error());
                     return;
                 }
                 const int first = m_checked;
                 for (const Result<CommandOutcome> &answer : *answers) {
                     take(answer);
                 }
                 Q_EMIT dataChanged(index(first, 0), index(m_checked - 1, ColumnCount - 1));
                 Q_EMIT progressed(m_checked, rowCount());
                 next();
             });
}

void BulkPreviewModel::take(const Result<CommandOutcome> &answer)
{
    Line &line = m_lines[m_checked];
    ++m_checked;
    if (!answer) {
        line.state = State::Refused;
        line.change = answer.error().text;
        ++m_refused;
        return;
    }
    QStringList changes;
    for (const Event &event : answer->events) {
        const QString text = changeText(event, *m_directory);
        if (!text.isEmpty()) {
            changes.append(text);
        }
    }
    if (answer->entry.isValid()) {
        changes.append(entryText(line.command.body)); // behind the short ones: it may be long
    }
    QStringList told;
    for (const NotifiedPerson &person : answer->notified) {
        const QString name = nameOf(person);
        (person.byMail ? m_mailed : m_told).insert(person.address.isEmpty() ? name : person.address);
        told.append(person.byMail ? tr("%1 (mail)").arg(name) : name);
    }
    line.told = told.join(tr(", "));
    if (answer->events.isEmpty() && !answer->entry.isValid()) {
        line.state = State::Nothing;
        line.change = tr("Is so already");
        ++m_unchanged;
    } else {
        line.state = State::Changes;
        line.change = changes.isEmpty() ? tr("Changed") : changes.join(tr(" · "));
    }
}

QList<Command> BulkPreviewModel::accepted() const
{
    QList<Command> commands;
    for (const Line &line : m_lines) {
        if (line.state == State::Changes) {
            commands.append(line.command);
        }
    }
    return commands;
}

int BulkPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BulkPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line &line = m_lines.at(index.row());
    if (role == StateRole) {
        return static_cast<int>(line.state);
    }
    if (role == Qt::AccessibleTextRole && index.column() == TicketColumn) {
        return line.state == State::Refused ? tr("%1: refused. %2").arg(line.ticket, line.change)
                                            : tr("%1: %2").arg(line.ticket, line.change);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case TicketColumn:
        return line.ticket;
    case ChangeColumn:
        return line.state == State::Refused && role == Qt::DisplayRole ? tr("Refused: %1").arg(line.change)
                                                                       : line.change;
    case ToldColumn:
        return line.told;
    default:
        return {};
    }
}

QVariant BulkPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TicketColumn:
        return tr("Ticket");
    case ChangeColumn:
        return tr("What will happen");
    case ToldColumn:
        return tr("Who is told");
    default:
        return {};
    }
}

} // namespace deskhand
