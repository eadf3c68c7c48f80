-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0

-- By what a user was known before: JSON as the admin API writes it, and the folded values on lines, for searches.
ALTER TABLE "user" ADD COLUMN former TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ADD COLUMN former_key TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE deleted_user ADD COLUMN former TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE deleted_user ADD COLUMN former_key TEXT COLLATE "C" NOT NULL DEFAULT '';
