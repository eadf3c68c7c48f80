-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Seats, sessions, and users that were deleted and can still come back. A person is one email address in one account,
-- or where a user has none the user alone: `person` holds the folded address or the user's id.

ALTER TABLE account ADD COLUMN seat_limit INTEGER;                  -- NULL: as many as come
ALTER TABLE account ADD COLUMN seats_used INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN plan TEXT NOT NULL DEFAULT '';

CREATE TABLE seat (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account(id),
    person TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    released_at INTEGER                 -- NULL: in use; the others are history
);
CREATE UNIQUE INDEX seat_in_use ON seat(account_id, person) WHERE released_at IS NULL;
CREATE INDEX seat_released ON seat(released_at) WHERE released_at IS NOT NULL;

INSERT INTO seat (id, account_id, person, taken_at)
SELECT MIN(id), account_id, CASE WHEN email_key = '' THEN id ELSE email_key END, MIN(created_at)
FROM "user" WHERE active = 1 GROUP BY account_id, CASE WHEN email_key = '' THEN id ELSE email_key END;
UPDATE account SET seats_used = (SELECT COUNT(*) FROM seat WHERE seat.account_id = account.id);

CREATE TABLE session (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account(id),
    user_id TEXT NOT NULL,              -- no reference: usage outlives its user
    person TEXT NOT NULL,
    label TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    end_reason INTEGER NOT NULL DEFAULT 0 -- provost::SessionEnd
);
CREATE INDEX session_live ON session(user_id) WHERE ended_at IS NULL;
CREATE INDEX session_person ON session(account_id, person, started_at);
CREATE INDEX session_ended ON session(ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE deleted_user (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES account(id),
    connection_id TEXT,                 -- no reference: NULL once the connection is gone
    user_name TEXT NOT NULL,
    user_name_key TEXT NOT NULL,
    external_id TEXT,
    display_name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    title TEXT NOT NULL,
    department TEXT NOT NULL,
    search_key TEXT NOT NULL,
    active INTEGER NOT NULL,            -- as it was
    body TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER NOT NULL,
    purge_at INTEGER NOT NULL,
    group_ids TEXT NOT NULL             -- of the groups that it left, separated by spaces
);
CREATE INDEX deleted_user_name ON deleted_user(account_id, user_name_key);
CREATE INDEX deleted_user_email ON deleted_user(account_id, email_key);
CREATE INDEX deleted_user_purge ON deleted_user(purge_at);
CREATE INDEX deleted_user_sort ON deleted_user(sort_key, rid);
