-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0

-- When the identity provider itself used a token: last_used_at is of whoever did, the console's own tests too.
ALTER TABLE token ADD COLUMN provider_used_at INTEGER;
UPDATE token SET provider_used_at = last_used_at;
