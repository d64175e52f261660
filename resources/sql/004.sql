-- SPDX-License-Identifier: GPL-3.0-or-later
-- History, schema 4: sittings that a person removed are left out, and what became of each question is known without
-- reading the events of a thousand sittings.

-- Removed sittings stay in their tables; whatever is shown or computed comes from here.
CREATE VIEW kept_sitting AS SELECT * FROM sitting
    WHERE id NOT IN (SELECT name FROM personal_record WHERE kind = 'removal' AND body = 'removed');

-- Derived from the events, written with the result, and worked out anew where it is missing or damaged (sittings of an
-- older schema, imported and mended ones). Its form is that of attempt_rows.h; a schema that changes it empties the
-- table.

CREATE TABLE sitting_attempts (
    sitting  TEXT PRIMARY KEY REFERENCES sitting (id) ON DELETE CASCADE,
    checksum TEXT NOT NULL,
    attempts BLOB NOT NULL
) WITHOUT ROWID;
