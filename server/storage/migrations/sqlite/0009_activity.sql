-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0

-- Rows of events stay short, so that many can be looked at; what one event alone shows, and searched text,
-- stand beside them.
CREATE TABLE event_body (
    event_id INTEGER PRIMARY KEY,
    request_body TEXT NOT NULL,
    answer_body TEXT NOT NULL,
    roles_changed INTEGER NOT NULL DEFAULT 0, -- people whose roles the request changed
    role_changes TEXT NOT NULL DEFAULT '' -- of the first of them, as JSON; empty: none
);
INSERT INTO event_body (event_id, request_body, answer_body)
    SELECT id, COALESCE(request_body, ''), COALESCE(answer_body, '') FROM event
WHERE request_body IS NOT NULL OR answer_body IS NOT NULL;

-- Folded path, query, resource name, detail and scim_type of all but successful reads. Any part of three characters or
-- more is found by index, newest first; rowid is the event's id.
CREATE VIRTUAL TABLE event_text USING fts5(text, tokenize = 'trigram', detail = none);
INSERT INTO event_text (rowid, text) SELECT id, search_key FROM event;

ALTER TABLE event DROP COLUMN request_body;
ALTER TABLE event DROP COLUMN answer_body;
ALTER TABLE event DROP COLUMN search_key;
ALTER TABLE event ADD COLUMN dialect TEXT NOT NULL DEFAULT 'other';
ALTER TABLE event ADD COLUMN resource_id TEXT NOT NULL DEFAULT ''; -- of the user or group that was touched
ALTER TABLE event ADD COLUMN stranger INTEGER NOT NULL DEFAULT 0;  -- 1: no token that may be used there
ALTER TABLE event ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;     -- about what it takes, with body and text

-- Requests are counted in a table of their own.
DROP INDEX event_called;
CREATE INDEX event_account ON event(account_id, id);
CREATE INDEX event_failure ON event(id) WHERE status >= 400;
CREATE INDEX event_connection_failure ON event(connection_id, id) WHERE status >= 400;
CREATE INDEX event_scim_type ON event(scim_type, id) WHERE scim_type <> '';
CREATE INDEX event_change ON event(method, id) WHERE method <> 'GET';
CREATE INDEX event_resource ON event(resource_id, id) WHERE resource_id <> '';
CREATE INDEX event_stranger ON event(id) WHERE stranger = 1;

-- What all events take, so that nobody has to count them.
CREATE TABLE event_stock (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO event_stock (name, value) SELECT 'bytes', COALESCE(SUM(bytes), 0) FROM event;
INSERT INTO event_stock (name, value) VALUES ('strangers', 0);

-- Requests of identity providers, for charts. span is 60 or 3600 seconds; begins is in milliseconds since 1970.
CREATE TABLE request_count (
    connection_id TEXT NOT NULL,        -- no reference: what happened outlives the connection
    span INTEGER NOT NULL,
    begins INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    refusals INTEGER NOT NULL,
    PRIMARY KEY (connection_id, span, begins)
) WITHOUT ROWID;
CREATE INDEX request_count_age ON request_count(span, begins);

-- Refusals of the same kind, folded: a detail stands without names, ids and numbers.
CREATE TABLE incident (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,                 -- as the server's routes write it
    status INTEGER NOT NULL,
    scim_type TEXT NOT NULL,
    detail TEXT NOT NULL,
    UNIQUE (connection_id, method, path, status, scim_type, detail)
);
CREATE TABLE incident_hour (
    incident_id INTEGER NOT NULL REFERENCES incident(id) ON DELETE CASCADE,
    begins INTEGER NOT NULL,
    refusals INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    last_event_id INTEGER NOT NULL,
    PRIMARY KEY (incident_id, begins)
) WITHOUT ROWID;
CREATE INDEX incident_hour_begins ON incident_hour(begins);
