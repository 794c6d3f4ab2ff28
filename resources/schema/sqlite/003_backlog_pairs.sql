-- SPDX-FileCopyrightText: 2026 The Deskhand authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The backlog by department and agent together, dimension 8: value is the department times 2^32, plus the agent. With
-- it, reports by both, and those of who sees some departments only, need not read all changes since the beginning.
-- The bytes of the facts (src/store/report/FactCodec.cpp) are numbers by their places among all bytes but 0.
-- LIMIT -1 keeps each fact from being cut out anew for each of its bytes.
INSERT INTO report_backlog (dimension, value, week, change)
WITH RECURSIVE
all_bytes(b) AS (SELECT x'0102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF'),
stored(facts) AS (
    SELECT facts FROM report_chunks WHERE kind = 7 UNION ALL SELECT facts FROM report_tails WHERE kind = 7
),
longest(size) AS (
    SELECT max(length(facts)) FROM (SELECT facts FROM report_chunks UNION ALL SELECT facts FROM report_tails)
),
place(n) AS (SELECT 0 UNION ALL SELECT n + 64 FROM place WHERE n + 64 < (SELECT size FROM longest)),
fact(f) AS (
    SELECT substr(facts, n + 1, 64) FROM stored CROSS JOIN place WHERE n + 64 <= length(facts) LIMIT -1
),
number(time, value, amount) AS (
    SELECT
        instr(b, substr(f, 1, 1)) + (instr(b, substr(f, 2, 1)) << 8) + (instr(b, substr(f, 3, 1)) << 16)
            + (instr(b, substr(f, 4, 1)) << 24) + (instr(b, substr(f, 5, 1)) << 32)
            + (instr(b, substr(f, 6, 1)) << 40) + (instr(b, substr(f, 7, 1)) << 48)
            + (instr(b, substr(f, 8, 1)) << 56),
        ((instr(b, substr(f, 33, 1)) + (instr(b, substr(f, 34, 1)) << 8) + (instr(b, substr(f, 35, 1)) << 16)
            + (instr(b, substr(f, 36, 1)) << 24)) << 32)
            + instr(b, substr(f, 41, 1)) + (instr(b, substr(f, 42, 1)) << 8)
            + (instr(b, substr(f, 43, 1)) << 16) + (instr(b, substr(f, 44, 1)) << 24),
        instr(b, substr(f, 57, 1)) + (instr(b, substr(f, 58, 1)) << 8)
    FROM fact CROSS JOIN all_bytes LIMIT -1
)
SELECT 8, value, time / 604800000 - (time % 604800000 < 0), sum((amount + 32768) % 65536 - 32768)
FROM number
GROUP BY 2, 3
HAVING sum((amount + 32768) % 65536 - 32768) <> 0;
