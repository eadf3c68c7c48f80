-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Roles of the product, what an operator with each of them may do, and who decides about self-service.

CREATE TABLE role (
    id TEXT COLLATE "C" PRIMARY KEY,
    bit BIGINT NOT NULL UNIQUE,        -- its place in a role set, 0 to 61; a new role may take that of a deleted one
    name TEXT COLLATE "C" NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL UNIQUE,
    rank BIGINT NOT NULL,              -- the higher, the more it counts
    is_system BIGINT NOT NULL,         -- comes from the profile
    version BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE role_permission (
    role_id TEXT COLLATE "C" NOT NULL REFERENCES role(id) ON DELETE CASCADE,
    permission TEXT COLLATE "C" NOT NULL,           -- provost::slug(Permission)
    PRIMARY KEY (role_id, permission)
);

-- One row: what holds for the whole server.
CREATE TABLE access_policy (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    precedence BIGINT NOT NULL,        -- provost::RolePrecedence
    default_role TEXT COLLATE "C" REFERENCES role(id),
    self_service BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);

ALTER TABLE account ADD COLUMN self_service BIGINT NOT NULL DEFAULT 1;
