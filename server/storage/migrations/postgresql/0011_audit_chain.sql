-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Every entry of the audit trail carries the hash of the one before it. Each instance has a chain of its own, so that
-- several on one database never wait for each other's entries.

ALTER TABLE audit ADD COLUMN chain TEXT COLLATE "C";        -- NULL: from before there were chains
ALTER TABLE audit ADD COLUMN sequence BIGINT;  -- from 1, without gaps in a chain
ALTER TABLE audit ADD COLUMN hash BYTEA;         -- SHA-256 of the entry and the hash before it
CREATE UNIQUE INDEX audit_sequence ON audit(chain, sequence);

CREATE TABLE audit_chain (
    name TEXT COLLATE "C" PRIMARY KEY,
    length BIGINT NOT NULL,
    hash BYTEA NOT NULL                          -- of the newest entry
);
