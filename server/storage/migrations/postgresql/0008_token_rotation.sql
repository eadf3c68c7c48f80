-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0

ALTER TABLE token ADD COLUMN scopes TEXT COLLATE "C" NOT NULL
DEFAULT 'users.read users.write groups.read groups.write';
ALTER TABLE token ADD COLUMN allowed_addresses TEXT COLLATE "C" NOT NULL DEFAULT ''; -- networks, separated by spaces; none: any

-- Two tokens of a connection that are both valid until the identity provider was seen with the new one.
CREATE TABLE token_rotation (
    connection_id TEXT COLLATE "C" PRIMARY KEY REFERENCES connection(id) ON DELETE CASCADE,
    old_token_id TEXT COLLATE "C" NOT NULL REFERENCES token(id) ON DELETE CASCADE,
    new_token_id TEXT COLLATE "C" NOT NULL REFERENCES token(id) ON DELETE CASCADE,
    started_at BIGINT NOT NULL,
    started_by TEXT COLLATE "C" NOT NULL
);
CREATE INDEX token_rotation_old ON token_rotation(old_token_id);
CREATE INDEX token_rotation_new ON token_rotation(new_token_id);
