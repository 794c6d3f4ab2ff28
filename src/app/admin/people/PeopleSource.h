// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Requesters or organizations: found by what is typed, some at a time, because there may be hundreds of thousands.

#include "app/admin/RecordSource.h"
#include "app/session/Session.h"
#include "core/values/Found.h"
#include "repository/WhenDone.h"

#include <QHash>
#include <QTimer>

namespace deskhand {

template <typename Person>
class PeopleSource final : public RecordSource {
public:
    /// `session` outlives it. Asks at once.
    PeopleSource(Session &session, QObject *parent)
        : RecordSource(parent)
        , m_session(session)
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(restBeforeAsking);
        connect(&m_rest, &QTimer::timeout, this, [this] { ask(); });
        // Not the people, but what one may do with them, and whom their forms name.
        connect(&session.directory(), &DirectoryCache::changed, this, [this] { tell(); });
        ask();
    }

    QList<RecordItem> items() const override
    {
        QList<RecordItem> items;
        for (const Person &person : m_found.rows) {
            items.append({person.id.value, person.name, detailOf(person), false});
        }
        return items;
    }
    std::optional<DirectoryRecord> record(qint64 id) const override
    {
        const auto seen = m_seen.constFind(id);
        return seen != m_seen.constEnd() ? std::optional<DirectoryRecord>(*seen) : std::nullopt;
    }

    bool isSearched() const override { return true; }
    void search(const QString &text) override
    {
        m_wanted = text.trimmed();
        m_rest.start();
    }
    int more() const override { return m_found.more; }

    void saved(qint64 id, const DirectoryRecord &record) override
    {
        Person person = std::get<Person>(record);
        person.id.value = id;
        m_seen.insert(id, person);
        // As it is stored, which may differ from what was typed; it need not be among those found.
        whenDone(one(person.id), this, [this, id](const Result<Person> &stored) {
            if (stored && m_seen.contains(id)) {
                m_seen.insert(id, *stored);
            }
            ask();
        });
    }
    void lookAgain(qint64 id) override
    {
        whenDone(one(decltype(Person::id){id}), this, [this, id](const Result<Person> &stored) {
            if (!stored && stored.error().kind == ErrorKind::NotFound) {
                removed(id);
            } else if (stored && m_seen.contains(id) && m_seen.value(id) != *stored) {
                m_seen.insert(id, *stored);
                for (Person &row : m_found.rows) {
                    row = row.id == stored->id ? *stored : row;
                }
                tell();
            }
        });
    }
    void removed(qint64 id) override
    {
        m_seen.remove(id);
        ask();
    }

private:
    static constexpr int restBeforeAsking = 100; ///< milliseconds
    static constexpr int mostShown = 100;

    static QString detailOf(const Requester &requester)
    {
        return requester.emails.isEmpty() ? requester.phone : requester.primaryEmail();
    }
    static QString detailOf(const Organization &organization) { return organization.mailDomains.value(0); }

    Pending<Requester> one(RequesterId id) { return m_session.repository().directory().requester(id); }
    Pending<Organization> one(OrganizationId id) { return m_session.repository().directory().organization(id); }
    Pending<Found<Person>> find()
    {
        if constexpr (std::is_same_v<Person, Requester>) {
            return m_session.repository().directory().findRequesters(m_wanted, mostShown);
        } else {
            return m_session.repository().directory().findOrganizations(m_wanted, mostShown);
        }
    }

    /// Where the last search failed, there may be more to tell now.
    void tell()
    {
        if (m_searchFailed) {
            ask();
        } else {
            Q_EMIT changed();
        }
    }

    void ask()
    {
        const auto generation = ++m_generation;
        whenDone(find(), this, [this, generation](const Result<Found<Person>> &answer) {
            if (generation != m_generation) {
                return; // something else was typed meanwhile
            }
            m_searchFailed = !answer;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_found = *answer;
            for (const Person &person : m_found.rows) {
                m_seen.insert(person.id.value, person);
            }
            Q_EMIT changed();
        });
    }

    Session &m_session;
    QTimer m_rest;
    QString m_wanted;
    quint64 m_generation = 0;
    bool m_searchFailed = false;
    Found<Person> m_found;
    QHash<qint64, Person> m_seen;
};

} // namespace deskhand
