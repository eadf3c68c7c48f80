-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Where a chain of the audit trail begins after the retention removed what is older.

CREATE TABLE audit_anchor (
    name TEXT PRIMARY KEY,                      -- of the chain
    sequence INTEGER NOT NULL,                  -- of the last removed entry
    hash BLOB NOT NULL                          -- of the last removed entry
);
