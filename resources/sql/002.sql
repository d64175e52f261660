-- SPDX-License-Identifier: GPL-3.0-or-later
-- History, schema 2: checksums over every row that means something, an order of sittings that a changed wall clock does
-- not touch, a mark that tells a clean end from a cut, and what a person makes beside sittings. The checksums of rows
-- that are here already are filled in by code after these statements.

ALTER TABLE sitting ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sitting ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE sitting ADD COLUMN seal TEXT NOT NULL DEFAULT '';
ALTER TABLE sitting ADD COLUMN heartbeat_checksum TEXT NOT NULL DEFAULT '';
UPDATE sitting SET sequence = begun_at, origin = id;
CREATE INDEX sitting_by_sequence ON sitting (sequence);

ALTER TABLE sitting_result ADD COLUMN answered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sitting_result ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sitting_result ADD COLUMN checksum TEXT NOT NULL DEFAULT '';
UPDATE sitting_result SET
    used = (SELECT MAX(e.used) FROM sitting_event e WHERE e.sitting = sitting_result.sitting),
    answered = (SELECT COUNT(*) FROM (SELECT MAX(e.ordinal), e.payload FROM sitting_event e
        WHERE e.sitting = sitting_result.sitting AND e.kind = 'answered' GROUP BY e.question)
        WHERE EXISTS (SELECT 1 FROM json_each(payload, '$.response') WHERE value >= 0));

-- Notes to questions, cards of spaced repetition, settings that belong to the person: kind and body are the business of
-- whoever keeps them. Every version of a note stays; of the other kinds the latest.
CREATE TABLE personal_record (
    kind       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    changed_at INTEGER NOT NULL,
    checksum   TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    PRIMARY KEY (kind, name, changed_at, checksum)
) WITHOUT ROWID;

-- 'mark': "closed" after a clean end, "open" while a program has the file with the write-ahead log beside it,
-- "open-alone" likewise where there is no such log. 'incomplete', in a file that was made anew: ids of sittings, by a
-- space, of which something could not be brought back.
CREATE TABLE folder_state (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO folder_state (name, value) VALUES ('mark', 'closed');
