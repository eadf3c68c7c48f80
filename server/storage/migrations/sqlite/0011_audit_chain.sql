-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Every entry of the audit trail carries the hash of the one before it. Each instance has a chain of its own, so that
-- several on one database never wait for each other's entries.

ALTER TABLE audit ADD COLUMN chain TEXT;        -- NULL: from before there were chains
ALTER TABLE audit ADD COLUMN sequence INTEGER;  -- from 1, without gaps in a chain
ALTER TABLE audit ADD COLUMN hash BLOB;         -- SHA-256 of the entry and the hash before it
CREATE UNIQUE INDEX audit_sequence ON audit(chain, sequence);

CREATE TABLE audit_chain (
    name TEXT PRIMARY KEY,
    length INTEGER NOT NULL,
    hash BLOB NOT NULL                          -- of the newest entry
);
