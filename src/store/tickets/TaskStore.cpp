// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tickets/TaskStore.h"

#include "store/sql/Database.h"

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

const QString selectTasks = u"SELECT id, ticket_id, title, assignee_id, due, created, done FROM tasks WHERE "_s;

Task readTask(const Statement &row)
{
    Task task;
    row.read(task.id, task.ticket, task.title, task.assignee, task.due, task.created, task.done);
    return task;
}

Result<QList<Task>> readTasks(Statement &query)
{
    QList<Task> tasks;
    DESKHAND_TRY(query.forEach([&](const Statement &row) { tasks.append(readTask(row)); }));
    return tasks;
}

} // namespace

TaskStore::TaskStore(Database &database)
    : m_database(database)
{ }

Result<TaskId> TaskStore::insert(const Task &task)
{
    DESKHAND_ASSIGN(const qint64 id,
                    m_database.insert(u"INSERT INTO tasks (id, ticket_id, title, assignee_id, due, created, done) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                      task.id, task.ticket, task.title, task.assignee, task.due, task.created,
                                      task.done));
    return TaskId{id};
}

Result<void> TaskStore::update(const Task &task)
{
    return m_database.run(u"UPDATE tasks SET title = ?, assignee_id = ?, due = ?, done = ? WHERE id = ?"_s, task.title,
                          task.assignee, task.due, task.done, task.id);
}

Result<void> TaskStore::remove(TaskId id)
{
    return m_database.run(u"DELETE FROM tasks WHERE id = ?"_s, id);
}

Result<std::optional<Task>> TaskStore::find(TaskId id)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(selectTasks + u"id = ?"_s));
    query.bind(id);
    DESKHAND_ASSIGN(const bool found, query.next());
    return found ? std::optional(readTask(query)) : std::nullopt;
}

Result<QList<Task>> TaskStore::ofTicket(TicketId ticket)
{
    DESKHAND_ASSIGN(auto query,
                    m_database.prepare(selectTasks + u"ticket_id = ? ORDER BY done IS NOT NULL, created, id"_s));
    query.bind(ticket);
    return readTasks(query);
}

Result<QList<Task>> TaskStore::openOf(AgentId agent)
{
    DESKHAND_ASSIGN(auto query, m_database.prepare(
                                    selectTasks + u"assignee_id = ? AND done IS NULL ORDER BY due IS NULL, due, id"_s));
    query.bind(agent);
    return readTasks(query);
}

} // namespace deskhand
