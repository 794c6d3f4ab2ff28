-- SPDX-FileCopyrightText: 2026 The Deskhand authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A help desk in a file. Statements are separated by an empty line. Times are milliseconds UTC;
-- durations milliseconds; lists of texts are joined by line feeds; enums are the numbers of their
-- C++ declarations, which only grow. A reference to nothing is NULL.

-- What belongs to the whole: 'instance_id', 'directory_version', 'search_text_version' (SearchIndex::textVersion).
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- The set-up -----------------------------------------------------------------------------------

CREATE TABLE schedules (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE,
    time_zone TEXT NOT NULL,
    archived  INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE schedule_spans (
    schedule_id INTEGER NOT NULL REFERENCES schedules(id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    weekday     INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_time   TEXT NOT NULL,
    to_time     TEXT NOT NULL,
    PRIMARY KEY (schedule_id, position)
) WITHOUT ROWID;

CREATE TABLE schedule_holidays (
    schedule_id INTEGER NOT NULL REFERENCES schedules(id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    day         TEXT NOT NULL,
    name        TEXT NOT NULL,
    every_year  INTEGER NOT NULL,
    PRIMARY KEY (schedule_id, position)
) WITHOUT ROWID;

CREATE TABLE priorities (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    rank     INTEGER NOT NULL,
    colour   INTEGER,
    archived INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE statuses (
    id             INTEGER PRIMARY KEY,
    name           TEXT NOT NULL UNIQUE,
    state          INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    clock_runs     INTEGER NOT NULL,
    reopen_allowed INTEGER NOT NULL,
    is_resolved    INTEGER NOT NULL,
    archived       INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE sla_plans (
    id              INTEGER PRIMARY KEY,
    name            TEXT NOT NULL UNIQUE,
    schedule_id     INTEGER REFERENCES schedules(id),
    warning_percent INTEGER NOT NULL,
    transient       INTEGER NOT NULL,
    archived        INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE sla_targets (
    plan_id        INTEGER NOT NULL REFERENCES sla_plans(id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    priority_id    INTEGER REFERENCES priorities(id),
    first_response INTEGER,
    resolution     INTEGER,
    PRIMARY KEY (plan_id, position)
) WITHOUT ROWID;

-- Agents, teams, departments and roles refer to each other in circles: checked at the commit.
CREATE TABLE roles (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    permissions INTEGER NOT NULL,
    archived    INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE departments (
    id              INTEGER PRIMARY KEY,
    name            TEXT NOT NULL,
    parent_id       INTEGER REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    manager_id      INTEGER REFERENCES agents(id) DEFERRABLE INITIALLY DEFERRED,
    sla_plan_id     INTEGER REFERENCES sla_plans(id),
    schedule_id     INTEGER REFERENCES schedules(id),
    members_only    INTEGER NOT NULL,
    reopen_allowed  INTEGER NOT NULL,
    is_public       INTEGER NOT NULL,
    archived        INTEGER NOT NULL,
    signature       TEXT NOT NULL
);

CREATE UNIQUE INDEX departments_by_name ON departments (COALESCE(parent_id, 0), name);

CREATE TABLE agents (
    id                    INTEGER PRIMARY KEY,
    username              TEXT NOT NULL UNIQUE,
    name                  TEXT NOT NULL,
    email                 TEXT NOT NULL,
    signature             TEXT NOT NULL,
    primary_department_id INTEGER REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    primary_role_id       INTEGER REFERENCES roles(id),
    permissions           INTEGER NOT NULL,
    administrator         INTEGER NOT NULL,
    active                INTEGER NOT NULL,
    away                  INTEGER NOT NULL,
    away_until            INTEGER,
    capacity              INTEGER NOT NULL
);

CREATE TABLE agent_memberships (
    agent_id      INTEGER NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    department_id INTEGER REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    role_id       INTEGER REFERENCES roles(id),
    PRIMARY KEY (agent_id, position)
) WITHOUT ROWID;

CREATE TABLE teams (
    id               INTEGER PRIMARY KEY,
    name             TEXT NOT NULL UNIQUE,
    lead_id          INTEGER REFERENCES agents(id) DEFERRABLE INITIALLY DEFERRED,
    notify_lead_only INTEGER NOT NULL,
    archived         INTEGER NOT NULL
);

CREATE TABLE team_members (
    team_id  INTEGER NOT NULL REFERENCES teams(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    agent_id INTEGER NOT NULL REFERENCES agents(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (team_id, position)
) WITHOUT ROWID;

CREATE TABLE sla_steps (
    plan_id       INTEGER NOT NULL REFERENCES sla_plans(id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    trigger_kind  INTEGER NOT NULL,
    after_time    INTEGER NOT NULL,
    raise_to      INTEGER REFERENCES priorities(id),
    transfer_to   INTEGER REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    assign_agent  INTEGER REFERENCES agents(id) DEFERRABLE INITIALLY DEFERRED,
    assign_team   INTEGER REFERENCES teams(id) DEFERRABLE INITIALLY DEFERRED,
    note          TEXT NOT NULL,
    PRIMARY KEY (plan_id, position)
) WITHOUT ROWID;

CREATE TABLE number_sequences (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    format      TEXT NOT NULL,
    random      INTEGER NOT NULL,
    next_value  INTEGER NOT NULL,
    increment   INTEGER NOT NULL
);

CREATE TABLE custom_fields (
    id          INTEGER PRIMARY KEY,
    key         TEXT NOT NULL UNIQUE,
    label       TEXT NOT NULL,
    kind        INTEGER NOT NULL,
    choices     TEXT NOT NULL,
    requirement INTEGER NOT NULL,
    archived    INTEGER NOT NULL
);

CREATE TABLE topics (
    id               INTEGER PRIMARY KEY,
    name             TEXT NOT NULL,
    parent_id        INTEGER REFERENCES topics(id) DEFERRABLE INITIALLY DEFERRED,
    department_id    INTEGER REFERENCES departments(id),
    priority_id      INTEGER REFERENCES priorities(id),
    sla_plan_id      INTEGER REFERENCES sla_plans(id),
    first_status_id  INTEGER REFERENCES statuses(id),
    agent_id         INTEGER REFERENCES agents(id),
    team_id          INTEGER REFERENCES teams(id),
    sequence_id      INTEGER REFERENCES number_sequences(id),
    require_to_close INTEGER NOT NULL,
    reopen_allowed   INTEGER NOT NULL,
    is_public        INTEGER NOT NULL,
    archived         INTEGER NOT NULL
);

CREATE UNIQUE INDEX topics_by_name ON topics (COALESCE(parent_id, 0), name);

CREATE TABLE topic_fields (
    topic_id INTEGER NOT NULL REFERENCES topics(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    field_id INTEGER NOT NULL REFERENCES custom_fields(id),
    PRIMARY KEY (topic_id, position)
) WITHOUT ROWID;

CREATE TABLE mail_accounts (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE,
    address       TEXT NOT NULL,
    department_id INTEGER REFERENCES departments(id),
    priority_id   INTEGER REFERENCES priorities(id),
    topic_id      INTEGER REFERENCES topics(id),
    active        INTEGER NOT NULL
);

CREATE TABLE canned_responses (
    id            INTEGER PRIMARY KEY,
    title         TEXT NOT NULL,
    shortcut      TEXT NOT NULL,
    body          TEXT NOT NULL,
    department_id INTEGER REFERENCES departments(id),
    active        INTEGER NOT NULL
);

CREATE UNIQUE INDEX canned_by_shortcut ON canned_responses (shortcut) WHERE shortcut <> '';

-- Conditions and actions are JSON: they are only ever read and written as a whole.
CREATE TABLE routing_rules (
    id              INTEGER PRIMARY KEY,
    name            TEXT NOT NULL,
    position        INTEGER NOT NULL,
    active          INTEGER NOT NULL,
    trigger_kind    INTEGER NOT NULL,
    source          INTEGER,
    mail_account_id INTEGER REFERENCES mail_accounts(id),
    match_all       INTEGER NOT NULL,
    stop            INTEGER NOT NULL,
    conditions      TEXT NOT NULL,
    query           TEXT NOT NULL,
    actions         TEXT NOT NULL
);

CREATE TABLE queues (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    key       TEXT NOT NULL,
    parent_id INTEGER REFERENCES queues(id) DEFERRABLE INITIALLY DEFERRED,
    scope     INTEGER NOT NULL,
    owner_id  INTEGER REFERENCES agents(id),
    query     TEXT NOT NULL,
    columns   TEXT NOT NULL,
    sort      TEXT NOT NULL,
    position  INTEGER NOT NULL
);

CREATE UNIQUE INDEX queues_by_key ON queues (key) WHERE key <> '';

-- People ---------------------------------------------------------------------------------------

-- name_key: the name folded for sorting and searching.
CREATE TABLE organizations (
    id                 INTEGER PRIMARY KEY,
    name               TEXT NOT NULL,
    name_key           TEXT NOT NULL UNIQUE,
    account_manager_id INTEGER REFERENCES agents(id),
    notes              TEXT NOT NULL
);

CREATE TABLE organization_domains (
    domain          TEXT NOT NULL PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    position        INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX organization_domains_by_organization ON organization_domains (organization_id, position);

CREATE TABLE requesters (
    id              INTEGER PRIMARY KEY,
    name            TEXT NOT NULL,
    phone           TEXT NOT NULL,
    organization_id INTEGER REFERENCES organizations(id),
    notes           TEXT NOT NULL
);

CREATE INDEX requesters_by_organization ON requesters (organization_id) WHERE organization_id IS NOT NULL;

CREATE TABLE requester_emails (
    email        TEXT NOT NULL PRIMARY KEY,
    requester_id INTEGER NOT NULL REFERENCES requesters(id) ON DELETE CASCADE,
    position     INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX requester_emails_by_requester ON requester_emails (requester_id, position);

-- What a requester is found by while somebody types: the folded name, each further word of it, the
-- digits of the phone number, and the addresses.
CREATE TABLE requester_terms (
    term         TEXT NOT NULL,
    requester_id INTEGER NOT NULL REFERENCES requesters(id) ON DELETE CASCADE,
    PRIMARY KEY (term, requester_id)
) WITHOUT ROWID;

CREATE INDEX requester_terms_by_requester ON requester_terms (requester_id);

CREATE TABLE ban_list (
    pattern TEXT NOT NULL PRIMARY KEY,
    reason  TEXT NOT NULL
) WITHOUT ROWID;

-- Tickets --------------------------------------------------------------------------------------

-- Behind the ticket's own columns stand those that lists need and that follow from elsewhere:
--   number_key     number with its digits padded, so that T-9 comes before T-10
--   subject_key    start of the folded subject
--   requester_name the requester's name, requester_key start of it folded
--   snippet        start of the newest entry's text on one line
--   tags           the tags, sorted
--   flags          bits: 1 answered, 2 merged, 4 clock paused, 8 attachment, 16 note, 32 open task, 64 reopened
--   next_due       open and not paused: the nearer of manual or else computed due, and first response due
--                  unless done; "overdue" is next_due <= now
CREATE TABLE tickets (
    id                   INTEGER PRIMARY KEY,
    number               TEXT NOT NULL UNIQUE,
    subject              TEXT NOT NULL,
    requester_id         INTEGER REFERENCES requesters(id),
    organization_id      INTEGER REFERENCES organizations(id),
    department_id        INTEGER REFERENCES departments(id),
    topic_id             INTEGER REFERENCES topics(id),
    priority_id          INTEGER REFERENCES priorities(id),
    status_id            INTEGER REFERENCES statuses(id),
    state                INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    agent_id             INTEGER REFERENCES agents(id),
    team_id              INTEGER REFERENCES teams(id),
    sla_plan_id          INTEGER REFERENCES sla_plans(id),
    source               INTEGER NOT NULL,
    opened_by            INTEGER REFERENCES agents(id),
    mail_account_id      INTEGER REFERENCES mail_accounts(id),
    created              INTEGER NOT NULL,
    updated              INTEGER NOT NULL,
    first_response_due   INTEGER,
    first_response_done  INTEGER,
    due                  INTEGER,
    manual_due           INTEGER,
    due_soon             INTEGER,
    reopened             INTEGER,
    closed               INTEGER,
    archived             INTEGER,
    deleted              INTEGER,
    last_message         INTEGER,
    last_reply           INTEGER,
    paused_since         INTEGER,
    pending_until        INTEGER,
    closed_by            INTEGER REFERENCES agents(id),
    last_respondent      INTEGER REFERENCES agents(id),
    agent_before_close   INTEGER REFERENCES agents(id),
    status_before_delete INTEGER REFERENCES statuses(id),
    answered             INTEGER NOT NULL,
    overdue_recorded     INTEGER NOT NULL,
    reopen_count         INTEGER NOT NULL,
    entry_count          INTEGER NOT NULL,
    reply_count          INTEGER NOT NULL,
    note_count           INTEGER NOT NULL,
    attachment_count     INTEGER NOT NULL,
    open_task_count      INTEGER NOT NULL,
    task_count           INTEGER NOT NULL,
    merged_into          INTEGER REFERENCES tickets(id),
    version              INTEGER NOT NULL,
    requester_name       TEXT NOT NULL,
    snippet              TEXT NOT NULL DEFAULT '',
    tags                 TEXT NOT NULL DEFAULT '',
    flags                INTEGER NOT NULL,
    next_due             INTEGER,
    number_key           TEXT NOT NULL,
    subject_key          TEXT NOT NULL,
    requester_key        TEXT NOT NULL
);

-- One index per sort column: a queue's page is read in order from one of them, and what a queue
-- filters by is at its end, so that rows that do not match cost no look into the table. (next_due is not: it
-- changes more often than all others.) Those by closed and due also carry what else such a queue is sorted by: its
-- tickets are collected from there where they are few, or where the order has them all at its end.
CREATE INDEX tickets_by_created    ON tickets (state, created, id, department_id, agent_id, team_id, status_id, flags, closed);

CREATE INDEX tickets_by_updated    ON tickets (state, updated, id, department_id, agent_id, team_id, status_id, flags, closed);

CREATE INDEX tickets_by_number     ON tickets (state, number_key, id, department_id, agent_id, team_id, status_id, flags, closed);

CREATE INDEX tickets_by_subject    ON tickets (state, subject_key, id, department_id, agent_id, team_id, status_id, flags, closed);

CREATE INDEX tickets_by_requester  ON tickets (state, requester_key, id, department_id, agent_id, team_id, status_id, flags, closed);

CREATE INDEX tickets_by_due        ON tickets (state, next_due, id, department_id, agent_id, team_id, status_id, flags, due_soon, closed, updated, created, priority_id, topic_id, source);

CREATE INDEX tickets_by_closed     ON tickets (state, closed, id, department_id, agent_id, team_id, status_id, flags, next_due, updated, created, number_key, priority_id, topic_id, source);

CREATE INDEX tickets_by_priority   ON tickets (state, priority_id, id, department_id, agent_id, team_id, status_id, flags, closed);

-- Numbers are typed in any case.
CREATE INDEX tickets_by_lower_number ON tickets (lower(number));

CREATE INDEX tickets_by_status     ON tickets (state, status_id, id, department_id, agent_id, team_id, flags, closed);

CREATE INDEX tickets_by_department ON tickets (state, department_id, id, agent_id, team_id, status_id, flags, closed);

CREATE INDEX tickets_by_agent      ON tickets (state, agent_id, id, department_id, team_id, status_id, flags, closed);

CREATE INDEX tickets_by_team       ON tickets (state, team_id, id, department_id, agent_id, status_id, flags, closed);

CREATE INDEX tickets_by_topic      ON tickets (state, topic_id, id, department_id, agent_id, team_id, status_id, flags, closed);

CREATE INDEX tickets_by_source     ON tickets (state, source, id, department_id, agent_id, team_id, status_id, flags, closed);

CREATE INDEX tickets_of_requester ON tickets (requester_id, state, id);

CREATE INDEX tickets_of_organization ON tickets (organization_id, state, id) WHERE organization_id IS NOT NULL;

CREATE INDEX tickets_merged ON tickets (merged_into) WHERE merged_into IS NOT NULL;

-- For the scheduled jobs.
CREATE INDEX tickets_overdue_unrecorded ON tickets (next_due) WHERE state = 0 AND overdue_recorded = 0 AND next_due IS NOT NULL;

CREATE INDEX tickets_by_due_soon ON tickets (due_soon, id, next_due, department_id, agent_id, team_id, status_id, flags, closed, updated, created, priority_id, topic_id, source) WHERE state = 0 AND due_soon IS NOT NULL;

CREATE INDEX tickets_pending ON tickets (pending_until) WHERE pending_until IS NOT NULL;

CREATE INDEX tickets_deleted ON tickets (deleted) WHERE state = 3;

-- Tickets by what queues count; kept by the one function that writes tickets. 0 = none.
CREATE TABLE ticket_counts (
    state         INTEGER NOT NULL,
    status_id     INTEGER NOT NULL,
    department_id INTEGER NOT NULL,
    agent_id      INTEGER NOT NULL,
    team_id       INTEGER NOT NULL,
    flags         INTEGER NOT NULL,
    n             INTEGER NOT NULL,
    PRIMARY KEY (state, status_id, department_id, agent_id, team_id, flags)
) WITHOUT ROWID;

CREATE TABLE ticket_tags (
    ticket_id INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    tag       TEXT NOT NULL,
    PRIMARY KEY (ticket_id, tag)
) WITHOUT ROWID;

CREATE INDEX ticket_tags_by_tag ON ticket_tags (tag, ticket_id);

-- value_key: the value folded; number: the value where it is one. Searches compare these.
CREATE TABLE ticket_fields (
    ticket_id INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    field_id  INTEGER NOT NULL REFERENCES custom_fields(id),
    value     TEXT NOT NULL,
    value_key TEXT NOT NULL,
    number    REAL,
    PRIMARY KEY (ticket_id, field_id)
) WITHOUT ROWID;

CREATE INDEX ticket_fields_by_value ON ticket_fields (field_id, value_key, ticket_id);

CREATE INDEX ticket_fields_by_number ON ticket_fields (field_id, number, ticket_id) WHERE number IS NOT NULL;

CREATE TABLE collaborators (
    ticket_id    INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    requester_id INTEGER NOT NULL REFERENCES requesters(id),
    position     INTEGER NOT NULL,
    active       INTEGER NOT NULL,
    PRIMARY KEY (ticket_id, requester_id)
) WITHOUT ROWID;

CREATE INDEX collaborators_by_requester ON collaborators (requester_id, ticket_id);

-- Once per pair; both ends see it.
CREATE TABLE ticket_links (
    ticket_id INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    other_id  INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    kind      INTEGER NOT NULL,
    PRIMARY KEY (ticket_id, other_id),
    CHECK (ticket_id < other_id)
) WITHOUT ROWID;

CREATE INDEX ticket_links_by_other ON ticket_links (other_id, ticket_id);

CREATE TABLE referrals (
    ticket_id INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    kind      INTEGER NOT NULL,
    target    INTEGER NOT NULL,
    PRIMARY KEY (ticket_id, kind, target)
) WITHOUT ROWID;

CREATE INDEX referrals_by_target ON referrals (kind, target, ticket_id);

CREATE TABLE pauses (
    ticket_id INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    from_time INTEGER NOT NULL,
    to_time   INTEGER,
    PRIMARY KEY (ticket_id, position)
) WITHOUT ROWID;

CREATE TABLE escalations (
    ticket_id    INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    trigger_kind INTEGER NOT NULL,
    step         INTEGER NOT NULL,
    clock_start  INTEGER NOT NULL,
    PRIMARY KEY (ticket_id, trigger_kind, step, clock_start)
) WITHOUT ROWID;

-- The thread -----------------------------------------------------------------------------------

-- ordinal: from 1, unique in its ticket; the low 16 bits of the entry's row in `search`.
CREATE TABLE entries (
    id               INTEGER PRIMARY KEY,
    ticket_id        INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    ordinal          INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 65535),
    kind             INTEGER NOT NULL,
    author_kind      INTEGER NOT NULL,
    author_id        INTEGER NOT NULL,
    author_name      TEXT NOT NULL,
    created          INTEGER NOT NULL,
    source           INTEGER NOT NULL,
    delivery         INTEGER NOT NULL,
    recipients       TEXT NOT NULL,
    edit_count       INTEGER NOT NULL DEFAULT 0,
    attachment_count INTEGER NOT NULL DEFAULT 0,
    has_mail         INTEGER NOT NULL,
    mail_message_id  TEXT,
    mail_in_reply_to TEXT,
    mail_references  TEXT,
    mail_from        TEXT,
    mail_subject     TEXT,
    mail_automatic   INTEGER,
    body_text        TEXT NOT NULL,
    body_html        TEXT NOT NULL
);

CREATE UNIQUE INDEX entries_by_ticket ON entries (ticket_id, ordinal);

CREATE TABLE entry_edits (
    entry_id    INTEGER NOT NULL REFERENCES entries(id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    time        INTEGER NOT NULL,
    agent_id    INTEGER REFERENCES agents(id),
    before_text TEXT NOT NULL,
    before_html TEXT NOT NULL,
    PRIMARY KEY (entry_id, position)
);

-- Content is stored once: by its SHA-256, in chunks of 256 kB.
CREATE TABLE blobs (
    id     INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    size   INTEGER NOT NULL
);

CREATE TABLE blob_chunks (
    blob_id  INTEGER NOT NULL REFERENCES blobs(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    data     BLOB NOT NULL,
    PRIMARY KEY (blob_id, position)
);

-- Belongs to an entry, to a canned response, to waiting mail, or (just uploaded) to nothing.
CREATE TABLE attachments (
    id             INTEGER PRIMARY KEY,
    blob_id        INTEGER NOT NULL REFERENCES blobs(id),
    entry_id       INTEGER REFERENCES entries(id) ON DELETE SET NULL,
    position       INTEGER NOT NULL DEFAULT 0,
    name           TEXT NOT NULL,
    media_type     TEXT NOT NULL,
    content_id     TEXT NOT NULL,
    inline_content INTEGER NOT NULL,
    added          INTEGER NOT NULL
);

CREATE INDEX attachments_by_entry ON attachments (entry_id, position) WHERE entry_id IS NOT NULL;

CREATE INDEX attachments_by_blob ON attachments (blob_id);

CREATE INDEX attachments_loose ON attachments (added) WHERE entry_id IS NULL;

CREATE TABLE canned_attachments (
    canned_id     INTEGER NOT NULL REFERENCES canned_responses(id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    attachment_id INTEGER NOT NULL REFERENCES attachments(id),
    PRIMARY KEY (canned_id, position)
) WITHOUT ROWID;

CREATE INDEX canned_attachments_by_attachment ON canned_attachments (attachment_id);

CREATE TABLE message_ids (
    message_id TEXT NOT NULL PRIMARY KEY,
    ticket_id  INTEGER REFERENCES tickets(id) ON DELETE CASCADE,
    entry_id   INTEGER REFERENCES entries(id) ON DELETE SET NULL,
    time       INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX message_ids_by_ticket ON message_ids (ticket_id) WHERE ticket_id IS NOT NULL;

CREATE INDEX message_ids_by_entry ON message_ids (entry_id) WHERE entry_id IS NOT NULL;

CREATE TABLE external_keys (
    key       TEXT NOT NULL PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX external_keys_by_ticket ON external_keys (ticket_id);

-- Events: append-only --------------------------------------------------------------------------

CREATE TABLE events (
    id            INTEGER PRIMARY KEY,
    ticket_id     INTEGER NOT NULL REFERENCES tickets(id),
    kind          INTEGER NOT NULL,
    time          INTEGER NOT NULL,
    actor_kind    INTEGER NOT NULL,
    actor_id      INTEGER NOT NULL,
    actor_name    TEXT NOT NULL,
    from_value    TEXT NOT NULL,
    to_value      TEXT NOT NULL,
    comment       TEXT NOT NULL,
    entry_id      INTEGER,
    agent_id      INTEGER,
    team_id       INTEGER,
    department_id INTEGER,
    topic_id      INTEGER
);

CREATE INDEX events_by_ticket ON events (ticket_id);

-- Tickets that are being purged in the present transaction: only their events may go.
CREATE TABLE purging (
    ticket_id INTEGER PRIMARY KEY
);

CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER events_stay BEFORE DELETE ON events
WHEN NOT EXISTS (SELECT 1 FROM purging WHERE ticket_id = OLD.ticket_id)
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

-- Reports --------------------------------------------------------------------------------------

-- What reports count, by kind of fact, a hundred facts of 64 bytes in a row (src/store/report/FactCodec.cpp).
CREATE TABLE report_chunks (
    id         INTEGER PRIMARY KEY,
    kind       INTEGER NOT NULL,
    first_time INTEGER NOT NULL,
    last_time  INTEGER NOT NULL,
    facts      BLOB NOT NULL
);

CREATE INDEX report_chunks_by_time ON report_chunks (kind, last_time, first_time);

-- The newest facts of each kind, until they fill a chunk.
CREATE TABLE report_tails (
    kind  INTEGER PRIMARY KEY,
    facts BLOB NOT NULL
);

-- How the number of open tickets changed in each week since 1970: of all (dimension 0), and by department, topic, agent,
-- team, organization, source and priority (1 to 7). value: the id, 0 = none.
CREATE TABLE report_backlog (
    dimension INTEGER NOT NULL,
    value     INTEGER NOT NULL,
    week      INTEGER NOT NULL,
    change    INTEGER NOT NULL,
    PRIMARY KEY (dimension, value, week)
) WITHOUT ROWID;

-- Around tickets -------------------------------------------------------------------------------

CREATE TABLE tasks (
    id          INTEGER PRIMARY KEY,
    ticket_id   INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    title       TEXT NOT NULL,
    assignee_id INTEGER REFERENCES agents(id),
    due         INTEGER,
    created     INTEGER NOT NULL,
    done        INTEGER
);

CREATE INDEX tasks_by_ticket ON tasks (ticket_id);

CREATE INDEX tasks_open ON tasks (assignee_id, due) WHERE done IS NULL;

CREATE TABLE feedback (
    ticket_id INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    closure   INTEGER NOT NULL,
    rating    INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 5),
    comment   TEXT NOT NULL,
    time      INTEGER NOT NULL,
    PRIMARY KEY (ticket_id, closure)
) WITHOUT ROWID;

CREATE INDEX feedback_by_rating ON feedback (rating, ticket_id);

-- ticket_id 0: a new ticket.
CREATE TABLE drafts (
    agent_id  INTEGER NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
    ticket_id INTEGER NOT NULL,
    kind      INTEGER NOT NULL,
    content   BLOB NOT NULL,
    saved     INTEGER NOT NULL,
    PRIMARY KEY (agent_id, ticket_id, kind)
) WITHOUT ROWID;

CREATE INDEX drafts_by_ticket ON drafts (ticket_id);

CREATE TABLE notifications (
    id        INTEGER PRIMARY KEY,
    agent_id  INTEGER NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
    ticket_id INTEGER REFERENCES tickets(id) ON DELETE CASCADE,
    kind      INTEGER NOT NULL,
    entry_id  INTEGER,
    text      TEXT NOT NULL,
    reason    TEXT NOT NULL,
    created   INTEGER NOT NULL,
    read_time INTEGER
);

CREATE INDEX notifications_by_agent ON notifications (agent_id, id);

CREATE INDEX notifications_unread ON notifications (agent_id, ticket_id) WHERE read_time IS NULL;

CREATE INDEX notifications_by_ticket ON notifications (ticket_id);

-- Mail to be sent. lease_until: a sender works on it until then.
CREATE TABLE outbox (
    id              INTEGER PRIMARY KEY,
    kind            INTEGER NOT NULL,
    ticket_id       INTEGER REFERENCES tickets(id) ON DELETE CASCADE,
    entry_id        INTEGER REFERENCES entries(id) ON DELETE CASCADE,
    account_id      INTEGER REFERENCES mail_accounts(id),
    to_addresses    TEXT NOT NULL,
    cc_addresses    TEXT NOT NULL,
    subject         TEXT NOT NULL,
    body_text       TEXT NOT NULL,
    body_html       TEXT NOT NULL,
    message_id      TEXT NOT NULL,
    in_reply_to     TEXT NOT NULL,
    mail_references TEXT NOT NULL,
    automatic       INTEGER NOT NULL,
    state           INTEGER NOT NULL,
    created         INTEGER NOT NULL,
    not_before      INTEGER NOT NULL,
    lease_until     INTEGER,
    sent            INTEGER,
    attempts        INTEGER NOT NULL,
    last_error      TEXT NOT NULL
);

-- States 1 and 2: held and queued.
CREATE INDEX outbox_waiting ON outbox (not_before, id) WHERE state IN (1, 2);

CREATE INDEX outbox_by_entry ON outbox (entry_id) WHERE entry_id IS NOT NULL;

CREATE INDEX outbox_by_ticket ON outbox (ticket_id) WHERE ticket_id IS NOT NULL;

CREATE TABLE outbox_attachments (
    mail_id       INTEGER NOT NULL REFERENCES outbox(id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    attachment_id INTEGER NOT NULL REFERENCES attachments(id),
    PRIMARY KEY (mail_id, position)
) WITHOUT ROWID;

CREATE INDEX outbox_attachments_by_attachment ON outbox_attachments (attachment_id);

-- The help desk as a whole ---------------------------------------------------------------------

CREATE TABLE command_log (
    command_id BLOB NOT NULL PRIMARY KEY,
    time       INTEGER NOT NULL,
    outcome    BLOB NOT NULL
);

CREATE INDEX command_log_by_time ON command_log (time);

CREATE TABLE change_log (
    sequence  INTEGER PRIMARY KEY,
    ticket_id INTEGER,
    version   INTEGER NOT NULL,
    kind      INTEGER NOT NULL
);

CREATE TABLE log (
    id            INTEGER PRIMARY KEY,
    time          INTEGER NOT NULL,
    kind          INTEGER NOT NULL,
    actor_kind    INTEGER NOT NULL,
    actor_id      INTEGER NOT NULL,
    actor_name    TEXT NOT NULL,
    ticket_number TEXT NOT NULL,
    text          TEXT NOT NULL
);

-- Full text: the texts come here as tokens with blanks between (searchText) and are not kept a second time.
-- Starts of two and three letters stand for too many words to be collected anew each time.
CREATE VIRTUAL TABLE search USING fts5 (text, note, content = '', prefix = '2 3', tokenize = "ascii");

-- The words in it, in their order; takes no room.
CREATE VIRTUAL TABLE search_words USING fts5vocab (search, instance);

INSERT INTO meta (key, value) VALUES ('directory_version', '1'), ('search_text_version', '1'), ('instance_id', lower(hex(randomblob(16))));
