-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The guard of a connection against many deactivations at once, and what it holds until an operator decides; and what
-- operators confirmed before they set a connection up.

ALTER TABLE connection ADD COLUMN guard_count INTEGER;              -- NULL: no limit by number
ALTER TABLE connection ADD COLUMN guard_percent INTEGER;            -- NULL: no limit by part
ALTER TABLE connection ADD COLUMN guard_minutes INTEGER NOT NULL DEFAULT 60;
ALTER TABLE connection ADD COLUMN by_self_service INTEGER NOT NULL DEFAULT 0; -- made by an operator of its account

-- Deactivations and deletions that passed the guard, for as long as its window looks back.
CREATE TABLE departure (
    connection_id TEXT NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    PRIMARY KEY (connection_id, at, user_id)
) WITHOUT ROWID;

CREATE TABLE held_change (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    kind INTEGER NOT NULL,              -- provost::HeldChange::Kind
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    rejected_at INTEGER,                -- NULL: waits for a decision
    UNIQUE (connection_id, user_id, kind)
);
CREATE INDEX held_change_waiting ON held_change(connection_id, first_at) WHERE rejected_at IS NULL;

CREATE TABLE prerequisite (
    connection_id TEXT NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
    id TEXT NOT NULL,                   -- of the profile
    confirmed_at INTEGER NOT NULL,
    confirmed_by TEXT NOT NULL,
    PRIMARY KEY (connection_id, id)
) WITHOUT ROWID;
