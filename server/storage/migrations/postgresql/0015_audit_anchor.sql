-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Where a chain of the audit trail begins after the retention removed what is older.

CREATE TABLE audit_anchor (
    name TEXT COLLATE "C" PRIMARY KEY,          -- of the chain
    sequence BIGINT NOT NULL,                   -- of the last removed entry
    hash BYTEA NOT NULL                         -- of the last removed entry
);
