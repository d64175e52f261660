-- SPDX-License-Identifier: GPL-3.0-or-later
-- History, schema 4: what became of each question, so that a thousand sittings are known without reading their events.
-- Derived from the events, written with the result, and worked out anew where it is missing or damaged (sittings of an
-- older schema, imported and mended ones). Its form is that of attempt_rows.h; a schema that changes it empties the
-- table.

CREATE TABLE sitting_attempts (
    sitting  TEXT PRIMARY KEY REFERENCES sitting (id) ON DELETE CASCADE,
    checksum TEXT NOT NULL,
    attempts BLOB NOT NULL
) WITHOUT ROWID;
