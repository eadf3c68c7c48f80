-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The guard of a connection against many deactivations at once, and what it holds until an operator decides; and what
-- operators confirmed before they set a connection up.

ALTER TABLE connection ADD COLUMN guard_count BIGINT;              -- NULL: no limit by number
ALTER TABLE connection ADD COLUMN guard_percent BIGINT;            -- NULL: no limit by part
ALTER TABLE connection ADD COLUMN guard_minutes BIGINT NOT NULL DEFAULT 60;
ALTER TABLE connection ADD COLUMN by_self_service BIGINT NOT NULL DEFAULT 0; -- made by an operator of its account

-- Deactivations and deletions that passed the guard, for as long as its window looks back.
CREATE TABLE departure (
    connection_id TEXT COLLATE "C" NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    user_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (connection_id, at, user_id)
);

CREATE TABLE held_change (
    id TEXT COLLATE "C" PRIMARY KEY,
    connection_id TEXT COLLATE "C" NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
    user_id TEXT COLLATE "C" NOT NULL,
    user_name TEXT COLLATE "C" NOT NULL,
    kind BIGINT NOT NULL,              -- provost::HeldChange::Kind
    first_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    rejected_at BIGINT,                -- NULL: waits for a decision
    UNIQUE (connection_id, user_id, kind)
);
CREATE INDEX held_change_waiting ON held_change(connection_id, first_at) WHERE rejected_at IS NULL;

CREATE TABLE prerequisite (
    connection_id TEXT COLLATE "C" NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
    id TEXT COLLATE "C" NOT NULL,                   -- of the profile
    confirmed_at BIGINT NOT NULL,
    confirmed_by TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (connection_id, id)
);
