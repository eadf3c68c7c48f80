-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0

-- The addresses beside user.email, for lists: a JSON array of the first few, empty where there is none. What is looked up
-- by is in further_email.
ALTER TABLE user ADD COLUMN further_emails TEXT NOT NULL DEFAULT '';
ALTER TABLE deleted_user ADD COLUMN further_emails TEXT NOT NULL DEFAULT '';
UPDATE user SET further_emails = (
    SELECT json_group_array(value) FROM (
        SELECT json_extract(e.value, '$.value') AS value FROM json_each(user.body, '$.emails') e
        WHERE json_extract(e.value, '$.value') <> user.email LIMIT 20))
WHERE rid IN (SELECT user_rid FROM further_email);
