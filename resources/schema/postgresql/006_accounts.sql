-- SPDX-FileCopyrightText: 2026 The Deskhand authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Signing in to a server. Of passwords and tokens only what they are recognised by is kept.
CREATE TABLE agent_passwords (
    agent_id BIGINT PRIMARY KEY REFERENCES agents(id) ON DELETE CASCADE,
    hash     TEXT COLLATE "C" NOT NULL, -- Argon2id with its parameters and salt, in its usual text form
    changed  BIGINT NOT NULL
);

CREATE TABLE access_tokens (
    id        BIGINT PRIMARY KEY,
    hash      BYTEA NOT NULL UNIQUE, -- SHA-256
    agent_id  BIGINT NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
    label     TEXT COLLATE "C" NOT NULL,
    scopes    BIGINT NOT NULL,
    created   BIGINT NOT NULL,
    expires   BIGINT,
    last_used BIGINT,
    revoked   BIGINT
);

CREATE INDEX access_tokens_by_agent ON access_tokens (agent_id);

-- The last ones, for slowing down.
CREATE TABLE sign_in_failures (
    id       BIGINT PRIMARY KEY,
    time     BIGINT NOT NULL,
    username TEXT COLLATE "C" NOT NULL, -- lower case
    address  TEXT COLLATE "C" NOT NULL
);

CREATE INDEX sign_in_failures_by_time ON sign_in_failures (time);

CREATE INDEX sign_in_failures_by_username ON sign_in_failures (username, time);

CREATE INDEX sign_in_failures_by_address ON sign_in_failures (address, time);

-- Who did what from where, beside tickets (those have their events).
CREATE TABLE audit_log (
    id         BIGINT PRIMARY KEY,
    time       BIGINT NOT NULL,
    kind       BIGINT NOT NULL,
    agent_id   BIGINT,
    username   TEXT COLLATE "C" NOT NULL,
    address    TEXT COLLATE "C" NOT NULL,
    request_id TEXT COLLATE "C" NOT NULL,
    text       TEXT COLLATE "C" NOT NULL
);

CREATE INDEX audit_log_by_time ON audit_log (time);

-- SHA-256 of the command as it was asked for: the same id with another one is no retry.
ALTER TABLE command_log ADD COLUMN request BYTEA;

-- Answers to requests that are no commands, by the key that their sender gave them.
CREATE TABLE request_log (
    request_key BYTEA NOT NULL PRIMARY KEY,
    time        BIGINT NOT NULL,
    agent_id    BIGINT NOT NULL,
    request     BYTEA NOT NULL, -- SHA-256
    status      BIGINT NOT NULL,
    answer      BYTEA NOT NULL
);

CREATE INDEX request_log_by_time ON request_log (time);

-- What only one of several servers does at a time.
CREATE TABLE leases (
    name        TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    holder      TEXT COLLATE "C" NOT NULL,
    valid_until BIGINT NOT NULL
);

SELECT give_ids();
