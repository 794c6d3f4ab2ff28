-- SPDX-FileCopyrightText: 2026 The Deskhand authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the entry is whose text the list shows, so that nobody takes a note for a message, and the agent who wrote it
-- (none for requesters and the system).
ALTER TABLE tickets ADD COLUMN snippet_kind INTEGER NOT NULL DEFAULT 0;

ALTER TABLE tickets ADD COLUMN snippet_agent INTEGER;

UPDATE tickets SET (snippet_kind, snippet_agent) = (
    SELECT kind, CASE author_kind WHEN 1 THEN author_id END FROM entries
    WHERE entries.ticket_id = tickets.id ORDER BY created DESC, entries.id DESC LIMIT 1
)
WHERE EXISTS (SELECT 1 FROM entries WHERE entries.ticket_id = tickets.id);
