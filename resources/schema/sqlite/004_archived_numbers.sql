-- SPDX-FileCopyrightText: 2026 The Deskhand authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Number formats are archived as all else that topics and settings refer to.
ALTER TABLE number_sequences ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
