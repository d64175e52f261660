-- SPDX-License-Identifier: GPL-3.0-or-later
-- History, schema 1. Times are UTC milliseconds since 1970, durations milliseconds. Statements end in ";" at the end
-- of a line.

CREATE TABLE exam_version (
    hash TEXT PRIMARY KEY,
    exam TEXT NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE question_version (
    hash        TEXT PRIMARY KEY,
    question_id TEXT NOT NULL,
    body        TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE sitting (
    id             TEXT PRIMARY KEY,
    exam           TEXT    NOT NULL,
    exam_hash      TEXT    NOT NULL REFERENCES exam_version (hash),
    bank_edition   TEXT    NOT NULL,
    seed           TEXT    NOT NULL,
    request        TEXT    NOT NULL,
    conditions     TEXT    NOT NULL,
    begun_at       INTEGER NOT NULL,
    heartbeat_used INTEGER NOT NULL,
    heartbeat_at   INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE sitting_item (
    sitting       TEXT    NOT NULL REFERENCES sitting (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    question_hash TEXT    NOT NULL REFERENCES question_version (hash),
    entry_order   TEXT    NOT NULL,
    scored        INTEGER NOT NULL,
    mark          INTEGER,
    PRIMARY KEY (sitting, position)
) WITHOUT ROWID;

CREATE TABLE sitting_event (
    sitting  TEXT    NOT NULL REFERENCES sitting (id) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    used     INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    question INTEGER,
    payload  TEXT    NOT NULL,
    checksum TEXT    NOT NULL,
    PRIMARY KEY (sitting, ordinal)
) WITHOUT ROWID;

CREATE INDEX shown_question ON sitting_event (sitting, question) WHERE kind = 'shown';

CREATE TABLE sitting_result (
    sitting        TEXT PRIMARY KEY REFERENCES sitting (id) ON DELETE CASCADE,
    scored_right   INTEGER NOT NULL,
    scored_total   INTEGER NOT NULL,
    unscored_right INTEGER NOT NULL,
    unscored_total INTEGER NOT NULL,
    scaled         INTEGER NOT NULL,
    passed         INTEGER NOT NULL,
    body           TEXT    NOT NULL
) WITHOUT ROWID;
