-- SPDX-FileCopyrightText: 2026 The Deskhand authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The longest time that one chunk of a kind reaches over, in milliseconds: with it, the chunks around a moment are a
-- short stretch of report_chunks_by_time. Without it, purging one ticket looked through all later ones.
ALTER TABLE report_tails ADD COLUMN longest INTEGER NOT NULL DEFAULT 0;

INSERT INTO report_tails (kind, facts, longest)
SELECT kind, x'', max(last_time - first_time) FROM report_chunks WHERE true GROUP BY kind
ON CONFLICT (kind) DO UPDATE SET longest = excluded.longest;
