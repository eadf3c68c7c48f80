-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0

ALTER TABLE token ADD COLUMN scopes TEXT NOT NULL DEFAULT 'users.read users.write groups.read groups.write';
ALTER TABLE token ADD COLUMN allowed_addresses TEXT NOT NULL DEFAULT ''; -- networks, separated by spaces; none: any

-- Two tokens of a connection that are both valid until the identity provider was seen with the new one.
CREATE TABLE token_rotation (
    connection_id TEXT PRIMARY KEY REFERENCES connection(id) ON DELETE CASCADE,
    old_token_id TEXT NOT NULL REFERENCES token(id) ON DELETE CASCADE,
    new_token_id TEXT NOT NULL REFERENCES token(id) ON DELETE CASCADE,
    started_at INTEGER NOT NULL,
    started_by TEXT NOT NULL
);
CREATE INDEX token_rotation_old ON token_rotation(old_token_id);
CREATE INDEX token_rotation_new ON token_rotation(new_token_id);
