-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0

-- The addresses beside user.email, for lists: a JSON array of the first few, empty where there is none. What is looked up
-- by is in further_email.
ALTER TABLE "user" ADD COLUMN further_emails TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE deleted_user ADD COLUMN further_emails TEXT COLLATE "C" NOT NULL DEFAULT '';
UPDATE "user" SET further_emails = (
    SELECT COALESCE(json_agg(value)::text, '') FROM (
        SELECT e ->> 'value' AS value FROM json_array_elements("user".body::json -> 'emails') e
        WHERE e ->> 'value' <> "user".email LIMIT 20) AS further)
WHERE rid IN (SELECT user_rid FROM further_email);
