-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Times are milliseconds since 1970 in UTC. Columns that end in _key are folded (case, width, accents) by the server in
-- C++, so that every database compares alike. Names of people's things are never compared in SQL without their key.

CREATE TABLE instance (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
);

CREATE TABLE operator (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    account_id TEXT REFERENCES account(id),
    key_id TEXT NOT NULL UNIQUE,        -- public part of the admin key
    key_hash BLOB NOT NULL,             -- SHA-256 of the secret part
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER,
    removed_at INTEGER
);

CREATE TABLE connection (
    id TEXT PRIMARY KEY,
    request_key TEXT UNIQUE,            -- chosen by who created it: the same key never creates a second one
    account_id TEXT NOT NULL REFERENCES account(id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    idp TEXT NOT NULL,
    create_users INTEGER NOT NULL DEFAULT 1,
    update_attributes INTEGER NOT NULL DEFAULT 1,
    deactivate_users INTEGER NOT NULL DEFAULT 1,
    sync_groups INTEGER NOT NULL DEFAULT 1,
    paused_at INTEGER,                  -- NULL: active
    created_at INTEGER NOT NULL,
    first_request_at INTEGER,           -- of the identity provider, never of the console
    last_request_at INTEGER,
    user_count INTEGER NOT NULL DEFAULT 0,
    group_count INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (account_id, name_key)
);

CREATE TABLE token (
    id TEXT PRIMARY KEY,                -- public part
    connection_id TEXT NOT NULL REFERENCES connection(id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    secret_hash BLOB NOT NULL,          -- SHA-256 of the secret part
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    expires_at INTEGER,
    last_used_at INTEGER,
    received_at INTEGER,
    revoked_at INTEGER
);
CREATE INDEX token_connection ON token(connection_id);

CREATE TABLE user (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES account(id),
    connection_id TEXT REFERENCES connection(id), -- NULL: kept when its connection was deleted
    user_name TEXT NOT NULL,
    user_name_key TEXT NOT NULL,
    external_id TEXT,
    display_name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    email_key TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL,           -- folded names, user name, emails, separated by line feeds
    active INTEGER NOT NULL,
    body TEXT NOT NULL,                 -- SCIM JSON without id, meta and groups
    version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX user_name ON user(connection_id, user_name_key);
CREATE INDEX user_external ON user(connection_id, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX user_email ON user(email_key, account_id);
CREATE INDEX user_connection ON user(connection_id, rid);
CREATE INDEX user_sort ON user(sort_key, rid);

-- Email addresses beyond the one in user.email, for look-ups by any of them.
CREATE TABLE further_email (
    email_key TEXT NOT NULL,
    user_rid INTEGER NOT NULL REFERENCES user(rid) ON DELETE CASCADE,
    PRIMARY KEY (email_key, user_rid)
) WITHOUT ROWID;
CREATE INDEX further_email_user ON further_email(user_rid);

CREATE TABLE user_group (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES account(id),
    connection_id TEXT REFERENCES connection(id),
    display_name TEXT NOT NULL,
    display_name_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,             -- also what a search looks into
    external_id TEXT,
    body TEXT NOT NULL,                 -- SCIM JSON without id, meta and members
    member_count INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX user_group_name ON user_group(connection_id, display_name_key);
CREATE INDEX user_group_external ON user_group(connection_id, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX user_group_connection ON user_group(connection_id, rid);
CREATE INDEX user_group_sort ON user_group(sort_key, rid);

CREATE TABLE membership (
    group_rid INTEGER NOT NULL REFERENCES user_group(rid) ON DELETE CASCADE,
    user_rid INTEGER NOT NULL REFERENCES user(rid) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    PRIMARY KEY (group_rid, user_rid)
) WITHOUT ROWID;
CREATE INDEX membership_user ON membership(user_rid, group_rid);

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    account_id TEXT,
    connection_id TEXT,                 -- no reference: events outlive their connection
    connection_name TEXT NOT NULL DEFAULT '',
    token_id TEXT,
    by_console INTEGER NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    query TEXT NOT NULL,
    status INTEGER NOT NULL,
    scim_type TEXT NOT NULL,
    detail TEXT NOT NULL,
    duration_us INTEGER NOT NULL,
    resource_name TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    search_key TEXT NOT NULL,           -- folded path, query, resource name, detail and scim_type
    request_body TEXT,
    answer_body TEXT
);
CREATE INDEX event_connection ON event(connection_id, id);
CREATE INDEX event_failed ON event(connection_id, at) WHERE status >= 400 AND by_console = 0;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    account_id TEXT,
    operator_id TEXT NOT NULL,
    operator_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
);

CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,              -- 0 upserted, 1 deleted
    resource INTEGER NOT NULL,          -- provost::Change::Resource
    resource_id TEXT NOT NULL,
    account_id TEXT
);
