-- SPDX-FileCopyrightText: 2026 The Deskhand authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A help desk in a database of PostgreSQL: the tables of resources/schema/sqlite, whose numbers this folder shares; the
-- first four came before PostgreSQL. What the columns mean is said there. Texts are compared by their bytes, as SQLite
-- does. Statements are separated by an empty line.

-- Functions of SQLite that statements use.
CREATE FUNCTION instr(TEXT, TEXT) RETURNS INTEGER LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT strpos($1, $2)';

CREATE FUNCTION joined_text(TEXT, TEXT, TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS
'SELECT CASE WHEN $1 IS NULL THEN $2 WHEN $2 IS NULL THEN $1 ELSE $1 || $3 || $2 END';

CREATE AGGREGATE group_concat(TEXT, TEXT) (SFUNC = joined_text, STYPE = TEXT);

CREATE FUNCTION json_each(list TEXT, OUT value BIGINT) RETURNS SETOF BIGINT LANGUAGE sql IMMUTABLE STRICT AS
'SELECT CAST(v AS BIGINT) FROM jsonb_array_elements_text(CAST(list AS JSONB)) AS v';

-- What belongs to the whole: 'instance_id', 'directory_version', 'search_text_version' (SearchIndex::textVersion).
CREATE TABLE meta (
    key   TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    value TEXT COLLATE "C" NOT NULL
);

CREATE TABLE settings (
    key   TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    value BYTEA NOT NULL
);

-- The set-up -----------------------------------------------------------------------------------

CREATE TABLE schedules (
    id        BIGINT PRIMARY KEY,
    name      TEXT COLLATE "C" NOT NULL UNIQUE,
    time_zone TEXT COLLATE "C" NOT NULL,
    archived  BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE schedule_spans (
    schedule_id BIGINT NOT NULL REFERENCES schedules(id) ON DELETE CASCADE,
    position    BIGINT NOT NULL,
    weekday     BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_time   TEXT COLLATE "C" NOT NULL,
    to_time     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (schedule_id, position)
);

CREATE TABLE schedule_holidays (
    schedule_id BIGINT NOT NULL REFERENCES schedules(id) ON DELETE CASCADE,
    position    BIGINT NOT NULL,
    day         TEXT COLLATE "C" NOT NULL,
    name        TEXT COLLATE "C" NOT NULL,
    every_year  BIGINT NOT NULL,
    PRIMARY KEY (schedule_id, position)
);

CREATE TABLE priorities (
    id       BIGINT PRIMARY KEY,
    name     TEXT COLLATE "C" NOT NULL UNIQUE,
    rank     BIGINT NOT NULL,
    colour   BIGINT,
    archived BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE statuses (
    id             BIGINT PRIMARY KEY,
    name           TEXT COLLATE "C" NOT NULL UNIQUE,
    state          BIGINT NOT NULL CHECK (state BETWEEN 0 AND 3),
    clock_runs     BIGINT NOT NULL,
    reopen_allowed BIGINT NOT NULL,
    is_resolved    BIGINT NOT NULL,
    archived       BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE sla_plans (
    id              BIGINT PRIMARY KEY,
    name            TEXT COLLATE "C" NOT NULL UNIQUE,
    schedule_id     BIGINT REFERENCES schedules(id),
    warning_percent BIGINT NOT NULL,
    transient       BIGINT NOT NULL,
    archived        BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE sla_targets (
    plan_id        BIGINT NOT NULL REFERENCES sla_plans(id) ON DELETE CASCADE,
    position       BIGINT NOT NULL,
    priority_id    BIGINT REFERENCES priorities(id),
    first_response BIGINT,
    resolution     BIGINT,
    PRIMARY KEY (plan_id, position)
);

-- Agents, teams, departments and roles refer to each other in circles: checked at the commit.
CREATE TABLE roles (
    id          BIGINT PRIMARY KEY,
    name        TEXT COLLATE "C" NOT NULL UNIQUE,
    permissions BIGINT NOT NULL,
    archived    BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE departments (
    id              BIGINT PRIMARY KEY,
    name            TEXT COLLATE "C" NOT NULL,
    parent_id       BIGINT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    manager_id      BIGINT,
    sla_plan_id     BIGINT REFERENCES sla_plans(id),
    schedule_id     BIGINT REFERENCES schedules(id),
    members_only    BIGINT NOT NULL,
    reopen_allowed  BIGINT NOT NULL,
    is_public       BIGINT NOT NULL,
    archived        BIGINT NOT NULL,
    signature       TEXT COLLATE "C" NOT NULL
);

CREATE UNIQUE INDEX departments_by_name ON departments (COALESCE(parent_id, 0), name);

CREATE TABLE agents (
    id                    BIGINT PRIMARY KEY,
    username              TEXT COLLATE "C" NOT NULL UNIQUE,
    name                  TEXT COLLATE "C" NOT NULL,
    email                 TEXT COLLATE "C" NOT NULL,
    signature             TEXT COLLATE "C" NOT NULL,
    primary_department_id BIGINT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    primary_role_id       BIGINT REFERENCES roles(id),
    permissions           BIGINT NOT NULL,
    administrator         BIGINT NOT NULL,
    active                BIGINT NOT NULL,
    away                  BIGINT NOT NULL,
    away_until            BIGINT,
    capacity              BIGINT NOT NULL
);

ALTER TABLE departments ADD FOREIGN KEY (manager_id) REFERENCES agents(id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE agent_memberships (
    agent_id      BIGINT NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
    position      BIGINT NOT NULL,
    department_id BIGINT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    role_id       BIGINT REFERENCES roles(id),
    PRIMARY KEY (agent_id, position)
);

CREATE TABLE teams (
    id               BIGINT PRIMARY KEY,
    name             TEXT COLLATE "C" NOT NULL UNIQUE,
    lead_id          BIGINT REFERENCES agents(id) DEFERRABLE INITIALLY DEFERRED,
    notify_lead_only BIGINT NOT NULL,
    archived         BIGINT NOT NULL
);

CREATE TABLE team_members (
    team_id  BIGINT NOT NULL REFERENCES teams(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    agent_id BIGINT NOT NULL REFERENCES agents(id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (team_id, position)
);

CREATE TABLE sla_steps (
    plan_id       BIGINT NOT NULL REFERENCES sla_plans(id) ON DELETE CASCADE,
    position      BIGINT NOT NULL,
    trigger_kind  BIGINT NOT NULL,
    after_time    BIGINT NOT NULL,
    raise_to      BIGINT REFERENCES priorities(id),
    transfer_to   BIGINT REFERENCES departments(id) DEFERRABLE INITIALLY DEFERRED,
    assign_agent  BIGINT REFERENCES agents(id) DEFERRABLE INITIALLY DEFERRED,
    assign_team   BIGINT REFERENCES teams(id) DEFERRABLE INITIALLY DEFERRED,
    note          TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan_id, position)
);

CREATE TABLE number_sequences (
    id          BIGINT PRIMARY KEY,
    name        TEXT COLLATE "C" NOT NULL UNIQUE,
    format      TEXT COLLATE "C" NOT NULL,
    random      BIGINT NOT NULL,
    next_value  BIGINT NOT NULL,
    increment   BIGINT NOT NULL,
    archived    BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE custom_fields (
    id          BIGINT PRIMARY KEY,
    key         TEXT COLLATE "C" NOT NULL UNIQUE,
    label       TEXT COLLATE "C" NOT NULL,
    kind        BIGINT NOT NULL,
    choices     TEXT COLLATE "C" NOT NULL,
    requirement BIGINT NOT NULL,
    archived    BIGINT NOT NULL
);

CREATE TABLE topics (
    id               BIGINT PRIMARY KEY,
    name             TEXT COLLATE "C" NOT NULL,
    parent_id        BIGINT REFERENCES topics(id) DEFERRABLE INITIALLY DEFERRED,
    department_id    BIGINT REFERENCES departments(id),
    priority_id      BIGINT REFERENCES priorities(id),
    sla_plan_id      BIGINT REFERENCES sla_plans(id),
    first_status_id  BIGINT REFERENCES statuses(id),
    agent_id         BIGINT REFERENCES agents(id),
    team_id          BIGINT REFERENCES teams(id),
    sequence_id      BIGINT REFERENCES number_sequences(id),
    require_to_close BIGINT NOT NULL,
    reopen_allowed   BIGINT NOT NULL,
    is_public        BIGINT NOT NULL,
    archived         BIGINT NOT NULL
);

CREATE UNIQUE INDEX topics_by_name ON topics (COALESCE(parent_id, 0), name);

CREATE TABLE topic_fields (
    topic_id BIGINT NOT NULL REFERENCES topics(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    field_id BIGINT NOT NULL REFERENCES custom_fields(id),
    PRIMARY KEY (topic_id, position)
);

CREATE TABLE mail_accounts (
    id            BIGINT PRIMARY KEY,
    name          TEXT COLLATE "C" NOT NULL UNIQUE,
    address       TEXT COLLATE "C" NOT NULL,
    department_id BIGINT REFERENCES departments(id),
    priority_id   BIGINT REFERENCES priorities(id),
    topic_id      BIGINT REFERENCES topics(id),
    active        BIGINT NOT NULL
);

CREATE TABLE canned_responses (
    id            BIGINT PRIMARY KEY,
    title         TEXT COLLATE "C" NOT NULL,
    shortcut      TEXT COLLATE "C" NOT NULL,
    body          TEXT COLLATE "C" NOT NULL,
    department_id BIGINT REFERENCES departments(id),
    active        BIGINT NOT NULL
);

CREATE UNIQUE INDEX canned_by_shortcut ON canned_responses (shortcut) WHERE shortcut <> '';

-- Conditions and actions are JSON: they are only ever read and written as a whole.
CREATE TABLE routing_rules (
    id              BIGINT PRIMARY KEY,
    name            TEXT COLLATE "C" NOT NULL,
    position        BIGINT NOT NULL,
    active          BIGINT NOT NULL,
    trigger_kind    BIGINT NOT NULL,
    source          BIGINT,
    mail_account_id BIGINT REFERENCES mail_accounts(id),
    match_all       BIGINT NOT NULL,
    stop            BIGINT NOT NULL,
    conditions      TEXT COLLATE "C" NOT NULL,
    query           TEXT COLLATE "C" NOT NULL,
    actions         TEXT COLLATE "C" NOT NULL
);

CREATE TABLE queues (
    id        BIGINT PRIMARY KEY,
    name      TEXT COLLATE "C" NOT NULL,
    key       TEXT COLLATE "C" NOT NULL,
    parent_id BIGINT REFERENCES queues(id) DEFERRABLE INITIALLY DEFERRED,
    scope     BIGINT NOT NULL,
    owner_id  BIGINT REFERENCES agents(id),
    query     TEXT COLLATE "C" NOT NULL,
    columns   TEXT COLLATE "C" NOT NULL,
    sort      TEXT COLLATE "C" NOT NULL,
    position  BIGINT NOT NULL
);

CREATE UNIQUE INDEX queues_by_key ON queues (key) WHERE key <> '';

-- People ---------------------------------------------------------------------------------------

-- name_key: the name folded for sorting and searching.
CREATE TABLE organizations (
    id                 BIGINT PRIMARY KEY,
    name               TEXT COLLATE "C" NOT NULL,
    name_key           TEXT COLLATE "C" NOT NULL UNIQUE,
    account_manager_id BIGINT REFERENCES agents(id),
    notes              TEXT COLLATE "C" NOT NULL
);

CREATE TABLE organization_domains (
    domain          TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    organization_id BIGINT NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    position        BIGINT NOT NULL
);

CREATE INDEX organization_domains_by_organization ON organization_domains (organization_id, position);

CREATE TABLE requesters (
    id              BIGINT PRIMARY KEY,
    name            TEXT COLLATE "C" NOT NULL,
    phone           TEXT COLLATE "C" NOT NULL,
    organization_id BIGINT REFERENCES organizations(id),
    notes           TEXT COLLATE "C" NOT NULL
);

CREATE INDEX requesters_by_organization ON requesters (organization_id) WHERE organization_id IS NOT NULL;

CREATE TABLE requester_emails (
    email        TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    requester_id BIGINT NOT NULL REFERENCES requesters(id) ON DELETE CASCADE,
    position     BIGINT NOT NULL
);

CREATE INDEX requester_emails_by_requester ON requester_emails (requester_id, position);

-- What a requester is found by while somebody types: the folded name, each further word of it, the
-- digits of the phone number, and the addresses.
CREATE TABLE requester_terms (
    term         TEXT COLLATE "C" NOT NULL,
    requester_id BIGINT NOT NULL REFERENCES requesters(id) ON DELETE CASCADE,
    PRIMARY KEY (term, requester_id)
);

CREATE INDEX requester_terms_by_requester ON requester_terms (requester_id);

CREATE TABLE ban_list (
    pattern TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    reason  TEXT COLLATE "C" NOT NULL
);

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
    id                   BIGINT PRIMARY KEY,
    number               TEXT COLLATE "C" NOT NULL UNIQUE,
    subject              TEXT COLLATE "C" NOT NULL,
    requester_id         BIGINT REFERENCES requesters(id),
    organization_id      BIGINT REFERENCES organizations(id),
    department_id        BIGINT REFERENCES departments(id),
    topic_id             BIGINT REFERENCES topics(id),
    priority_id          BIGINT REFERENCES priorities(id),
    status_id            BIGINT REFERENCES statuses(id),
    state                BIGINT NOT NULL CHECK (state BETWEEN 0 AND 3),
    agent_id             BIGINT REFERENCES agents(id),
    team_id              BIGINT REFERENCES teams(id),
    sla_plan_id          BIGINT REFERENCES sla_plans(id),
    source               BIGINT NOT NULL,
    opened_by            BIGINT REFERENCES agents(id),
    mail_account_id      BIGINT REFERENCES mail_accounts(id),
    created              BIGINT NOT NULL,
    updated              BIGINT NOT NULL,
    first_response_due   BIGINT,
    first_response_done  BIGINT,
    due                  BIGINT,
    manual_due           BIGINT,
    due_soon             BIGINT,
    reopened             BIGINT,
    closed               BIGINT,
    archived             BIGINT,
    deleted              BIGINT,
    last_message         BIGINT,
    last_reply           BIGINT,
    paused_since         BIGINT,
    pending_until        BIGINT,
    closed_by            BIGINT REFERENCES agents(id),
    last_respondent      BIGINT REFERENCES agents(id),
    agent_before_close   BIGINT REFERENCES agents(id),
    status_before_delete BIGINT REFERENCES statuses(id),
    answered             BIGINT NOT NULL,
    overdue_recorded     BIGINT NOT NULL,
    reopen_count         BIGINT NOT NULL,
    entry_count          BIGINT NOT NULL,
    reply_count          BIGINT NOT NULL,
    note_count           BIGINT NOT NULL,
    attachment_count     BIGINT NOT NULL,
    open_task_count      BIGINT NOT NULL,
    task_count           BIGINT NOT NULL,
    merged_into          BIGINT REFERENCES tickets(id),
    version              BIGINT NOT NULL,
    requester_name       TEXT COLLATE "C" NOT NULL,
    snippet              TEXT COLLATE "C" NOT NULL DEFAULT '',
    tags                 TEXT COLLATE "C" NOT NULL DEFAULT '',
    flags                BIGINT NOT NULL,
    next_due             BIGINT,
    number_key           TEXT COLLATE "C" NOT NULL,
    subject_key          TEXT COLLATE "C" NOT NULL,
    requester_key        TEXT COLLATE "C" NOT NULL,
    snippet_kind         BIGINT NOT NULL DEFAULT 0,
    snippet_agent        BIGINT
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
    state         BIGINT NOT NULL,
    status_id     BIGINT NOT NULL,
    department_id BIGINT NOT NULL,
    agent_id      BIGINT NOT NULL,
    team_id       BIGINT NOT NULL,
    flags         BIGINT NOT NULL,
    n             BIGINT NOT NULL,
    PRIMARY KEY (state, status_id, department_id, agent_id, team_id, flags)
);

CREATE TABLE ticket_tags (
    ticket_id BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    tag       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (ticket_id, tag)
);

CREATE INDEX ticket_tags_by_tag ON ticket_tags (tag, ticket_id);

-- value_key: the value folded; number: the value where it is one. Searches compare these.
CREATE TABLE ticket_fields (
    ticket_id BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    field_id  BIGINT NOT NULL REFERENCES custom_fields(id),
    value     TEXT COLLATE "C" NOT NULL,
    value_key TEXT COLLATE "C" NOT NULL,
    number    DOUBLE PRECISION,
    PRIMARY KEY (ticket_id, field_id)
);

CREATE INDEX ticket_fields_by_value ON ticket_fields (field_id, value_key, ticket_id);

CREATE INDEX ticket_fields_by_number ON ticket_fields (field_id, number, ticket_id) WHERE number IS NOT NULL;

CREATE TABLE collaborators (
    ticket_id    BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    requester_id BIGINT NOT NULL REFERENCES requesters(id),
    position     BIGINT NOT NULL,
    active       BIGINT NOT NULL,
    PRIMARY KEY (ticket_id, requester_id)
);

CREATE INDEX collaborators_by_requester ON collaborators (requester_id, ticket_id);

-- Once per pair; both ends see it.
CREATE TABLE ticket_links (
    ticket_id BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    other_id  BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    kind      BIGINT NOT NULL,
    PRIMARY KEY (ticket_id, other_id),
    CHECK (ticket_id < other_id)
);

CREATE INDEX ticket_links_by_other ON ticket_links (other_id, ticket_id);

CREATE TABLE referrals (
    ticket_id BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    kind      BIGINT NOT NULL,
    target    BIGINT NOT NULL,
    PRIMARY KEY (ticket_id, kind, target)
);

CREATE INDEX referrals_by_target ON referrals (kind, target, ticket_id);

CREATE TABLE pauses (
    ticket_id BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    position  BIGINT NOT NULL,
    from_time BIGINT NOT NULL,
    to_time   BIGINT,
    PRIMARY KEY (ticket_id, position)
);

CREATE TABLE escalations (
    ticket_id    BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    trigger_kind BIGINT NOT NULL,
    step         BIGINT NOT NULL,
    clock_start  BIGINT NOT NULL,
    PRIMARY KEY (ticket_id, trigger_kind, step, clock_start)
);

-- The thread -----------------------------------------------------------------------------------

-- ordinal: from 1, unique in its ticket; the low 16 bits of the entry's row in `search`.
CREATE TABLE entries (
    id               BIGINT PRIMARY KEY,
    ticket_id        BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    ordinal          BIGINT NOT NULL CHECK (ordinal BETWEEN 1 AND 65535),
    kind             BIGINT NOT NULL,
    author_kind      BIGINT NOT NULL,
    author_id        BIGINT NOT NULL,
    author_name      TEXT COLLATE "C" NOT NULL,
    created          BIGINT NOT NULL,
    source           BIGINT NOT NULL,
    delivery         BIGINT NOT NULL,
    recipients       TEXT COLLATE "C" NOT NULL,
    edit_count       BIGINT NOT NULL DEFAULT 0,
    attachment_count BIGINT NOT NULL DEFAULT 0,
    has_mail         BIGINT NOT NULL,
    mail_message_id  TEXT COLLATE "C",
    mail_in_reply_to TEXT COLLATE "C",
    mail_references  TEXT COLLATE "C",
    mail_from        TEXT COLLATE "C",
    mail_subject     TEXT COLLATE "C",
    mail_automatic   BIGINT,
    body_text        TEXT COLLATE "C" NOT NULL,
    body_html        TEXT COLLATE "C" NOT NULL
);

CREATE UNIQUE INDEX entries_by_ticket ON entries (ticket_id, ordinal);

CREATE TABLE entry_edits (
    entry_id    BIGINT NOT NULL REFERENCES entries(id) ON DELETE CASCADE,
    position    BIGINT NOT NULL,
    time        BIGINT NOT NULL,
    agent_id    BIGINT REFERENCES agents(id),
    before_text TEXT COLLATE "C" NOT NULL,
    before_html TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (entry_id, position)
);

-- Content is stored once: by its SHA-256, in chunks of 256 kB.
CREATE TABLE blobs (
    id     BIGINT PRIMARY KEY,
    sha256 BYTEA NOT NULL UNIQUE,
    size   BIGINT NOT NULL
);

CREATE TABLE blob_chunks (
    blob_id  BIGINT NOT NULL REFERENCES blobs(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    data     BYTEA NOT NULL,
    PRIMARY KEY (blob_id, position)
);

-- Belongs to an entry, to a canned response, to waiting mail, or (just uploaded) to nothing.
CREATE TABLE attachments (
    id             BIGINT PRIMARY KEY,
    blob_id        BIGINT NOT NULL REFERENCES blobs(id),
    entry_id       BIGINT REFERENCES entries(id) ON DELETE SET NULL,
    position       BIGINT NOT NULL DEFAULT 0,
    name           TEXT COLLATE "C" NOT NULL,
    media_type     TEXT COLLATE "C" NOT NULL,
    content_id     TEXT COLLATE "C" NOT NULL,
    inline_content BIGINT NOT NULL,
    added          BIGINT NOT NULL
);

CREATE INDEX attachments_by_entry ON attachments (entry_id, position) WHERE entry_id IS NOT NULL;

CREATE INDEX attachments_by_blob ON attachments (blob_id);

CREATE INDEX attachments_loose ON attachments (added) WHERE entry_id IS NULL;

CREATE TABLE canned_attachments (
    canned_id     BIGINT NOT NULL REFERENCES canned_responses(id) ON DELETE CASCADE,
    position      BIGINT NOT NULL,
    attachment_id BIGINT NOT NULL REFERENCES attachments(id),
    PRIMARY KEY (canned_id, position)
);

CREATE INDEX canned_attachments_by_attachment ON canned_attachments (attachment_id);

CREATE TABLE message_ids (
    message_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    ticket_id  BIGINT REFERENCES tickets(id) ON DELETE CASCADE,
    entry_id   BIGINT REFERENCES entries(id) ON DELETE SET NULL,
    time       BIGINT NOT NULL
);

CREATE INDEX message_ids_by_ticket ON message_ids (ticket_id) WHERE ticket_id IS NOT NULL;

CREATE INDEX message_ids_by_entry ON message_ids (entry_id) WHERE entry_id IS NOT NULL;

CREATE TABLE external_keys (
    key       TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE
);

CREATE INDEX external_keys_by_ticket ON external_keys (ticket_id);

-- Events: append-only --------------------------------------------------------------------------

CREATE TABLE events (
    id            BIGINT PRIMARY KEY,
    ticket_id     BIGINT NOT NULL REFERENCES tickets(id),
    kind          BIGINT NOT NULL,
    time          BIGINT NOT NULL,
    actor_kind    BIGINT NOT NULL,
    actor_id      BIGINT NOT NULL,
    actor_name    TEXT COLLATE "C" NOT NULL,
    from_value    TEXT COLLATE "C" NOT NULL,
    to_value      TEXT COLLATE "C" NOT NULL,
    comment       TEXT COLLATE "C" NOT NULL,
    entry_id      BIGINT,
    agent_id      BIGINT,
    team_id       BIGINT,
    department_id BIGINT,
    topic_id      BIGINT
);

CREATE INDEX events_by_ticket ON events (ticket_id);

-- Tickets that are being purged in the present transaction: only their events may go.
CREATE TABLE purging (
    ticket_id BIGINT PRIMARY KEY
);

-- Reports --------------------------------------------------------------------------------------

-- What reports count, by kind of fact, a hundred facts of 64 bytes in a row (src/store/report/FactCodec.cpp).
CREATE TABLE report_chunks (
    id         BIGINT PRIMARY KEY,
    kind       BIGINT NOT NULL,
    first_time BIGINT NOT NULL,
    last_time  BIGINT NOT NULL,
    facts      BYTEA NOT NULL
);

CREATE INDEX report_chunks_by_time ON report_chunks (kind, last_time, first_time);

-- The newest facts of each kind, until they fill a chunk.
CREATE TABLE report_tails (
    kind    BIGINT PRIMARY KEY,
    facts   BYTEA NOT NULL,
    longest BIGINT NOT NULL DEFAULT 0
);

-- How the number of open tickets changed in each week since 1970: of all (dimension 0), and by department, topic, agent,
-- team, organization, source and priority (1 to 7). value: the id, 0 = none.
CREATE TABLE report_backlog (
    dimension BIGINT NOT NULL,
    value     BIGINT NOT NULL,
    week      BIGINT NOT NULL,
    change    BIGINT NOT NULL,
    PRIMARY KEY (dimension, value, week)
);

-- Around tickets -------------------------------------------------------------------------------

CREATE TABLE tasks (
    id          BIGINT PRIMARY KEY,
    ticket_id   BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    title       TEXT COLLATE "C" NOT NULL,
    assignee_id BIGINT REFERENCES agents(id),
    due         BIGINT,
    created     BIGINT NOT NULL,
    done        BIGINT
);

CREATE INDEX tasks_by_ticket ON tasks (ticket_id);

CREATE INDEX tasks_open ON tasks (assignee_id, due) WHERE done IS NULL;

CREATE TABLE feedback (
    ticket_id BIGINT NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    closure   BIGINT NOT NULL,
    rating    BIGINT NOT NULL CHECK (rating BETWEEN 1 AND 5),
    comment   TEXT COLLATE "C" NOT NULL,
    time      BIGINT NOT NULL,
    PRIMARY KEY (ticket_id, closure)
);

CREATE INDEX feedback_by_rating ON feedback (rating, ticket_id);

-- ticket_id 0: a new ticket.
CREATE TABLE drafts (
    agent_id  BIGINT NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
    ticket_id BIGINT NOT NULL,
    kind      BIGINT NOT NULL,
    content   BYTEA NOT NULL,
    saved     BIGINT NOT NULL,
    PRIMARY KEY (agent_id, ticket_id, kind)
);

CREATE INDEX drafts_by_ticket ON drafts (ticket_id);

CREATE TABLE notifications (
    id        BIGINT PRIMARY KEY,
    agent_id  BIGINT NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
    ticket_id BIGINT REFERENCES tickets(id) ON DELETE CASCADE,
    kind      BIGINT NOT NULL,
    entry_id  BIGINT,
    text      TEXT COLLATE "C" NOT NULL,
    reason    TEXT COLLATE "C" NOT NULL,
    created   BIGINT NOT NULL,
    read_time BIGINT
);

CREATE INDEX notifications_by_agent ON notifications (agent_id, id);

CREATE INDEX notifications_unread ON notifications (agent_id, ticket_id) WHERE read_time IS NULL;

CREATE INDEX notifications_by_ticket ON notifications (ticket_id);

-- Mail to be sent. lease_until: a sender works on it until then.
CREATE TABLE outbox (
    id              BIGINT PRIMARY KEY,
    kind            BIGINT NOT NULL,
    ticket_id       BIGINT REFERENCES tickets(id) ON DELETE CASCADE,
    entry_id        BIGINT REFERENCES entries(id) ON DELETE CASCADE,
    account_id      BIGINT REFERENCES mail_accounts(id),
    to_addresses    TEXT COLLATE "C" NOT NULL,
    cc_addresses    TEXT COLLATE "C" NOT NULL,
    subject         TEXT COLLATE "C" NOT NULL,
    body_text       TEXT COLLATE "C" NOT NULL,
    body_html       TEXT COLLATE "C" NOT NULL,
    message_id      TEXT COLLATE "C" NOT NULL,
    in_reply_to     TEXT COLLATE "C" NOT NULL,
    mail_references TEXT COLLATE "C" NOT NULL,
    automatic       BIGINT NOT NULL,
    state           BIGINT NOT NULL,
    created         BIGINT NOT NULL,
    not_before      BIGINT NOT NULL,
    lease_until     BIGINT,
    sent            BIGINT,
    attempts        BIGINT NOT NULL,
    last_error      TEXT COLLATE "C" NOT NULL
);

-- States 1 and 2: held and queued.
CREATE INDEX outbox_waiting ON outbox (not_before, id) WHERE state IN (1, 2);

CREATE INDEX outbox_by_entry ON outbox (entry_id) WHERE entry_id IS NOT NULL;

CREATE INDEX outbox_by_ticket ON outbox (ticket_id) WHERE ticket_id IS NOT NULL;

CREATE TABLE outbox_attachments (
    mail_id       BIGINT NOT NULL REFERENCES outbox(id) ON DELETE CASCADE,
    position      BIGINT NOT NULL,
    attachment_id BIGINT NOT NULL REFERENCES attachments(id),
    PRIMARY KEY (mail_id, position)
);

CREATE INDEX outbox_attachments_by_attachment ON outbox_attachments (attachment_id);

-- The help desk as a whole ---------------------------------------------------------------------

CREATE TABLE command_log (
    command_id BYTEA NOT NULL PRIMARY KEY,
    time       BIGINT NOT NULL,
    outcome    BYTEA NOT NULL
);

CREATE INDEX command_log_by_time ON command_log (time);

CREATE TABLE change_log (
    sequence  BIGINT PRIMARY KEY,
    ticket_id BIGINT,
    version   BIGINT NOT NULL,
    kind      BIGINT NOT NULL
);

CREATE TABLE log (
    id            BIGINT PRIMARY KEY,
    time          BIGINT NOT NULL,
    kind          BIGINT NOT NULL,
    actor_kind    BIGINT NOT NULL,
    actor_id      BIGINT NOT NULL,
    actor_name    TEXT COLLATE "C" NOT NULL,
    ticket_number TEXT COLLATE "C" NOT NULL,
    text          TEXT COLLATE "C" NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are append-only';
END $$;

CREATE FUNCTION refuse_removal() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM purging WHERE ticket_id = OLD.ticket_id) THEN
        RAISE EXCEPTION 'events are append-only';
    END IF;
    RETURN OLD;
END $$;

CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER events_stay BEFORE DELETE ON events FOR EACH ROW EXECUTE FUNCTION refuse_removal();

CREATE TRIGGER events_are_not_emptied BEFORE TRUNCATE ON events EXECUTE FUNCTION refuse_change();

-- Ids as SQLite gives them: one more than the highest there is, where none is given. Only one transaction writes at a
-- time, so nobody else takes the same; and ids that come from elsewhere leave no sequence behind.
CREATE FUNCTION give_ids() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    it RECORD;
BEGIN
    FOR it IN
        SELECT c.relname AS name, a.attname AS id
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname IN ('id', 'sequence')
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
            AND NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = c.oid AND tgname = 'give_id')
    LOOP
        EXECUTE format('CREATE FUNCTION %I() RETURNS TRIGGER LANGUAGE plpgsql AS
            ''BEGIN SELECT COALESCE(max(%I), 0) + 1 INTO NEW.%I FROM %I; RETURN NEW; END''',
            it.name || '_id', it.id, it.id, it.name);
        EXECUTE format('CREATE TRIGGER give_id BEFORE INSERT ON %I FOR EACH ROW WHEN (NEW.%I IS NULL)
            EXECUTE FUNCTION %I()', it.name, it.id, it.name || '_id');
    END LOOP;
END $$;

-- Every step that adds tables does this at its end.
SELECT give_ids();

-- Full text: the tokens of our own (src/store/sql/SearchVector.h), with the ids of SQLite's. A long text is in several
-- parts.
CREATE TABLE search (
    id    BIGINT NOT NULL,
    part  BIGINT NOT NULL,
    words TSVECTOR NOT NULL,
    PRIMARY KEY (id, part)
);

-- Without the list of what is to be sorted in later: whoever searches would read it each time.
CREATE INDEX search_by_word ON search USING gin (words) WITH (fastupdate = off);

INSERT INTO meta (key, value) VALUES ('directory_version', '1'), ('search_text_version', '1'), ('instance_id', replace(CAST(gen_random_uuid() AS TEXT), '-', ''));
