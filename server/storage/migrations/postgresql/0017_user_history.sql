-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0

-- What became of a user, newest first: a line of JSON as the admin API writes it for each turn.
ALTER TABLE "user" ADD COLUMN history TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE deleted_user ADD COLUMN history TEXT COLLATE "C" NOT NULL DEFAULT '';
