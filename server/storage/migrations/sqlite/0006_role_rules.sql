-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Which groups give which roles, and which roles everybody has. A role set is a number in which the bit of each role
-- (role.bit) is set.

ALTER TABLE account ADD COLUMN default_role TEXT REFERENCES role(id);    -- NULL: that of the server
ALTER TABLE connection ADD COLUMN default_role TEXT REFERENCES role(id); -- NULL: that of the account
ALTER TABLE connection ADD COLUMN default_mask INTEGER NOT NULL DEFAULT 0;    -- of the default role that holds here
ALTER TABLE connection ADD COLUMN role_precedence INTEGER NOT NULL DEFAULT 0; -- provost::RolePrecedence
ALTER TABLE connection ADD COLUMN rules_version INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "user" ADD COLUMN role_mask INTEGER NOT NULL DEFAULT 0;  -- the roles that the user has; none while inactive
ALTER TABLE "user" ADD COLUMN given_mask INTEGER NOT NULL DEFAULT 0; -- those that the identity provider itself named
ALTER TABLE "user" ADD COLUMN given_choice INTEGER;                  -- of the highest of these, see role_evaluation.h
CREATE INDEX user_role ON "user"(connection_id, active, role_mask, given_mask, given_choice);

CREATE TABLE role_rule (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,          -- from 1
    group_rid INTEGER REFERENCES user_group(rid) ON DELETE SET NULL, -- NULL: pending, or its group is gone
    group_id TEXT,                      -- NULL: pending; stays when the group is gone
    group_name TEXT NOT NULL,           -- as it was seen last; the one that a pending rule waits for
    group_name_key TEXT NOT NULL,
    role_id TEXT NOT NULL REFERENCES role(id),
    renamed_from TEXT,
    renamed_at INTEGER,
    orphaned_at INTEGER
);
CREATE INDEX role_rule_connection ON role_rule(connection_id, position);
CREATE INDEX role_rule_group ON role_rule(group_rid);
CREATE INDEX role_rule_role ON role_rule(role_id);

-- Who changed the rules of a connection, for somebody who changes them at the same time.
CREATE TABLE rules_edit (
    connection_id TEXT NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
    version INTEGER NOT NULL,           -- that the edit made
    at INTEGER NOT NULL,
    operator_name TEXT NOT NULL,
    summary TEXT NOT NULL,
    PRIMARY KEY (connection_id, version)
) WITHOUT ROWID;
