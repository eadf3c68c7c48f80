-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Roles of the product, what an operator with each of them may do, and who decides about self-service.

CREATE TABLE role (
    id TEXT PRIMARY KEY,
    bit INTEGER NOT NULL UNIQUE,        -- its place in a role set, 0 to 61; a new role may take that of a deleted one
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    rank INTEGER NOT NULL,              -- the higher, the more it counts
    is_system INTEGER NOT NULL,         -- comes from the profile
    version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE role_permission (
    role_id TEXT NOT NULL REFERENCES role(id) ON DELETE CASCADE,
    permission TEXT NOT NULL,           -- provost::slug(Permission)
    PRIMARY KEY (role_id, permission)
) WITHOUT ROWID;

-- One row: what holds for the whole server.
CREATE TABLE access_policy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    precedence INTEGER NOT NULL,        -- provost::RolePrecedence
    default_role TEXT REFERENCES role(id),
    self_service INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);

ALTER TABLE account ADD COLUMN self_service INTEGER NOT NULL DEFAULT 1;
