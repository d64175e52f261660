-- SPDX-License-Identifier: GPL-3.0-or-later
-- History, schema 3: which sittings have ended, so that the first page finds those that can be gone on with among a
-- thousand without looking into each.

CREATE INDEX ended_sitting ON sitting_event (kind, sitting) WHERE kind = 'finished';
