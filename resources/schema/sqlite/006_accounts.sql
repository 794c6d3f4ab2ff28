-- SPDX-FileCopyrightText: 2026 The Deskhand authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Signing in to a server. Of passwords and tokens only what they are recognised by is kept.
CREATE TABLE agent_passwords (
    agent_id INTEGER PRIMARY KEY REFERENCES agents(id) ON DELETE CASCADE,
    hash     TEXT NOT NULL, -- Argon2id with its parameters and salt, in its usual text form
    changed  INTEGER NOT NULL
);

CREATE TABLE access_tokens (
    id        INTEGER PRIMARY KEY,
    hash      BLOB NOT NULL UNIQUE, -- SHA-256
    agent_id  INTEGER NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
    label     TEXT NOT NULL,
    scopes    INTEGER NOT NULL,
    created   INTEGER NOT NULL,
    expires   INTEGER,
    last_used INTEGER,
    revoked   INTEGER
);

CREATE INDEX access_tokens_by_agent ON access_tokens (agent_id);

-- The last ones, for slowing down.
CREATE TABLE sign_in_failures (
    id       INTEGER PRIMARY KEY,
    time     INTEGER NOT NULL,
    username TEXT NOT NULL, -- lower case
    address  TEXT NOT NULL
);

CREATE INDEX sign_in_failures_by_time ON sign_in_failures (time);

CREATE INDEX sign_in_failures_by_username ON sign_in_failures (username, time);

CREATE INDEX sign_in_failures_by_address ON sign_in_failures (address, time);

-- Who did what from where, beside tickets (those have their events).
CREATE TABLE audit_log (
    id         INTEGER PRIMARY KEY,
    time       INTEGER NOT NULL,
    kind       INTEGER NOT NULL,
    agent_id   INTEGER,
    username   TEXT NOT NULL,
    address    TEXT NOT NULL,
    request_id TEXT NOT NULL,
    text       TEXT NOT NULL
);

CREATE INDEX audit_log_by_time ON audit_log (time);

-- SHA-256 of the command as it was asked for: the same id with another one is no retry.
ALTER TABLE command_log ADD COLUMN request BLOB;

-- Answers to requests that are no commands, by the key that their sender gave them.
CREATE TABLE request_log (
    request_key BLOB NOT NULL PRIMARY KEY,
    time        INTEGER NOT NULL,
    agent_id    INTEGER NOT NULL,
    request     BLOB NOT NULL, -- SHA-256
    status      INTEGER NOT NULL,
    answer      BLOB NOT NULL
);

CREATE INDEX request_log_by_time ON request_log (time);

-- What only one of several servers does at a time.
CREATE TABLE leases (
    name        TEXT NOT NULL PRIMARY KEY,
    holder      TEXT NOT NULL,
    valid_until INTEGER NOT NULL
);
